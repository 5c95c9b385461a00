using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>
/// Every figure that an authority, a newspaper or a guide has printed, made twice: from the policy book and from the
/// parameters given with the request.
/// </summary>
public sealed class PublishedFigureTests
{
    private const string PensionInBeijing = "2013-04 pension", MedicalInBeijing = "2013-04 medical";

    public static TheoryData<string, decimal, decimal, decimal> SharesOfAnAverage { get; } = new()
    {
        { "Chongqing 2011, base of the case", 3337, 40, 1335 },
        { "Chongqing 2011, base of a leaver", 3337, 100, 3337 },
        { "Chongqing 2012, base of who stays", 3783, 40, 1513 },
        { "Beijing 2011, pension floor", 4672, 40, 1869 },
        { "Beijing 2011, medical floor", 4672, 60, 2803 },
        { "Beijing 2011, medical tier", 4672, 70, 3270 },
        { "Beijing 2011, whole average", 4672, 100, 4672 },
        { "Beijing 2011, ceiling", 4672, 300, 14_016 },
        { "Beijing 2012, pension floor", 5223, 40, 2089 },
        { "Beijing 2012, medical floor", 5223, 60, 3134 },
        { "Beijing 2012, medical tier", 5223, 70, 3656 },
        { "Beijing 2012, whole average", 5223, 100, 5223 },
        { "Beijing 2012, ceiling", 5223, 300, 15_669 },
    };

    public static TheoryData<string, decimal, decimal, decimal> BeijingLimits { get; } = new()
    {
        { PensionInBeijing, 1000, 1869, 2089 },
        { MedicalInBeijing, 1000, 2803, 3134 },
        { PensionInBeijing, 99_000, 14_016, 15_669 },
        { MedicalInBeijing, 99_000, 14_016, 15_669 },
    };

    public static TheoryData<decimal, Insurance, decimal, decimal> BeijingTiers { get; } = new()
    {
        { 40, Insurance.Pension, 1869, 2089 },
        { 60, Insurance.Medical, 2803, 3134 },
        { 70, Insurance.Medical, 3270, 3656 },
        { 100, Insurance.Pension, 4672, 5223 },
    };

    public static TheoryData<bool> FromTheBookOrGiven { get; } = [true, false];

    [Theory]
    [MemberData(nameof(SharesOfAnAverage))]
    public void A_share_of_an_average_is_the_printed_one(string printed, decimal average, decimal percent, decimal expected)
    {
        var share = PercentBase.Of(Percent(percent), Yuan(average), null);

        Assert.Equal((printed, Yuan(expected)), (printed, share.Amount));
        Assert.Equal(average * percent / 100, share.Exact.ToDecimal());
        Assert.Equal((Percent(percent), Yuan(average), Yuan(expected)), (share.Percent, share.AverageWage, share.BeforeLimits));
    }

    [Theory]
    [MemberData(nameof(FromTheBookOrGiven))]
    public void Zhang_San_owes_880_yuan_88_and_his_employer_2498_yuan_48(bool isFromTheBook)
    {
        var statement = Ask.Statement(isFromTheBook ? ZhangSanInChongqing : Some.ZhangSan);

        Assert.Equal((1335m, 3337m), statement.Bases(Insurance.Pension));
        AssertShare(statement.Of(Insurance.Pension).Employee, due: 1067.84m, paid: 427.20m, difference: 640.64m);
        AssertShare(statement.Of(Insurance.Medical).Employee, due: 266.96m, paid: 106.80m, difference: 160.16m);
        AssertShare(statement.Of(Insurance.Unemployment).Employee, due: 133.48m, paid: 53.40m, difference: 80.08m);
        Assert.Equal((Yuan(880.88m), Yuan(2498.48m)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.True(statement.Totals.IsEmployerComplete);
    }

    [Fact]
    public void Xiao_Zhang_owes_5058_yuan_and_his_employer_12816()
    {
        var statement = Ask.Statement(Some.XiaoZhang);

        Assert.Equal((Yuan(5058), Yuan(12_816)), (statement.Totals.Employee, statement.Totals.Employer));
        AssertShare(statement.Of(Insurance.Medical).Employee, due: 978, paid: 0, difference: 978);
    }

    [Theory]
    [MemberData(nameof(BeijingLimits))]
    public void Beijing_moved_floors_and_ceilings_in_2013(string monthAndInsurance, decimal wage, decimal paid, decimal due)
    {
        var insurance = monthAndInsurance == PensionInBeijing ? Insurance.Pension : Insurance.Medical;
        var asked = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").For(insurance).Earning(wage);
        var floor = insurance == Insurance.Pension ? (Old: 1869, New: 2089) : (Old: 2803, New: 3134);
        var given = asked.FormerlyWithin(Limits(floor.Old, 14_016)).Within(Limits(floor.New, 15_669)) with { Rates = Some.ZhangSan.Rates };

        Assert.Equal((paid, due), Ask.Statement(asked.In(Book.Beijing)).Bases(insurance));
        Assert.Equal((paid, due), Ask.Statement(given).Bases(insurance));
    }

    [Theory]
    [MemberData(nameof(BeijingTiers))]
    public void Beijing_moved_its_tiers_in_2013(decimal percent, Insurance insurance, decimal paid, decimal due)
    {
        var asked = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").For(insurance).AtShare(percent);
        var given = asked with { OldAverageWage = Yuan(4672), NewAverageWage = Yuan(5223), Rates = Some.ZhangSan.Rates };

        Assert.Equal((paid, due), Ask.Statement(asked.In(Book.Beijing)).Bases(insurance));
        Assert.Equal((paid, due), Ask.Statement(given).Bases(insurance));
    }

    [Theory]
    [MemberData(nameof(FromTheBookOrGiven))]
    public void Beijing_lifted_the_floor_of_July_2026_by_28_yuan_83_and_11_yuan_34(bool isFromTheBook)
    {
        var asked = Some.Request(Situation.AnnualAdjustment, "2026-07", "2026-07").PaidOnBase(7162);
        var request = isFromTheBook
            ? asked.In(Book.Beijing).WithWorkInjuryAt(0.4m)
            : asked.Within(Limits(7270, 36_348)) with { Rates = Some.XiaoZhang.Rates };
        var totals = Ask.Statement(request).Totals;

        Assert.Equal((Yuan(28.83m), Yuan(11.34m)), (totals.Employer, totals.Employee));
    }

    [Theory]
    [MemberData(nameof(FromTheBookOrGiven))]
    public void Who_stays_in_Chongqing_owes_117_yuan_48_and_the_employer_333_yuan_18(bool isFromTheBook)
    {
        var asked = Some.Request(Situation.AnnualAdjustment, "2013-01", "2013-06").AtShare(40);
        var request = isFromTheBook
            ? asked.In(Book.Chongqing).WithWorkInjuryAt(0.5m)
            : asked with { OldAverageWage = Yuan(3337), NewAverageWage = Yuan(3783), Rates = Some.ZhangSan.Rates };
        var statement = Ask.Statement(request);

        Assert.Equal((1335m, 1513m), statement.Bases(Insurance.Pension));
        Assert.Equal((Yuan(117.48m), Yuan(333.18m)), (statement.Totals.Employee, statement.Totals.Employer));
    }

    private static BackPaymentRequest ZhangSanInChongqing =>
        Some.Request(Situation.Leaving, "2013-01", "2013-04").In(Book.Chongqing).LeftOn("2013-04-26").WithWorkInjuryAt(0.5m);

    private static void AssertShare(Cell cell, decimal due, decimal paid, decimal difference) =>
        Assert.Equal(new Cell(Yuan(due), Yuan(paid), Yuan(difference), Core.Values.Yuan.Zero), cell);
}
