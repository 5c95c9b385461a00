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

    [Fact]
    public void What_is_asked_beyond_an_estimate_is_held_against_its_upper_end()
    {
        var statement = Asked.Statement("""{ "situation": "annualAdjustment", "city": "330100", "from": "2024-01", "to": "2024-06", "wage": 4000, "demand": 2000 }""");

        Assert.Equal([DemandFinding.ExceedsEmployeeShare], statement.Demand!.Findings);
        Assert.All(Asked.Languages, words => Assert.All(
            (Yuan[])[statement.Totals.EmployeeRange.High, statement.Demand.Asked - statement.Totals.EmployeeRange.High],
            bound => Assert.Contains(words.Money(bound), words.VerdictOf(statement), StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_called_too_much_while_an_insurance_is_left_out()
    {
        var statement = Asked.Statement("""{ "situation": "missedMonths", "city": "350200", "from": "2020-01", "to": "2020-10", "wage": 9000, "demand": 20000 }""");

        Assert.Equal(Certainty.Partial, statement.Totals.CertaintyOf(Payer.Employee));
        Assert.Equal([DemandFinding.WithinRange], statement.Demand!.Findings);
        Assert.Equal(Yuan.Zero, statement.Demand.Excess);
        Assert.All(Asked.Languages, words => Assert.Contains(words.Money(statement.Totals.EmployeeRange.Low), words.VerdictOf(statement), StringComparison.Ordinal));
    }

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
