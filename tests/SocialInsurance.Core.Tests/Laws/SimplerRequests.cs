using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Makes a request that breaks a law smaller, so that the reader of the failure sees what matters.</summary>
internal static class SimplerRequests
{
    private static readonly BaseLimits NoLimits = new(Limit.Unlimited, Limit.Unlimited);

    public static IEnumerable<BackPaymentRequest> Of(BackPaymentRequest request) =>
        FewerMonths(request).Concat(FewerInsurances(request)).Concat(FewerExceptions(request)).Concat(FewerParameters(request));

    private static IEnumerable<BackPaymentRequest> FewerMonths(BackPaymentRequest request)
    {
        var months = request.Months;
        if (months.Count > 1 && request.Employers.IsEmpty)
        {
            yield return Within(request, new(months.From, months[(months.Count / 2) - 1]));
            yield return Within(request, new(months[months.Count / 2], months.To));
        }
    }

    private static BackPaymentRequest Within(BackPaymentRequest request, MonthRange months) => request with
    {
        Months = months,
        Exceptions = [.. request.Exceptions.Where(exception => months.Contains(exception.Month))],
    };

    private static IEnumerable<BackPaymentRequest> FewerInsurances(BackPaymentRequest request) => request.Insurances.Length > 1
        ? request.Insurances.Select(insurance => request with { Insurances = request.Insurances.Remove(insurance) })
        : [];

    private static IEnumerable<BackPaymentRequest> FewerExceptions(BackPaymentRequest request) =>
        request.Exceptions.SelectMany(exception => Smaller(exception).Select(smaller =>
            request with { Exceptions = request.Exceptions.Replace(exception, smaller) })
            .Prepend(request with { Exceptions = request.Exceptions.Remove(exception) }));

    private static IEnumerable<ExceptionalMonth> Smaller(ExceptionalMonth exception)
    {
        if (exception.CurrentBase is not null)
        {
            yield return exception with { CurrentBase = null };
        }

        if (exception.Wage is not null)
        {
            yield return exception with { Wage = null };
        }

        if (exception.MadeUp is not null)
        {
            yield return exception with { MadeUp = null };
        }

        if (exception.IsNotDue)
        {
            yield return exception with { IsNotDue = false };
        }

        if (exception.Paid is not null)
        {
            yield return exception with { Paid = null };
        }
    }

    private static IEnumerable<BackPaymentRequest> FewerParameters(BackPaymentRequest request)
    {
        (bool IsThere, BackPaymentRequest Without)[] parameters =
        [
            (!request.Employers.IsEmpty, request with { Employers = [] }),
            (request.Exceptions.Length > 1, request with { Exceptions = [] }),
            (request.Wages.Length > 1, request with { Wages = request.Wages[..Math.Min(1, request.Wages.Length)] }),
            (request.Demand is not null, request with { Demand = null }),
            (request.PaidOn is not null, request with { PaidOn = null }),
            (request.LeftOn is not null, request with { LeftOn = null }),
            (request.FloorPercent is not null, request with { FloorPercent = null }),
            (request.EmployerSize is not null, request with { EmployerSize = null }),
            (!request.Deferrals.IsEmpty, request with { Deferrals = [] }),
            (request.PaidByPerson is not null, request with { PaidByPerson = null }),
            (request.Interest is not null, request with { Interest = null }),
            (request.NewLimits.Entries.Any(entry => entry.Months is not null), request with { NewLimits = ForAllMonths(request.NewLimits) }),
            (request.Rates.Entries.Any(entry => entry.Months is not null), request with { Rates = ForAllMonths(request.Rates) }),
            (request.WorkInjuryRate is not null, request with { WorkInjuryRate = null }),
            (request.Circumstances != Circumstances.None, request with { Circumstances = Circumstances.None }),
            (request.PercentOfAverage.Any(share => share is not null), request with { PercentOfAverage = PerInsurance<Rate?>.All(null) }),
            (request.NewLimits.Entries.Any(entry => entry.Value != NoLimits), request with { NewLimits = Overrides<BaseLimits>.ForAll(NoLimits) }),
        ];
        return parameters.Where(parameter => parameter.IsThere).Select(parameter => parameter.Without);
    }

    private static Overrides<T> ForAllMonths<T>(Overrides<T> stated)
        where T : struct => Overrides<T>.Of(stated.Entries.Where(entry => entry.Months is null));
}
