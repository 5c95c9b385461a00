using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Reading;

/// <summary>The table of situations, and that the reader demands what it says.</summary>
public sealed class SituationTests
{
    private const string Nothing = "\"from\": \"2013-01\", \"to\": \"2013-02\"";

    public static TheoryData<Situation> Situations { get; } = [.. Enum.GetValues<Situation>()];

    [Fact]
    public void The_table_is_this() => Assert.Equal(
        """
        Leaving: CurrentBase, Wage, PercentOfAverage, OldAverageWage; from 100%
        AnnualAdjustment: CurrentBase, Wage, PercentOfAverage, OldAverageWage, NewAverageWage, FloorPercent, OldLimits, NewLimits, late fee, flexible; from 40%
        MissedMonths: Wage!, NewAverageWage, FloorPercent, NewLimits, late fee, flexible; from 40%
        UnderDeclared: CurrentBase!, Wage!, NewAverageWage, FloorPercent, NewLimits, late fee; from 40%
        Assessed: Assessed!, late fee, flexible; from 40%
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Enum.GetValues<Situation>().Select(RowOf)));

    [Theory]
    [MemberData(nameof(Situations))]
    public void What_a_situation_cannot_do_without_is_required(Situation situation)
    {
        var rule = SituationRule.Of(situation);
        var problems = Asked.Read($"{{ \"situation\": \"{ApiWords.WordOf(situation)}\", {Nothing} }}").Problems.Select(Written.Of).ToList();

        Assert.Equal(rule.Required.Contains(RequestInput.Wage), problems.Contains("Required wage", StringComparer.Ordinal));
        Assert.Equal(rule.Required.Contains(RequestInput.CurrentBase), problems.Contains("Required currentBase", StringComparer.Ordinal));
        Assert.Equal(rule.Required.Contains(RequestInput.Assessed), problems.Contains("Required assessed", StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void The_lowest_share_of_a_situation_is_the_lowest_it_takes(Situation situation)
    {
        var least = SituationRule.Of(situation).LowestPercent.ToPercent();

        Assert.DoesNotContain(ProblemsWithPercent(situation, least), problem => problem.StartsWith("OutOfRange", StringComparison.Ordinal));
        Assert.Contains(ProblemsWithPercent(situation, least - 0.01m), problem => problem.StartsWith("OutOfRange percent", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Flexible_employment_is_understood_in_every_situation(Situation situation)
    {
        var problems = Asked.Read(
            $"{{ \"situation\": \"{ApiWords.WordOf(situation)}\", {Nothing}, \"wage\": 5000, \"currentBase\": 4000, \"contributor\": \"flexible\", \"assessed\": {{ \"employee\": 1 }} }}").Problems;

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

    [Theory]
    [InlineData("\"leftOn\": \"2013-04-10\"", "2013-01", "2013-04")]
    [InlineData("\"leftOn\": \"2013-01-31\"", "2013-01", "2013-01")]
    [InlineData("\"leftOn\": \"2013-12-31\"", "2013-01", "2013-12")]
    [InlineData("\"leftOn\": \"2013-04-10\", \"from\": \"2012-11\"", "2012-11", "2013-04")]
    [InlineData("\"leftOn\": \"2013-04-10\", \"to\": \"2013-02\"", "2013-01", "2013-02")]
    [InlineData("\"leftOn\": \"2013-04-10\", \"from\": null, \"to\": \"\"", "2013-01", "2013-04")]
    public void The_months_of_who_leaves_follow_from_the_day(string fields, string from, string to)
    {
        var request = Asked.Request($"{{ \"situation\": \"leaving\", {fields} }}");

        Assert.Equal(new MonthRange(Asked.Month(from), Asked.Month(to)), request.Months);
    }

    [Theory]
    [InlineData("\"situation\": \"leaving\"", "Required from|Required to")]
    [InlineData("\"situation\": \"leaving\", \"leftOn\": \"someday\"", "NotADate leftOn «someday»")]
    [InlineData("\"situation\": \"leaving\", \"leftOn\": \"2013-04-10\", \"from\": \"x\"", "NotAMonth from «x»")]
    [InlineData("\"situation\": \"leaving\", \"leftOn\": \"2013-04-10\", \"to\": \"x\"", "NotAMonth to «x»")]
    [InlineData("\"situation\": \"leaving\", \"leftOn\": \"2013-04-10\", \"from\": \"2013-05\"", "LeftBeforeFrom leftOn «2013-04-10» 2013-05")]
    [InlineData("\"situation\": \"missedMonths\", \"leftOn\": \"2013-04-10\", \"wage\": 1", "Required from|Required to")]
    public void Without_the_day_or_in_another_situation_the_months_are_asked_for(string fields, string problems) =>
        Assert.Equal(problems.Split('|'), Asked.Problems($"{{ {fields} }}"), StringComparer.Ordinal);

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
        var rule = SituationRule.Of(situation);
        var inputs = rule.Offered.Select(input => $"{input}{(rule.Required.Contains(input) ? "!" : string.Empty)}");
        var uses = new (bool Applies, string What)[] { (rule.KnowsLateFee, "late fee"), (rule.IsOpenToFlexible, "flexible") };
        return $"{rule.Situation}: {string.Join(", ", inputs.Concat(uses.Where(use => use.Applies).Select(use => use.What)))}; from {rule.LowestPercent}";
    }
}
