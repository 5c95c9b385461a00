using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.LateFees;

/// <summary>一月的利息 / the interest of one liability month.</summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="Principal">本金，元 / the unpaid principal, both shares.</param>
/// <param name="From">起息日 / the first day that bears interest.</param>
/// <param name="Amount">利息，元 / the interest.</param>
public sealed record InterestMonth(YearMonth Month, Yuan Principal, LocalDate From, Yuan Amount);

/// <summary>
/// 利息部分 / the interest that a place charges on a back-payment, as the user states it; the employer's to bear like the late fee. There
/// is no national formula: it is never computed unasked.
/// </summary>
/// <param name="Months">逐月 / month by month; empty where the bill's amount is stated.</param>
/// <param name="Total">合计，元 / in all.</param>
public sealed record InterestStatement(ImmutableArray<InterestMonth> Months, Yuan Total)
{
    private const int DaysOfYear = 365;

    /// <summary>The interest of a statement; absent when none is asked for.</summary>
    internal static InterestStatement? Of(BackPaymentRequest request, ImmutableArray<ImmutableArray<MonthLine>> insurances) => request switch
    {
        { Interest: StatedInterest.OfBill bill } => new([], bill.Amount),
        { Interest: StatedInterest.AtRate rate, PaidOn: { } paidOn } => AtRate(rate, paidOn, insurances),
        _ => null,
    };

    private static InterestStatement AtRate(
        StatedInterest.AtRate rate, LocalDate paidOn, ImmutableArray<ImmutableArray<MonthLine>> insurances)
    {
        var months = insurances.SelectMany(lines => lines)
            .Where(line => line.Inputs.Facts.Contributor == Contributor.Employee)
            .GroupBy(line => line.Inputs.Month, line => line.Employee.Difference + line.CellOf(Payer.Employer).Difference)
            .OrderBy(month => month.Key)
            .Select(month => Of(month.Key, Yuan.FromFen(month.Sum(amount => amount.Fen)), rate, paidOn))
            .ToImmutableArray();
        return new(months, Yuan.FromFen(months.Sum(month => month.Amount.Fen)));
    }

    // Full years first, so that compounding has whole years to compound; then the days that are left, of a year of 365.
    private static InterestMonth Of(YearMonth month, Yuan principal, StatedInterest.AtRate stated, LocalDate paidOn)
    {
        var from = month.PlusMonths(1).OnDayOfMonth(1);
        if (paidOn <= from)
        {
            return new(month, principal, from, Yuan.Zero);
        }

        var rate = stated.AnnualRate.ToPercent() / 100;
        var years = Period.Between(from, paidOn, PeriodUnits.Years).Years;
        var days = Period.DaysBetween(from.PlusYears(years), paidOn);
        var factor = 1m;
        for (var year = 0; year < years; year++)
        {
            factor = stated.IsCompoundedYearly ? factor * (1 + rate) : factor + rate;
        }

        var grown = stated.IsCompoundedYearly ? factor * (1 + (rate * days / DaysOfYear)) : factor + (rate * days / DaysOfYear);
        var fen = Math.Round(principal.Fen * (grown - 1), MidpointRounding.AwayFromZero);
        return new(month, principal, from, Yuan.FromFen((long)fen));
    }
}
