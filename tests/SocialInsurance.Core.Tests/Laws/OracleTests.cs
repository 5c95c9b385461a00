using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class OracleTests
{
    /// <summary>Two calculations that share no line of code agree in every cell, and on what cannot be calculated.</summary>
    [Fact]
    public void A_second_calculation_in_decimals_agrees_to_the_fen() => Question.Always(
        RandomRequests.WithParameters,
        request => request with { RoundingMethod = RoundingMethod.MonthlyLedger, RoundingMode = RoundingMode.HalfUp },
        request =>
        {
            var oracle = new Oracle(request);
            var result = Book.Calculator.Calculate(request);

            var isToBeRefused = request.Insurances.Any(insurance => request.Months.Any(month => oracle.Ask(insurance, month) is null));
            Assert.Equal(isToBeRefused, result.Statement is null);
            foreach (var insurance in result.Statement?.Insurances ?? [])
            {
                Assert.All(insurance.Months, line => Agree(line, oracle.Ask(insurance.Insurance, line.Terms.Month)!.Value));
            }
        });

    private static void Agree(MonthLine line, (Oracle.Sums Employee, Oracle.Sums? Employer) expected)
    {
        Assert.Equal(CellOf(expected.Employee), line.Employee);
        Assert.Equal(expected.Employer is { } employer ? CellOf(employer) : null, line.Employer);
    }

    private static Cell CellOf(Oracle.Sums sums) => new(
        Yuan.FromDecimal(sums.Due),
        Yuan.FromDecimal(sums.Paid),
        Yuan.FromDecimal(Math.Max(0, sums.Due - sums.Paid)),
        Yuan.FromDecimal(Math.Max(0, sums.Paid - sums.Due)));
}
