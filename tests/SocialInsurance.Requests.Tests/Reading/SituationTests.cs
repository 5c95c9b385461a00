using SocialInsurance.Core.Calculation;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Validation;

namespace SocialInsurance.Requests.Tests.Reading;

/// <summary>The table of situations, and that the reader demands what it says.</summary>
public sealed class SituationTests
{
    private const string Nothing = "\"from\": \"2013-01\", \"to\": \"2013-02\"";

    public static TheoryData<Situation> Situations { get; } = [.. Enum.GetValues<Situation>()];

    [Fact]
    public void The_table_is_this() => Assert.Equal(
        """
        Leaving: current base, share, old average; from 100%
        AnnualAdjustment: current base, share, old average, new average, old limits, new limits, late fee, flexible; from 40%
        MissedMonths: wage!, new limits, late fee, flexible; from 40%
        UnderDeclared: wage!, current base!, new limits, late fee, flexible; from 40%
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Enum.GetValues<Situation>().Select(RowOf)));

    [Theory]
    [MemberData(nameof(Situations))]
    public void What_a_situation_cannot_do_without_is_required(Situation situation)
    {
        var terms = SituationTerms.Of(situation);
        var problems = Asked.Read($"{{ \"situation\": \"{ApiWords.WordOf(situation)}\", {Nothing} }}").Problems.Select(Written.Of).ToList();

        Assert.Equal(terms.RequiresWage, problems.Contains("Required wage", StringComparer.Ordinal));
        Assert.Equal(terms.RequiresCurrentBase, problems.Contains("Required currentBase", StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void The_lowest_share_of_a_situation_is_the_lowest_it_takes(Situation situation)
    {
        var least = SituationTerms.Of(situation).LeastShare.ToPercent();

        Assert.DoesNotContain(ProblemsWithPercent(situation, least), problem => problem.StartsWith("OutOfRange", StringComparison.Ordinal));
        Assert.Contains(ProblemsWithPercent(situation, least - 0.01m), problem => problem.StartsWith("OutOfRange percent", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Flexible_employment_is_understood_in_every_situation(Situation situation)
    {
        var problems = Asked.Read(
            $"{{ \"situation\": \"{ApiWords.WordOf(situation)}\", {Nothing}, \"wage\": 5000, \"currentBase\": 4000, \"contributor\": \"flexible\" }}").Problems;

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("\"wage\": 5000")]
    [InlineData("\"currentBase\": 5000")]
    [InlineData("\"percent\": 60")]
    [InlineData("\"months\": [{ \"month\": \"2013-01\", \"currentBase\": 5000 }]")]
    public void An_annual_adjustment_needs_a_wage_a_base_or_a_share(string field) =>
        Assert.Empty(Asked.Read($"{{ \"situation\": \"annualAdjustment\", {Nothing}, {field} }}").Problems);

    [Fact]
    public void Without_any_of_them_an_annual_adjustment_is_asked_for_one() => Assert.Equal(
        ["NeedsWageBaseOrShare wage"], Asked.Problems($"{{ \"situation\": \"annualAdjustment\", {Nothing} }}"), StringComparer.Ordinal);

    [Fact]
    public void Who_leaves_need_say_nothing_but_the_months() =>
        Assert.Equal(Situation.Leaving, Asked.Request($"{{ \"situation\": \"leaving\", {Nothing} }}").Situation);

    [Fact]
    public void A_wage_in_every_month_is_a_wage()
    {
        const string EveryMonth = "\"months\": [{ \"month\": \"2013-01\", \"wage\": 1 }, { \"month\": \"2013-02\", \"wage\": 2 }]";

        Assert.Equal(2, Asked.Request($"{{ \"situation\": \"missedMonths\", {Nothing}, {EveryMonth} }}").Exceptions.Length);
        Assert.Equal(
            ["Required wage"],
            Asked.Problems($"{{ \"situation\": \"missedMonths\", {Nothing}, \"months\": [{{ \"month\": \"2013-01\", \"wage\": 1 }}] }}"),
            StringComparer.Ordinal);
    }

    private static IEnumerable<string> ProblemsWithPercent(Situation situation, decimal percent) => Asked
        .Read(FormattableString.Invariant($"{{ \"situation\": \"{ApiWords.WordOf(situation)}\", {Nothing}, \"wage\": 5000, \"currentBase\": 1, \"percent\": {percent} }}"))
        .Problems.Select(Written.Of);

    private static string RowOf(Situation situation)
    {
        var terms = SituationTerms.Of(situation);
        var uses = new (bool Applies, string What)[]
        {
            (terms.RequiresWage, "wage!"),
            (terms.UsesCurrentBase, terms.RequiresCurrentBase ? "current base!" : "current base"),
            (terms.UsesShare, "share"),
            (terms.UsesOldAverage, "old average"),
            (terms.UsesNewAverage, "new average"),
            (terms.UsesOldLimits, "old limits"),
            (terms.UsesNewLimits, "new limits"),
            (terms.KnowsLateFee, "late fee"),
            (terms.OffersFlexible, "flexible"),
        };
        return $"{terms.Situation}: {string.Join(", ", uses.Where(use => use.Applies).Select(use => use.What))}; from {terms.LeastShare}";
    }
}
