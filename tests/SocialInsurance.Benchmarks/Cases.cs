using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies;

namespace SocialInsurance.Benchmarks;

/// <summary>The newspaper's case, by its city alone.</summary>
internal static class Cases
{
    public const string Chongqing = "500000";

    public static PolicyBook Book { get; } = EmbeddedPolicyBook.Open();

    public static LocalDate LeftOn { get; } = new(2013, 4, 26);

    public static BackPaymentRequest ZhangSan { get; } = new()
    {
        Situation = Situation.Leaving,
        Months = new(new(2013, 1), new(2013, 4)),
        City = Chongqing,
        LeftOn = LeftOn,
        KnownOn = LeftOn,
        WorkInjuryRate = Rate.FromPercent(0.5m),
    };
}
