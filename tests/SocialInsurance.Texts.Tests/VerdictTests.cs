using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Texts.Tests;

public sealed class VerdictTests
{
    private static readonly IReadOnlyList<Statement> Statements =
        [.. Samples.Answered.Select(Asked.Statement).Where(statement => statement.Demand is null && !statement.Totals.IsSupposed)];

    [Fact]
    public void What_is_estimated_of_the_person_is_said_with_its_range() =>
        AssertSaid(Payer.Employee, Statements.Where(statement => statement.Totals is { EmployeeRange.IsExact: false }));

    [Fact]
    public void What_is_estimated_of_the_employer_is_said_with_its_range_unless_it_is_incomplete_anyway() =>
        AssertSaid(Payer.Employer, Statements.Where(statement =>
            statement.Totals is { EmployerRange.IsExact: false, IsEmployerComplete: true } && statement.Request.Contributor == Contributor.Employee));

    private static void AssertSaid(Payer payer, IEnumerable<Statement> statements)
    {
        var estimated = statements.ToList();

        Assert.NotEmpty(estimated);
        Assert.All(estimated, statement => Assert.All(Asked.Languages, words =>
        {
            var range = statement.Totals.RangeOf(payer);
            Assert.Contains(words.Money(range.Low), words.VerdictOf(statement), StringComparison.Ordinal);
            Assert.Contains(words.Money(range.High), words.VerdictOf(statement), StringComparison.Ordinal);
        }));
    }
}
