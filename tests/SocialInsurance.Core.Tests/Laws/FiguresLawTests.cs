using FsCheck.Fluent;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>The sums of many people of whom the same is asked.</summary>
public sealed class FiguresLawTests
{
    [Fact]
    public void They_are_those_of_the_statement_of_each_and_so_is_what_is_refused() => Question.Always(
        Gen.OneOf(RandomRequests.WithParameters, RandomCityRequests.All),
        request => request,
        request =>
        {
            var figures = Book.Calculator.FiguresLike(request with { Wages = [], CurrentBase = PerInsurance<Yuan?>.All(null) });
            foreach (var person in new[] { request, request.Earning(12_345.67m), request.PaidOnBase(5000), request })
            {
                var statement = Book.Calculator.Calculate(person);
                var sums = figures.Calculate(person.Wages, person.CurrentBase);

                Assert.Equal(statement.Statement?.Totals, sums.Totals);
                Assert.Equal(statement.Statement?.Insurances.Select(insurance => insurance.Figures) ?? [], sums.Insurances);
                Assert.Equal((statement.Statement?.LeftOut ?? statement.Refusals).Select(Text), sums.Refusals.Select(Text), StringComparer.Ordinal);
            }
        });

    private static string Text(Refusal refusal) =>
        $"{refusal.Code} {string.Join(' ', refusal.Insurances)} {refusal.Months} {refusal.City?.Code} {refusal.KnownOn}";
}
