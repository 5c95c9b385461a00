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
    /// <summary>The rates of every month of a request.</summary>
    public static MonthRates[] Resolve(PolicyAnswers answers, Insurance insurance)
    {
        var months = new MonthRates[answers.Months.Length];
        for (var i = 0; i < months.Length; i++)
        {
            months[i] = insurance == Insurance.Maternity && IsMaternityMerged(answers, answers.Months[i])
                ? new(null, null, IsMerged: true)
                : Resolve(answers, insurance, answers.Months[i], i > 0 ? months[i - 1].Rates : null);
        }

        return months;
    }

    private static MonthRates Resolve(PolicyAnswers answers, Insurance insurance, YearMonth month, RatesInForce? last)
    {
        var request = answers.Request;
        var given = request.Rates[insurance];
        var book = FromBook(answers, insurance, month);
        var employee = insurance.IsSharedByEmployee() ? given?.Employee ?? book.Employee : Rate.Zero;
        if (employee is not { } known)
        {
            return new(null, answers.City is null ? RefusalCode.RatesNeeded : RefusalCode.EmployeeRateNotInBook);
        }

        var employer = request.Contributor switch
        {
            Contributor.Flexible => Rate.Zero,
            Contributor.Employee => OwnWorkInjuryRate(request, insurance, month) ?? given?.Employer ?? book.Employer,
        };
        // Of most months nothing differs from the month before: one object serves them all.
        var rates = last is not null && ReferenceEquals(last.Book, book) && last.Employer == employer
            ? last
            : new(
                known,
                employer,
                insurance.IsSharedByEmployee() ? given?.EmployeeFixed ?? book.EmployeeFixed : Yuan.Zero,
                request.Contributor == Contributor.Flexible ? Yuan.Zero : given?.EmployerFixed ?? book.EmployerFixed,
                book,
                given is not null);
        return new(rates, null);
    }

    // Merged into medical insurance, maternity insurance has no contribution of its own.
    private static bool IsMaternityMerged(PolicyAnswers answers, YearMonth month) =>
        answers.Request.Rates[Insurance.Maternity] is null && FromBook(answers, Insurance.Medical, month).IncludesMaternity;

    private static RatesAnswer FromBook(PolicyAnswers answers, Insurance insurance, YearMonth month) => answers.City is { } city
        ? answers.Book.Rates(city, month, answers.Request.KnownOn, insurance, answers.Request.Contributor, answers.Request.Household)
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
