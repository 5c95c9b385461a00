using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Laws.RandomFigures;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Random requests that leave most or all parameters to the policy book of their city.</summary>
internal static class RandomCityRequests
{
    private static readonly (string City, AdjustmentRound Round)[] Rounds =
    [
        .. Book.Embedded.CityCodes.SelectMany(city => Book.Embedded.For(city).Rounds.Where(round => !round.Months.IsEmpty).Select(round => (city, round))),
    ];

    /// <summary>Months of a round, paid about the end of its window; whoever left did so about the round.</summary>
    public static Gen<BackPaymentRequest> AboutRounds { get; } =
        from own in AnyCity
        from one in Gen.Elements(Rounds)
        from before in Gen.Choose(0, 2)
        from after in Gen.Choose(0, 2)
        from paidAfter in Gen.Choose(-20, 400)
        from leftAfter in Gen.Choose(-60, 300)
        let months = new MonthRange(one.Round.Months.Min().PlusMonths(-before), one.Round.Months.Max().PlusMonths(after))
        select own with
        {
            City = one.City,
            Months = months,
            KnownOn = Book.Today,
            Exceptions = [],
            Employers = [],
            PaidOn = own.PaidOn is null ? null : (one.Round.NoLateFeeUntil ?? months.To.OnDayOfMonth(1)).PlusDays(paidAfter),
            LeftOn = own.LeftOn is null ? null : months.From.OnDayOfMonth(1).PlusDays(leftAfter),
        };

    /// <summary>Months of 2020, of which the employer's part may be relieved.</summary>
    public static Gen<BackPaymentRequest> AboutReliefs { get; } =
        from own in AnyCity
        from first in Gen.Choose(-1, 12)
        from count in Gen.Choose(1, 6)
        let start = new YearMonth(2020, 1).PlusMonths(first)
        select own with { Months = new(start, start.PlusMonths(count - 1)), KnownOn = Book.Today, Exceptions = [], Employers = [], LeftOn = null };

    public static Gen<BackPaymentRequest> All { get; } = Gen.Frequency((3, AnyCity), (2, AboutRounds), (1, AboutReliefs));

    private static Gen<BackPaymentRequest> AnyCity =>
        from own in RandomRequests.WithParameters
        from city in Gen.Elements(Book.Embedded.CityCodes)
        from knownOn in Gen.Frequency((2, Gen.Constant(Book.Today)), (1, Gen.Constant(own.KnownOn)))
        from keepsLimits in Chance(15)
        from keepsAverages in Chance(30)
        from keepsRates in Chance(50)
        from leavesInChongqing in Chance(40)
        from gaps in AnyOf<Gaps>()
        let request = own with
        {
            City = city,
            KnownOn = knownOn,
            Gaps = gaps,
            OldAverageWage = keepsAverages ? own.OldAverageWage : null,
            NewAverageWage = keepsAverages ? own.NewAverageWage : null,
            OldLimits = keepsLimits ? own.OldLimits : Overrides<BaseLimits>.None,
            NewLimits = keepsLimits ? own.NewLimits : Overrides<BaseLimits>.None,
            Rates = keepsRates ? own.Rates : Overrides<StatedRates>.None,
        }
        select own.Situation == Situation.Leaving && leavesInChongqing ? AsReported(request) : request;

    // The one place and time whose rule for leaving the book knows.
    private static BackPaymentRequest AsReported(BackPaymentRequest request)
    {
        var months = new MonthRange(new(2013, 1), new YearMonth(2013, 1).PlusMonths(request.Months.Count % 6));
        return request with
        {
            City = Book.Chongqing,
            Months = months,
            KnownOn = months.To.OnDayOfMonth(26),
            LeftOn = months.To.OnDayOfMonth(26),
            Exceptions = [],
            Employers = [],
        };
    }
}
