using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>What a person can do next, and which days it depends on.</summary>
public sealed class NextStepTests
{
    private static readonly BackPaymentRequest Round2013 =
        Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).Earning(1500);

    public static TheoryData<Situation, NextStepCode[]> OfSituations { get; } = new()
    {
        { Situation.Leaving, [NextStepCode.GoToArbitration, NextStepCode.KeepProofOfTermination, NextStepCode.KeepMessages] },
        { Situation.AnnualAdjustment, [] },
        { Situation.MissedMonths, Shortfall },
        { Situation.UnderDeclared, Shortfall },
    };

    private static NextStepCode[] Shortfall =>
    [
        NextStepCode.AskCollectingAuthority, NextStepCode.AskForReview, NextStepCode.InspectionWithinTwoYears,
        NextStepCode.KeepBankRecords, NextStepCode.EmployerHoldsRecords,
    ];

    [Theory]
    [MemberData(nameof(OfSituations))]
    public void A_situation_has_its_own_steps_and_none_of_another(Situation situation, NextStepCode[] own)
    {
        var codes = CodesOf(Some.ZhangSan.Earning(5000).Within(Limits(1335, 20_021)) with { Situation = situation });

        Assert.Superset(own.ToHashSet(), codes);
        Assert.Empty(OfSituations.SelectMany(other => other.Data.Item2).Except(own).Intersect(codes));
    }

    [Fact]
    public void Who_left_minds_fifteen_days_and_one_year_from_that_day()
    {
        var steps = NextSteps.Of(Ask.Statement(Some.ZhangSan with { LeftOn = new(2013, 4, 10) }));

        Assert.Equal(new LocalDate(2013, 4, 25), DayOf(steps, NextStepCode.TransferWithin15Days));
        Assert.Equal(new LocalDate(2014, 4, 10), DayOf(steps, NextStepCode.ArbitrationWithinOneYear));
    }

    [Fact]
    public void Without_a_day_of_leaving_no_day_is_made_up() =>
        Assert.DoesNotContain(NextSteps.Of(Ask.Statement(Some.ZhangSan with { LeftOn = null })), step => step.Kind == NextStepKind.Deadline);

    [Fact]
    public void Inspection_counts_two_years_from_the_end_of_the_last_month()
    {
        var steps = NextSteps.Of(Ask.Statement(Some.XiaoZhang));

        Assert.Equal(
            Some.XiaoZhang.Months.To.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth).PlusYears(2), DayOf(steps, NextStepCode.InspectionWithinTwoYears));
    }

    [Fact]
    public void The_desk_of_Chongqing_is_named_to_those_who_left_there_and_to_nobody_else()
    {
        Assert.Contains(NextStepCode.ComplainInChongqing, CodesOf(Some.ZhangSan.In(Book.Chongqing) with { KnownOn = new(2013, 4, 10) }));
        Assert.DoesNotContain(NextStepCode.ComplainInChongqing, CodesOf(Some.XiaoZhang.In(Book.Chongqing)));
        Assert.DoesNotContain(NextStepCode.ComplainInChongqing, CodesOf(Some.ZhangSan with { City = null }));
    }

    [Fact]
    public void The_days_of_a_round_are_its_own()
    {
        var steps = NextSteps.Of(Ask.Statement(Round2013));
        var retired = NextSteps.Of(Ask.Statement(Round2013 with { Circumstances = Circumstances.Retired }));

        Assert.Equal(new LocalDate(2013, 12, 31), DayOf(steps, NextStepCode.PayBeforeLateFee));
        Assert.DoesNotContain(steps, step => step.Code == NextStepCode.FileForRetireesBy);
        Assert.Equal(new LocalDate(2013, 11, 15), DayOf(retired, NextStepCode.FileForRetireesBy));
    }

    [Fact]
    public void Who_moved_during_a_round_turns_to_the_former_employer()
    {
        Assert.DoesNotContain(NextStepCode.AskFormerEmployerToFile, CodesOf(Round2013));
        Assert.Contains(NextStepCode.AskFormerEmployerToFile, CodesOf(Round2013 with { Circumstances = Circumstances.Transferred }));
    }

    [Fact]
    public void Flexible_employment_has_no_employer_to_turn_to()
    {
        var steps = NextSteps.Of(Ask.Statement(Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible }));

        Assert.Equal(
            [NextStepCode.AskCollectingAuthority, NextStepCode.CallHotline, NextStepCode.KeepContributionRecord], steps.Select(step => step.Code));
    }

    [Fact]
    public void Every_day_is_named_and_cited() => Assert.All(
        NextSteps.Of(Ask.Statement(Some.XiaoZhang)).Where(step => step.Kind == NextStepKind.Deadline),
        step =>
        {
            Assert.IsType<LocalDate>(Assert.Single(step.Arguments));
            Assert.NotEmpty(step.References);
        });

    private static HashSet<NextStepCode> CodesOf(BackPaymentRequest request) =>
        [.. NextSteps.Of(Ask.Statement(request)).Select(step => step.Code)];

    private static LocalDate DayOf(IEnumerable<NextStep> steps, NextStepCode code) =>
        Assert.IsType<LocalDate>(Assert.Single(Assert.Single(steps, step => step.Code == code).Arguments));
}
