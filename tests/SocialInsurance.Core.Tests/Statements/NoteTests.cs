using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>Which notes a reader gets: never more than the sources support.</summary>
public sealed class NoteTests
{
    private static readonly BackPaymentRequest Round2013 =
        Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).Earning(1500);

    public static TheoryData<Situation, string[]> OfSituations { get; } = new()
    {
        {
            Situation.Leaving,
            [
                "EmployerMayClaim WagePaymentProvisions15 LabourContractLaw50",
                "CardBelongsToHolder AgencyRegulation7",
                "NoWithholdingOfDocuments LabourContractLaw9 LabourContractLaw84",
                "TerminationProof15Days LabourContractLaw50 LabourContractLaw89",
                "LossClaimIsSeparate LabourContractLaw90 WagePaymentProvisions16",
            ]
        },
        { Situation.AnnualAdjustment, [] },
        { Situation.MissedMonths, ["WaiverVoid CourtInterpretation2025No12Article19", .. Collection] },
        { Situation.UnderDeclared, Collection },
    };

    private static string[] Collection =>
        ["CollectionIsAdministrative CourtReply2011No31 SocialInsuranceLaw63 SocialInsuranceLaw83", "LookBack LabourInspectionRegulation20"];

    public static TheoryData<Circumstances, NoteCode> KnownInBeijing2013 { get; } = new()
    {
        { Circumstances.Transferred, NoteCode.FormerEmployerFiles },
        { Circumstances.Arrears, NoteCode.ArrearsFirst },
        { Circumstances.Retired, NoteCode.RetireesAdjusted },
        { Circumstances.Subsidised, NoteCode.SubsidisedPersonalPartOnly },
        { Circumstances.Unemployed, NoteCode.UnemployedMedicalIsBooked },
    };

    /// <summary>Everyone is told that each side pays its own share, and at the end that this is an estimate.</summary>
    [Theory]
    [MemberData(nameof(OfSituations))]
    public void A_situation_has_its_notes_each_with_its_law_and_no_others(Situation situation, string[] own)
    {
        var request = Some.ZhangSan.Earning(5000).Within(Limits(1335, 20_021)).FormerlyWithin(Limits(1335, 20_021)) with { Situation = situation };

        Assert.Equal(
            string.Join(
                '\n',
                [
                    "EmployeeShareOnly SocialInsuranceLaw10 SocialInsuranceLaw23 SocialInsuranceLaw33 SocialInsuranceLaw44 SocialInsuranceLaw53",
                    "EmployeeShareIsDue SocialInsuranceLaw60 WagePaymentProvisions15",
                    .. own,
                    "EstimateOnly",
                ]),
            TextOf(request));
    }

    [Fact]
    public void A_demand_above_the_share_is_answered_first()
    {
        Assert.StartsWith("DemandExceedsEmployeeShare SocialInsuranceLaw60\n", TextOf(Some.ZhangSan with { Demand = Yuan(3379.36m) }), StringComparison.Ordinal);
        Assert.StartsWith("EmployeeShareOnly ", TextOf(Some.ZhangSan with { Demand = Yuan(880.88m) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Late_fees_are_noted_with_their_laws()
    {
        var old = Some.XiaoZhang with { Months = Period("2011-05", "2011-06"), PaidOn = Day("2020-01-01") };

        Assert.Contains(
            "LateFeeNotChargeableToEmployee MinistryDecree13Article20 MinistryDecree20Article11 SocialInsuranceLaw86\n"
            + "LateFeeExceedsPrincipal SocialInsuranceLaw86 AdministrativeCoercionLaw45\n"
            + "LateFeeBefore2011 MinistryDecree13Article29\n",
            TextOf(old),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_insurance_is_noted_with_its_law()
    {
        var merged = Some.Request(Situation.MissedMonths, "2020-01", "2020-02").In(Book.Beijing).Earning(8000).For(Insurance.Medical, Insurance.Maternity);

        Assert.Contains("\nMaternityMerged SocialInsuranceLaw64\n", TextOf(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_paid_in_excess_is_refunded_as_the_round_says()
    {
        var adjusted = Ask.Statement(Round2013.For(Insurance.Pension).PaidOnBase(9000));
        var note = Assert.Single(adjusted.Notes.OfType<OverpaidNote>());
        var elsewhere = Assert.Single(
            Ask.Statement(Some.XiaoZhang.PaidOnBase(9000) with { Situation = Situation.UnderDeclared }).Notes.OfType<OverpaidNote>());

        var round = Assert.Single(adjusted.Policy.Rounds);
        Assert.Equal([Reference.To(round.Citation)], note.References);
        Assert.Equal(round.Refunds, note.Refunds);
        Assert.Empty(elsewhere.References);
        Assert.Equal(RefundRoute.Unknown, elsewhere.Refunds);
    }

    [Fact]
    public void Who_owes_nothing_is_not_told_that_the_share_is_due()
    {
        Assert.False(Ask.Statement(Some.XiaoZhang.PaidOnBase(8000) with { Situation = Situation.UnderDeclared }).Has(NoteCode.EmployeeShareIsDue));
        Assert.False(Ask.Statement(Some.XiaoZhang.For(Insurance.WorkInjury)).Has(NoteCode.EmployeeShareIsDue));
    }

    [Fact]
    public void Flexible_employment_hears_nothing_of_shares()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible };

        Assert.False(Ask.Statement(request).Has(NoteCode.EmployeeShareOnly));
    }

    [Theory]
    [MemberData(nameof(KnownInBeijing2013))]
    public void A_circumstance_is_answered_by_the_round_that_knows_it(Circumstances circumstance, NoteCode code)
    {
        var known = Ask.Statement(Round2013 with { Circumstances = circumstance });

        Assert.NotEmpty(Assert.Single(known.Notes, note => note.Code == code).References);
        Assert.False(known.Has(NoteCode.CircumstanceNotInBook));
        Assert.False(Ask.Statement(Round2013).Has(code));
    }

    [Theory]
    [InlineData(Circumstances.Transferred)]
    [InlineData(Circumstances.Arrears)]
    [InlineData(Circumstances.Retired)]
    [InlineData(Circumstances.Subsidised)]
    [InlineData(Circumstances.Unemployed)]
    public void A_circumstance_that_no_round_knows_is_said_to_be_unknown(Circumstances circumstance)
    {
        var statement = Ask.Statement(Some.XiaoZhang with { Circumstances = circumstance });

        Assert.Equal(circumstance, Assert.Single(statement.Notes.OfType<CircumstanceNote>()).Circumstance);
    }

    /// <summary>The round of 2026 says nothing of subsidies.</summary>
    [Fact]
    public void A_circumstance_of_which_a_round_says_nothing_is_said_to_be_unknown()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2026-07", "2026-07").In(Book.Beijing).Earning(20_000);
        var statement = Ask.Statement(request with { Circumstances = Circumstances.Subsidised });

        Assert.Equal(2026, Assert.Single(statement.Policy.Rounds).Year);
        Assert.Equal(Circumstances.Subsidised, Assert.Single(statement.Notes.OfType<CircumstanceNote>()).Circumstance);
    }

    [Fact]
    public void Flexible_employment_hears_nothing_of_late_fees() => Assert.DoesNotContain(
        Ask.Statement(Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible, PaidOn = Day("2023-07-20") }).Notes,
        note => $"{note.Code}".StartsWith("LateFee", StringComparison.Ordinal));

    [Fact]
    public void A_usual_late_fee_has_one_note() => Assert.Equal(
        [NoteCode.LateFeeNotChargeableToEmployee],
        Ask.Statement(Some.XiaoZhang with { PaidOn = Day("2023-07-20") }).Notes.Select(note => note.Code)
            .Where(code => $"{code}".StartsWith("LateFee", StringComparison.Ordinal)));

    /// <summary>Whose base stands at the old ceiling may earn more than anyone can see.</summary>
    [Fact]
    public void The_wage_is_asked_for_where_one_insurance_was_paid_at_its_ceiling()
    {
        var atCeiling = Round2013 with { Wages = [], CurrentBase = PerInsurance<Yuan?>.From(insurance => Yuan(insurance == Insurance.Pension ? 14_016 : 5000)) };
        var unknown = Some.Request(Situation.MissedMonths, "2011-05", "2011-05").In(Book.Beijing).Earning(8000).For(Insurance.WorkInjury).WithWorkInjuryAt(0.5m);

        Assert.True(Ask.Statement(atCeiling).Has(NoteCode.WageNeededAtCeiling));
        Assert.False(Ask.Statement(atCeiling.PaidOnBase(5000)).Has(NoteCode.WageNeededAtCeiling));
        Assert.False(Ask.Statement(unknown).Has(NoteCode.WageNeededAtCeiling));
    }

    [Fact]
    public void Who_had_two_employers_has_moved_and_who_had_one_has_not()
    {
        EmployerPeriod first = new("前单位", Period("2013-04", "2013-04"), null);
        EmployerPeriod second = new("现单位", Period("2013-05", "2013-05"), null);

        Assert.True(Ask.Statement(Round2013 with { Employers = [first, second] }).Has(NoteCode.FormerEmployerFiles));
        Assert.False(Ask.Statement(Round2013 with { Employers = [first with { Months = Round2013.Months }] }).Has(NoteCode.FormerEmployerFiles));
    }

    [Fact]
    public void Circumstances_never_change_a_figure()
    {
        var all = Enum.GetValues<Circumstances>().Aggregate((left, right) => left | right);

        Assert.Equal(Ask.Statement(Round2013).Totals, Ask.Statement(Round2013 with { Circumstances = all }).Totals);
    }

    [Fact]
    public void Retirees_are_told_their_dates() =>
        Assert.Equal(
            [(Day("2013-11-15"), Day("2013-12-16"))],
            Ask.Statement(Round2013 with { Circumstances = Circumstances.Retired }).Notes.OfType<RetireesNote>()
                .Select(note => (note.FileBy, note.AdjustedOn)));

    [Fact]
    public void All_insurances_are_adjusted_in_one_operation_where_the_round_says_so()
    {
        Assert.True(Ask.Statement(Round2013).Has(NoteCode.AllInsurancesTogether));
        Assert.False(Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2013-01", "2013-01").In(Book.Chongqing).For(Insurance.Pension).Earning(1000))
            .Has(NoteCode.AllInsurancesTogether));
    }

    [Theory]
    [InlineData("2011-03", false)]
    [InlineData("2019-08", true)]
    public void A_derived_average_is_marked_when_a_share_of_it_is_used(string month, bool isDerived)
    {
        var request = Some.Request(Situation.AnnualAdjustment, month, month).In(Book.Beijing).For(Insurance.Medical).AtShare(100).PaidOnBase(4000);

        Assert.Equal(isDerived, Ask.Statement(request).Has(NoteCode.AverageIsDerived));
    }

    // Chongqing's average for the base of 2011 is derived, those for 2012 and 2013 are printed.
    [Theory]
    [InlineData("2012-01", "2012-01", true)]
    [InlineData("2013-01", "2013-01", false)]
    [InlineData("2012-01", "2013-01", true)]
    public void A_derived_average_is_marked_when_it_only_is_what_some_months_were_paid_on(string from, string to, bool isDerived)
    {
        var request = Some.Request(Situation.AnnualAdjustment, from, to).In(Book.Chongqing).For(Insurance.Pension).AtShare(60);

        Assert.Equal(isDerived, Ask.Statement(request).Has(NoteCode.AverageIsDerived));
    }

    [Fact]
    public void An_input_without_use_is_said_to_have_none()
    {
        var statement = Ask.Statement(Some.XiaoZhang.PaidOnBase(5000).AtShare(60) with { OldAverageWage = Yuan(5000) });
        var unused = statement.Notes.OfType<UnusedInputNote>().Select(note => note.Input);

        Assert.Equal([RequestInput.CurrentBase, RequestInput.PercentOfAverage, RequestInput.OldAverageWage], unused);
        Assert.False(Ask.Statement(Some.XiaoZhang).Has(NoteCode.InputNotUsed));
        Assert.False(Ask.Statement(Some.ZhangSan).Has(NoteCode.InputNotUsed));
    }

    // The requests state more than each situation needs; what is noted of that has a test of its own.
    private static string TextOf(BackPaymentRequest request) => string.Join(
        '\n',
        Ask.Statement(request).Notes.Where(note => note.Code != NoteCode.InputNotUsed).Select(note =>
            string.Join(' ', [$"{note.Code}", .. note.References.OfType<LawReference>().Select(reference => $"{reference.Law}")])));
}
