using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Tests.Components;

public sealed class CalculatorSessionTests
{
    [Fact]
    public void The_example_is_the_newspapers_case_with_the_lowest_work_injury_rate_assumed()
    {
        var session = Sessions.Live();

        session.ShowExample();

        Assert.Equal((880.88m, 2498.48m), session.Owed());
        Assert.Equal(Rate.FromPercent(0.5m), session.AssumedWorkInjuryRate);
        Assert.Equal(string.Empty, session.Form[FieldNames.WorkInjuryRate]);
    }

    [Fact]
    public void The_assumed_rate_is_the_lowest_class_of_the_city_in_the_month()
    {
        var session = Sessions.Live();
        (session.Form.Situation, session.Form[FieldNames.City]) = (Situation.MissedMonths, Sessions.Beijing);

        session.Enter(FieldNames.From, "2016-01");

        Assert.Equal(Rate.FromPercent(0.2m), session.AssumedWorkInjuryRate);
    }

    [Fact]
    public void Nothing_is_assumed_where_it_was_said_is_unknown_or_does_not_exist()
    {
        var session = Sessions.Live();
        session.ShowExample();

        session.Enter(FieldNames.WorkInjuryRate, "0.9");
        Assert.Null(session.AssumedWorkInjuryRate);

        session.Enter(FieldNames.WorkInjuryRate, string.Empty);
        Assert.NotNull(session.AssumedWorkInjuryRate);

        session.Form.IsWorkInjuryRateUnknown = true;
        session.Enter();
        Assert.Null(session.AssumedWorkInjuryRate);
        Assert.Equal(Certainty.Estimated, session.Statement!.Totals.CertaintyOf(Payer.Employer));

        session.Form.IsWorkInjuryRateUnknown = false;
        session.Form.IsFlexible = true;
        Assert.Null(session.AssumedWorkInjuryRate);
    }

    [Fact]
    public void A_link_says_itself_what_it_wants_assumed()
    {
        var session = Sessions.Of(Sessions.Newspaper.Replace("&workInjuryRate=0.5", string.Empty, StringComparison.Ordinal));

        Assert.Null(session.AssumedWorkInjuryRate);
        Assert.Equal(Certainty.Estimated, session.Statement!.Totals.CertaintyOf(Payer.Employer));
    }

    [Fact]
    public void The_statement_before_is_kept_while_the_entries_are_wrong()
    {
        var session = Sessions.Of(Sessions.Newspaper);

        session.Enter(FieldNames.Wage, "abc");

        Assert.False(session.IsUpToDate);
        Assert.Equal((880.88m, 2498.48m), session.Owed());
        Assert.Equal(ProblemCode.NotANumber, Assert.Single(session.WrongIn(FieldNames.Wage)).Code);

        session.Enter(FieldNames.Wage, "5000");

        Assert.True(session.IsUpToDate);
        Assert.Empty(session.Problems);
        Assert.Equal(1612.60m, session.Owed()?.Employee);
    }

    [Fact]
    public void Entering_asks_for_a_calculation_and_does_not_make_one()
    {
        var asked = 0;
        var session = Sessions.New(() => asked++);

        session.ShowExample();
        session.Enter(FieldNames.Demand, "100");

        Assert.Equal(2, asked);
        Assert.Null(session.Statement);
    }

    [Fact]
    public void Starting_again_forgets_everything()
    {
        var session = Sessions.Of(Sessions.Newspaper);

        session.StartAgain();

        Assert.True(session.Form.IsEmpty);
        Assert.Null(session.Statement);
        Assert.False(session.IsUpToDate);
        Assert.Empty(session.Wrong);
    }

    [Fact]
    public void What_could_not_be_read_of_a_link_is_told_until_the_person_types()
    {
        var session = Sessions.Of(Sessions.Newspaper.Replace("v=1", "v=9", StringComparison.Ordinal));
        Assert.Equal(ProblemCode.UnknownLinkVersion, Assert.Single(session.Wrong).Code);
        Assert.NotNull(session.Statement);

        session.Enter(FieldNames.Demand, "100");

        Assert.Empty(session.Problems);
    }

    [Fact]
    public void Problems_belong_to_their_field_or_to_the_field_they_are_part_of()
    {
        var session = Sessions.Of(Sessions.MissedMonths + "&months=2022-01:wage:5");

        Assert.Single(session.WrongIn(FieldNames.Months));
        Assert.Empty(session.WrongIn(FieldNames.Month));
        Assert.Empty(session.WrongIn(FieldNames.Wage));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("v=1&situation=leaving&leftOn=2013-04-10", "2013-01")]
    [InlineData("v=1&situation=missedMonths&from=2023/2", "2023-02")]
    [InlineData("v=1&situation=missedMonths&from=soon", null)]
    public void The_first_month_is_the_one_entered_or_the_one_the_day_of_leaving_implies(string link, string? month)
    {
        var session = Sessions.Of(link);

        Assert.Equal(month, session.FirstMonth is { } first ? PageWords.Chinese.Words.Month(first) : null);
    }

    [Fact]
    public void A_link_shows_the_statement_with_the_knowledge_of_its_day()
    {
        var link = Sessions.Of(Sessions.MissedMonths).LinkFor("https://example.org/");

        Assert.StartsWith("https://example.org/?v=1&", link, StringComparison.Ordinal);
        Assert.Contains("&knownOn=2026-11-21", link, StringComparison.Ordinal);
        Assert.Equal((5058.00m, 12816.00m), Sessions.Of(link).Owed());
    }

    [Fact]
    public void A_link_made_after_typing_on_in_a_link_uses_todays_knowledge_only_if_it_did_before()
    {
        var session = Sessions.Of(Sessions.MissedMonths + "&knownOn=2024-01-01");

        session.Enter(FieldNames.Wage, "9000");

        Assert.Contains("&knownOn=2024-01-01", session.LinkFor("/"), StringComparison.Ordinal);
    }
}
