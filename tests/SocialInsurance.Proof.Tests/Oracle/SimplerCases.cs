using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Makes a request on which the calculations disagree smaller, so that the reader of the failure sees what matters.</summary>
internal static class SimplerCases
{
    private static readonly PerInsurance<Rate?> NoPercent = PerInsurance<Rate?>.All(null);
    private static readonly PerInsurance<Yuan?> NoBase = PerInsurance<Yuan?>.All(null);

    /// <summary>Simpler requests that differ from this one.</summary>
    public static IEnumerable<BackPaymentRequest> Of(BackPaymentRequest request)
    {
        var text = CaseText.Of(request);
        return All(request).Where(simpler => CaseText.Of(simpler) != text);
    }

    private static IEnumerable<BackPaymentRequest> All(BackPaymentRequest request) =>
        [.. FewerMonths(request), .. FewerInsurances(request), .. Without(request), .. FewerExceptions(request), .. FewerEntries(request)];

    private static IEnumerable<BackPaymentRequest> FewerMonths(BackPaymentRequest request)
    {
        var months = request.Months;
        if (months.Count > 1 && request.Employers.IsEmpty)
        {
            yield return Within(request, new(months.From, months[(months.Count / 2) - 1]));
            yield return Within(request, new(months[months.Count / 2], months.To));
            yield return Within(request, new(months.From, months.To.PlusMonths(-1)));
            yield return Within(request, new(months.From.PlusMonths(1), months.To));
        }
    }

    private static BackPaymentRequest Within(BackPaymentRequest request, MonthRange months) => request with
    {
        Months = months,
        Exceptions = [.. request.Exceptions.Where(exception => months.Contains(exception.Month))],
        Deferrals = [],
        PaidByPerson = null,
        LeftOn = request.LeftOn ?? (request.Situation == Situation.Leaving ? request.Months.To.OnDayOfMonth(28) : null),
    };

    private static IEnumerable<BackPaymentRequest> FewerInsurances(BackPaymentRequest request) => request.Insurances.Length > 1
        ? request.Insurances.Select(insurance => request with { Insurances = request.Insurances.Remove(insurance) })
        : [];

    private static IEnumerable<BackPaymentRequest> FewerExceptions(BackPaymentRequest request) =>
        request.Exceptions.SelectMany(exception => Smaller(exception).Select(smaller =>
            request with { Exceptions = request.Exceptions.Replace(exception, smaller) })
            .Prepend(request with { Exceptions = request.Exceptions.Remove(exception) }));

    private static ExceptionalMonth[] Smaller(ExceptionalMonth exception) =>
    [
        exception with { CurrentBase = null }, exception with { Wage = null }, exception with { Paid = null },
        exception with { MadeUp = null }, exception with { IsNotDue = false },
    ];

    private static IEnumerable<BackPaymentRequest> FewerEntries(BackPaymentRequest request) =>
    [
        .. request.OldLimits.Entries.Select(entry => request with { OldLimits = Less(request.OldLimits, entry) }),
        .. request.NewLimits.Entries.Select(entry => request with { NewLimits = Less(request.NewLimits, entry) }),
        .. request.Rates.Entries.Select(entry => request with { Rates = Less(request.Rates, entry) }),
    ];

    private static Overrides<T> Less<T>(Overrides<T> overrides, Override<T> without)
        where T : struct => Overrides<T>.Of(overrides.Entries.Remove(without));

    private static BackPaymentRequest[] Without(BackPaymentRequest request) =>
    [
        request with { Employers = [] },
        request with { Exceptions = [] },
        request with { Wages = request.Wages[..Math.Min(1, request.Wages.Length)] },
        request with { Wages = [] },
        request with { CurrentBase = NoBase },
        request with { Demand = null },
        request with { PaidOn = null },
        request with { LeftOn = null },
        request with { WorkInjuryRate = null },
        request with { Circumstances = Circumstances.None },
        request with { PercentOfAverage = NoPercent },
        request with { OldAverageWage = null },
        request with { NewAverageWage = null },
        request with { FloorPercent = null },
        request with { OldLimits = Overrides<BaseLimits>.None },
        request with { NewLimits = Overrides<BaseLimits>.None },
        request with { Rates = Overrides<StatedRates>.None },
        request with { EmployerSize = null },
        request with { Deferrals = [] },
        request with { PaidByPerson = null },
        request with { LateFee = StatedLateFee.Nothing },
        request with { Household = HouseholdGroup.Urban },
        request with { RoundingMethod = RoundingMethod.MonthlyLedger },
        request with { RoundingMode = RoundingMode.HalfUp },
        request with { KnownOn = RandomAmounts.Today },
    ];
}
