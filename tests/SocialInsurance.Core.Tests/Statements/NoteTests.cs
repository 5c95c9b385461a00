using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>Which notes a reader gets: never more than the sources support.</summary>
public sealed class NoteTests
{
    private static readonly BackPaymentRequest Round2013 =
        Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).Earning(1500);

    public static TheoryData<Situation, NoteCode[]> OfSituations { get; } = new()
    {
        {
            Situation.Leaving,
            [
                NoteCode.LeavingTrueUpNotStated, NoteCode.CardBelongsToHolder, NoteCode.NoWithholdingOfDocuments,
                NoteCode.TerminationProof15Days, NoteCode.LossClaimIsSeparate,
            ]
        },
        { Situation.AnnualAdjustment, [] },
        { Situation.MissedMonths, [NoteCode.WaiverVoid, NoteCode.CollectionIsAdministrative, NoteCode.LookBack] },
        { Situation.UnderDeclared, [NoteCode.CollectionIsAdministrative, NoteCode.LookBack] },
    };

    public static TheoryData<Circumstances, NoteCode> KnownInBeijing2013 { get; } = new()
    {
        { Circumstances.Transferred, NoteCode.FormerEmployerFiles },
        { Circumstances.Arrears, NoteCode.ArrearsFirst },
        { Circumstances.Retired, NoteCode.RetireesAdjusted },
        { Circumstances.Subsidised, NoteCode.SubsidisedPersonalPartOnly },
        { Circumstances.Unemployed, NoteCode.UnemployedMedicalIsBooked },
    };

    [Theory]
    [MemberData(nameof(OfSituations))]
    public void A_situation_has_its_own_notes_and_none_of_another(Situation situation, NoteCode[] own)
    {
        var request = Some.ZhangSan.Earning(5000).Within(Limits(1335, 20_021)) with { Situation = situation };
        var notes = Ask.Statement(request).Notes.Select(note => note.Code).ToHashSet();

        Assert.Superset(own.ToHashSet(), notes);
        Assert.Empty(OfSituations.SelectMany(other => other.Data.Item2).Except(own).Intersect(notes));
    }

    [Fact]
    public void Everyone_is_told_that_each_side_pays_its_own_share_and_that_this_is_an_estimate()
    {
        var notes = Ask.Statement(Some.ZhangSan).Notes;

        Assert.Contains(notes, note => note.Code == NoteCode.EmployeeShareOnly && note.References.Length == 5);
        Assert.Contains(notes, note => note.Code == NoteCode.EmployeeShareIsDue);
        Assert.Equal(NoteCode.EstimateOnly, notes[^1].Code);
    }

    [Fact]
    public void Who_owes_nothing_is_not_told_that_the_share_is_due() =>
        Assert.False(Ask.Statement(Some.XiaoZhang.PaidOnBase(8000) with { Situation = Situation.UnderDeclared }).Has(NoteCode.EmployeeShareIsDue));

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
    [InlineData(Circumstances.Retired)]
    [InlineData(Circumstances.Subsidised)]
    [InlineData(Circumstances.Unemployed)]
    public void A_circumstance_that_no_round_knows_is_said_to_be_unknown(Circumstances circumstance)
    {
        var statement = Ask.Statement(Some.XiaoZhang with { Circumstances = circumstance });

        Assert.Equal([circumstance], Assert.Single(statement.Notes, note => note.Code == NoteCode.CircumstanceNotInBook).Arguments);
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
            [Day("2013-11-15"), Day("2013-12-16")],
            Assert.Single(Ask.Statement(Round2013 with { Circumstances = Circumstances.Retired }).Notes, note => note.Code == NoteCode.RetireesAdjusted).Arguments);

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

    [Fact]
    public void An_input_without_use_is_said_to_have_none()
    {
        var statement = Ask.Statement(Some.XiaoZhang.PaidOnBase(5000).AtShare(60) with { OldAverageWage = Yuan(5000) });
        var unused = statement.Notes.Where(note => note.Code == NoteCode.InputNotUsed).SelectMany(note => note.Arguments);

        Assert.Equal([UnusedInput.CurrentBase, UnusedInput.Share, UnusedInput.OldAverageWage], unused);
        Assert.False(Ask.Statement(Some.XiaoZhang).Has(NoteCode.InputNotUsed));
        Assert.False(Ask.Statement(Some.ZhangSan).Has(NoteCode.InputNotUsed));
    }
}
