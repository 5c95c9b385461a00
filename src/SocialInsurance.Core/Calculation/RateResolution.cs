using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// The rates of a liability month: never those of the day of payment. The request's figures go first, field by field;
/// where a city has no row of its own the national one serves.
/// </summary>
internal static class RateResolution
{
    /// <summary>The rates in force, or what is missing on the employee's side.</summary>
    /// <param name="frame">What the request may draw on.</param>
    /// <param name="insurance">The insurance.</param>
    /// <param name="month">The liability month.</param>
    /// <param name="last">The rates of the same insurance in the month before.</param>
    /// <param name="missing">What is missing.</param>
    public static RatesInForce? Resolve(
        PolicyFrame frame, Insurance insurance, YearMonth month, RatesInForce? last, out RefusalCode? missing)
    {
        missing = null;
        var request = frame.Request;
        var given = request.Rates[insurance];
        var book = FromBook(frame, insurance, month);
        var employee = insurance.IsSharedByEmployee() ? given?.Employee ?? book.Employee : Rate.Zero;
        if (employee is not { } known)
        {
            missing = frame.City is null ? RefusalCode.RatesNeeded : RefusalCode.EmployeeRateNotInBook;
            return null;
        }

        var employer = request.Contributor switch
        {
            Contributor.Flexible => Rate.Zero,
            Contributor.Employee => OwnWorkInjuryRate(request, insurance, month) ?? given?.Employer ?? book.Employer,
        };
        // Of most months nothing differs from the month before: one object serves them all.
        return last is not null && ReferenceEquals(last.Book, book) && last.Employer == employer
            ? last
            : new(
                known,
                employer,
                insurance.IsSharedByEmployee() ? given?.EmployeeFixed ?? book.EmployeeFixed : Yuan.Zero,
                request.Contributor == Contributor.Flexible ? Yuan.Zero : given?.EmployerFixed ?? book.EmployerFixed,
                book,
                given is not null);
    }

    /// <summary>Whether maternity insurance has no contribution of its own in the month, being merged into medical.</summary>
    public static bool IsMaternityMerged(PolicyFrame frame, YearMonth month) =>
        frame.Request.Rates[Insurance.Maternity] is null && FromBook(frame, Insurance.Medical, month).IncludesMaternity;

    private static RatesAnswer FromBook(PolicyFrame frame, Insurance insurance, YearMonth month) => frame.City is { } city
        ? frame.Book.Rates(city, month, frame.Request.KnownOn, insurance, frame.Request.Contributor, frame.Request.Household)
        : RatesAnswer.Nothing;

    private static Rate? OwnWorkInjuryRate(BackPaymentRequest request, Insurance insurance, YearMonth month)
    {
        if (insurance != Insurance.WorkInjury)
        {
            return null;
        }

        foreach (var employer in request.Employers)
        {
            if (employer.Months.Contains(month) && employer.WorkInjuryRate is { } own)
            {
                return own;
            }
        }

        return request.WorkInjuryRate;
    }
}
