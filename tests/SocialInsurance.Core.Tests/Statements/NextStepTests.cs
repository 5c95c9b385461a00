using NodaTime;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
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

    private static AdjustmentRound Round => Assert.Single(Ask.Statement(Round2013).Policy.Rounds);

    public static TheoryData<Situation, string[]> OfSituations { get; } = new()
    {
        {
            Situation.Leaving,
            [
                "Channel AskEmployerForBreakdown SocialInsuranceLaw60",
                "Channel CallHotline",
                Inspection,
                "Channel GoToArbitration LabourDisputeLaw2 LabourDisputeLaw53 CourtInterpretation2020No26Article1",
                "Deadline TransferWithin15Days LabourContractLaw50",
                "Deadline ArbitrationWithinOneYear LabourDisputeLaw27",
                "Paper KeepContributionRecord",
                "Paper KeepPaySlips",
                "Paper KeepContract",
                "Paper KeepProofOfTermination LabourContractLaw50",
                "Paper KeepMessages",
            ]
        },
        {
            Situation.AnnualAdjustment,
            ["Channel AskEmployerForBreakdown SocialInsuranceLaw60", "Channel CallHotline", "Paper KeepContributionRecord", "Paper KeepPaySlips"]
        },
        { Situation.MissedMonths, Shortfall },
        { Situation.UnderDeclared, Shortfall },
    };

    private static string[] Shortfall =>
    [
        "Channel AskEmployerForBreakdown SocialInsuranceLaw60",
        "Channel CallHotline",
        Inspection,
        "Channel AskCollectingAuthority SocialInsuranceLaw63",
        "Channel AskForReview SocialInsuranceLaw83",
        "Deadline InspectionWithinTwoYears LabourInspectionRegulation20",
        "Paper KeepContributionRecord",
        "Paper KeepPaySlips",
        "Paper KeepContract",
        "Paper KeepBankRecords",
        "Paper EmployerHoldsRecords LabourDisputeLaw6 WagePaymentProvisions6",
    ];

    private static string Inspection =>
        "Channel ComplainToInspection SocialInsuranceLaw82 LabourInspectionRegulation11 LabourInspectionRegulation13 LabourInspectionRegulation17";

    /// <summary>The day of leaving is stated in every situation: only who settles on leaving is told days that run from it.</summary>
    [Theory]
    [MemberData(nameof(OfSituations))]
    public void A_situation_has_its_steps_each_with_its_law_and_no_others(Situation situation, string[] steps)
    {
        var request = Some.ZhangSan.Earning(5000).Within(Limits(1335, 20_021)) with { Situation = situation, LeftOn = new(2013, 4, 10) };

        Assert.Equal(string.Join('\n', steps), TextOf(request));
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
        var desk = Assert.Single(
            NextSteps.Of(Ask.Statement(Some.ZhangSan.In(Book.Chongqing) with { KnownOn = new(2013, 4, 10) })),
            step => step.Code == NextStepCode.ComplainToLocalOffice);

        Assert.Equal((NextStepKind.Channel, Reference.To(desk.Office!.Citation)), (desk.Kind, Assert.Single(desk.References)));
        Assert.Contains(desk.Office, Book.Embedded.For(Book.Chongqing).Offices);
        Assert.All([Some.XiaoZhang.In(Book.Chongqing), Some.ZhangSan with { City = null }], request => Assert.DoesNotContain(
            NextSteps.Of(Ask.Statement(request)), step => step.Code == NextStepCode.ComplainToLocalOffice));
    }

    [Fact]
    public void The_days_of_a_round_are_its_own_and_cite_it()
    {
        var statement = Ask.Statement(Round2013 with { Circumstances = Circumstances.Retired });
        var steps = NextSteps.Of(statement);

        Assert.Equal(new LocalDate(2013, 12, 31), DayOf(steps, NextStepCode.PayBeforeLateFee));
        Assert.Equal(new LocalDate(2013, 11, 15), DayOf(steps, NextStepCode.FileForRetireesBy));
        Assert.All(
            steps.Where(step => step.Kind == NextStepKind.Deadline),
            step => Assert.Equal([Reference.To(Assert.Single(statement.Policy.Rounds).Citation)], step.References));
        Assert.Equal(2, steps.Count(step => step.Kind == NextStepKind.Deadline));
        Assert.DoesNotContain(NextSteps.Of(Ask.Statement(Round2013)), step => step.Code == NextStepCode.FileForRetireesBy);
    }

    [Fact]
    public void A_round_sets_no_days_to_months_that_were_missed_in_it() => Assert.DoesNotContain(
        NextSteps.Of(Ask.Statement(Round2013 with { Situation = Situation.MissedMonths })),
        step => step.Code is NextStepCode.PayBeforeLateFee or NextStepCode.FileForRetireesBy);

    [Fact]
    public void Who_moved_during_a_round_turns_to_the_former_employer()
    {
        EmployerPeriod before = new("前单位", Period("2013-04", "2013-04"), null);
        EmployerPeriod after = new("现单位", Period("2013-05", "2013-05"), null);
        BackPaymentRequest[] moved =
        [
            Round2013 with { Circumstances = Circumstances.Transferred },
            Round2013 with { Employers = [before, after] },
        ];

        Assert.All(moved, request => Assert.Equal(
            (NextStepKind.Channel, new PolicyReference(Round.Citation)), FormerEmployerOf(request)));

        // The city also has a rule for those who left, which says the same.
        var rule = Book.Embedded.For(Book.Beijing).Leavers.First(rule => rule.Covers(Insurance.Pension, Month("2013-04")));
        Assert.Equal((NextStepKind.Channel, new PolicyReference(rule.Citation)), FormerEmployerOf(Round2013 with { LeftOn = new(2013, 5, 31) }));
        Assert.Null(FormerEmployerOf(Round2013));
        Assert.Null(FormerEmployerOf(Round2013 with { Employers = [before with { Months = Round2013.Months }] }));
    }

    [Fact]
    public void Flexible_employment_has_no_employer_to_turn_to()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible };

        Assert.Equal("Channel AskCollectingAuthority\nChannel CallHotline\nPaper KeepContributionRecord", TextOf(request));
    }

    [Fact]
    public void Every_day_is_named_and_cited() => Assert.All(
        NextSteps.Of(Ask.Statement(Some.XiaoZhang)).Where(step => step.Kind == NextStepKind.Deadline),
        step =>
        {
            Assert.NotNull(step.Day);
            Assert.NotEmpty(step.References);
        });

    private static string TextOf(BackPaymentRequest request) => string.Join('\n', NextSteps.Of(Ask.Statement(request)).Select(TextOf));

    private static string TextOf(NextStep step) =>
        string.Join(' ', [$"{step.Kind}", $"{step.Code}", .. step.References.Cast<LawReference>().Select(reference => $"{reference.Law}")]);

    private static (NextStepKind Kind, Reference Reference)? FormerEmployerOf(BackPaymentRequest request) =>
        NextSteps.Of(Ask.Statement(request)).Where(step => step.Code == NextStepCode.AskFormerEmployerToFile)
            .Select(step => ((NextStepKind, Reference)?)(step.Kind, Assert.Single(step.References)))
            .SingleOrDefault();

    private static LocalDate? DayOf(IEnumerable<NextStep> steps, NextStepCode code) => Assert.Single(steps, step => step.Code == code).Day;
}
