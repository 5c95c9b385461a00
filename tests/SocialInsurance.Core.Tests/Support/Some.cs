using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>The requests that tests begin with, and ways to say in one word how another differs.</summary>
internal static class Some
{
    /// <summary>The leaver of the newspaper, with every parameter: paid on 1335, settled on 3337, January to April 2013.</summary>
    public static BackPaymentRequest ZhangSan { get; } = Request(Situation.Leaving, "2013-01", "2013-04") with
    {
        OldAverageWage = Yuan(3337),
        CurrentBase = PerInsurance<Yuan?>.All(Yuan(1335)),
        Rates = Rates(pension: (8, 20), medical: (2, 8), unemployment: (1, 2), workInjury: 0.5m, maternity: 0.7m),
    };

    /// <summary>Six missed months on 8000, with every parameter.</summary>
    public static BackPaymentRequest XiaoZhang { get; } = Request(Situation.MissedMonths, "2023-01", "2023-06").Earning(8000) with
    {
        NewLimits = Overrides<BaseLimits>.ForAll(Limits(4000, 25_000)),
        Rates = Rates(pension: (8, 16), medical: (2, 9.8m), unemployment: (0.5m, 0.5m), workInjury: 0.4m, maternity: 0, medicalFixed: 3),
    };

    public static BackPaymentRequest Request(Situation situation, string from, string to) => new()
    {
        Situation = situation,
        Months = Period(from, to),
        KnownOn = Book.Today,
    };

    public static BackPaymentRequest In(this BackPaymentRequest request, string city) => request with { City = city };

    public static BackPaymentRequest For(this BackPaymentRequest request, params ReadOnlySpan<Insurance> insurances) =>
        request with { Insurances = [.. insurances] };

    public static BackPaymentRequest Earning(this BackPaymentRequest request, decimal wage) => request with { Wages = [new(null, Yuan(wage))] };

    public static BackPaymentRequest PaidOnBase(this BackPaymentRequest request, decimal amount) =>
        request with { CurrentBase = PerInsurance<Yuan?>.All(Yuan(amount)) };

    public static BackPaymentRequest AtShare(this BackPaymentRequest request, decimal percent) =>
        request with { PercentOfAverage = PerInsurance<Rate?>.All(Percent(percent)) };

    public static BackPaymentRequest Within(this BackPaymentRequest request, BaseLimits limits) =>
        request with { NewLimits = Overrides<BaseLimits>.ForAll(limits) };

    public static BackPaymentRequest FormerlyWithin(this BackPaymentRequest request, BaseLimits limits) =>
        request with { OldLimits = Overrides<BaseLimits>.ForAll(limits) };

    public static BackPaymentRequest KnownOn(this BackPaymentRequest request, string day) => request with { KnownOn = Day(day) };

    public static BackPaymentRequest LeftOn(this BackPaymentRequest request, string day) => request with { LeftOn = Day(day), KnownOn = Day(day) };

    public static BackPaymentRequest WithWorkInjuryAt(this BackPaymentRequest request, decimal percent) =>
        request with { WorkInjuryRate = Percent(percent) };

    public static BackPaymentRequest Rounded(
        this BackPaymentRequest request, RoundingMethod method, RoundingMode mode = RoundingMode.HalfUp) =>
        request with { RoundingMethod = method, RoundingMode = mode };

    public static Overrides<StatedRates> Rates(
        (decimal Employee, decimal Employer) pension,
        (decimal Employee, decimal Employer) medical,
        (decimal Employee, decimal Employer) unemployment,
        decimal workInjury,
        decimal maternity,
        decimal medicalFixed = 0) => Overrides<StatedRates>.ByInsurance(insurance => insurance switch
        {
            Insurance.Pension => Shared(pension, 0),
            Insurance.Medical => Shared(medical, medicalFixed),
            Insurance.Unemployment => Shared(unemployment, 0),
            Insurance.WorkInjury => Shared((0, workInjury), 0),
            Insurance.Maternity => Shared((0, maternity), 0),
        });

    private static StatedRates Shared((decimal Employee, decimal Employer) percent, decimal employeeFixed) =>
        new(Percent(percent.Employee), Percent(percent.Employer), Yuan(employeeFixed), null);
}
