using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Laws.RandomFigures;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Random requests that leave most or all parameters to the policy book of their city.</summary>
internal static class RandomCityRequests
{
    public static Gen<BackPaymentRequest> All { get; } =
        from own in RandomRequests.WithParameters
        from city in Gen.Elements(Book.Embedded.CityCodes)
        from knownOn in Gen.Frequency((2, Gen.Constant(Book.Today)), (1, Gen.Constant(own.KnownOn)))
        from keepsLimits in Chance(15)
        from keepsAverages in Chance(30)
        from keepsRates in Chance(50)
        from leavesInChongqing in Chance(40)
        let request = own with
        {
            City = city,
            KnownOn = knownOn,
            OldAverageWage = keepsAverages ? own.OldAverageWage : null,
            NewAverageWage = keepsAverages ? own.NewAverageWage : null,
            OldLimits = keepsLimits ? own.OldLimits : PerInsurance<BaseLimits?>.All(null),
            NewLimits = keepsLimits ? own.NewLimits : PerInsurance<BaseLimits?>.All(null),
            Rates = keepsRates ? own.Rates : PerInsurance<RatesOverride?>.All(null),
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
