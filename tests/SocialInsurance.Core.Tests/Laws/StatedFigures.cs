using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Figures that a user could state in place of one that is assumed: at its value, and at both its ends.</summary>
internal static class StatedFigures
{
    /// <summary>The request with each of them; none where no figure but a fact about the employer is missing.</summary>
    public static IEnumerable<BackPaymentRequest> InPlaceOf(Assumption assumption, BackPaymentRequest request) => assumption switch
    {
        // Limits that are stated bring no average with them of which a share could be taken.
        LimitsAssumption when Insurances.All.Any(insurance => request.PercentOfAverage[insurance] is not null) => [],
        LimitsAssumption { Limits: var limits } of => new[] { limits.Value, limits.Low, limits.High }.Select(stated => Stating(request, of, stated)),
        // Whoever states a rate for maternity beside one for medical says by that that they are two insurances.
        RateAssumption { Rate.IncludesMaternity: true } when request.Rates.Entries.Any(entry => entry.Insurance == Insurance.Maternity) => [],
        RateAssumption { Rate: var rate } of => new[] { rate.Value, rate.Low, rate.High }.Select(stated => Stating(request, of, stated)),
        _ => [],
    };

    private static BackPaymentRequest Stating(BackPaymentRequest request, LimitsAssumption assumption, BaseLimits stated) => assumption.Side switch
    {
        LedgerSide.Due => request with { NewLimits = With(request.NewLimits, assumption, stated) },
        LedgerSide.Paid => request with { OldLimits = With(request.OldLimits, assumption, stated) },
    };

    // What was stated of the other payer stays.
    private static BackPaymentRequest Stating(BackPaymentRequest request, RateAssumption assumption, Rate stated)
    {
        var entries = assumption.Insurances.SelectMany(insurance => assumption.Months.Select(month =>
        {
            var before = request.Rates.Find(insurance, month) ?? default;
            return new Override<StatedRates>(insurance, new(month, month), assumption.Payer switch
            {
                Payer.Employee => before with { Employee = stated, EmployeeFixed = before.EmployeeFixed ?? assumption.Rate.FixedAmount },
                Payer.Employer => before with { Employer = stated, EmployerFixed = before.EmployerFixed ?? assumption.Rate.FixedAmount },
            });
        }));
        return request with { Rates = Overrides<StatedRates>.Of([.. entries, .. request.Rates.Entries]) };
    }

    private static Overrides<T> With<T>(Overrides<T> before, Assumption assumption, T stated)
        where T : struct => Overrides<T>.Of([.. assumption.Insurances.Select(insurance => new Override<T>(insurance, assumption.Months, stated)), .. before.Entries]);
}
