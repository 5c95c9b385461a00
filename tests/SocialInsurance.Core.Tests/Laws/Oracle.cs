using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>
/// The rules a second time, in another way: decimal yuan, one month after the other, no policy book. It knows requests with
/// their own parameters and <see cref="RoundingMethod.MonthlyLedger"/>, half up.
/// </summary>
internal sealed class Oracle(BackPaymentRequest request)
{
    /// <summary>What each payer should have paid and has paid for an insurance in a month.</summary>
    /// <returns>The sums; nothing for the employer where they are unknown; nothing at all where the request is to be refused.</returns>
    public (Sums Employee, Sums? Employer)? Ask(Insurance insurance, YearMonth month)
    {
        var employeePays = insurance is Insurance.Pension or Insurance.Medical or Insurance.Unemployment;
        var employeeRate = employeePays ? request.Rates[insurance]?.Employee : Rate.Zero;
        var paid = PaidBase(insurance, month);
        var due = paid.Amount is { } amount ? DueBase(insurance, month, amount) : paid;
        if (employeeRate is null || due.IsToBeAsked || (due.Amount is null && employeeRate != Rate.Zero))
        {
            return null;
        }

        var really = ExceptionOf(month)?.Paid?[insurance];
        var fixedAmounts = paid.Amount == 0 ? request.Rates[insurance] : null;
        var employee = SumsOf(paid, due, employeeRate, employeePays ? fixedAmounts?.EmployeeFixed : null, really?.Employee)!.Value;
        return request.Contributor == Contributor.Flexible
            ? (employee, SumsOf(paid, due, Rate.Zero, null, really?.Employer))
            : (employee, SumsOf(paid, due, EmployerRate(insurance, month), fixedAmounts?.EmployerFixed, really?.Employer));
    }

    private static Sums? SumsOf(Base paid, Base due, Rate? rate, Yuan? fixedAmount, Yuan? really) =>
        rate is not { } known || (due.Amount is null && known != Rate.Zero)
            ? null
            : new Sums(
                Fen((due.Amount ?? 0) * known.ToPercent() / 100) + (In(fixedAmount) ?? 0),
                In(really) ?? Fen((paid.Amount ?? 0) * known.ToPercent() / 100));

    private Rate? EmployerRate(Insurance insurance, YearMonth month)
    {
        var ofMonth = request.Employers.FirstOrDefault(employer => employer.Months.Contains(month))?.WorkInjuryRate;
        return (insurance == Insurance.WorkInjury ? ofMonth ?? request.WorkInjuryRate : null) ?? request.Rates[insurance]?.Employer;
    }

    private Base PaidBase(Insurance insurance, YearMonth month)
    {
        var stated = In(ExceptionOf(month)?.CurrentBase?[insurance])
            ?? (request.Situation == Situation.MissedMonths ? 0 : In(request.CurrentBase[insurance]));
        return request.Situation switch
        {
            _ when stated is not null => new(stated),
            Situation.Leaving => ShareOf(request.OldAverageWage, Rate.FromPercent(40)),
            Situation.AnnualAdjustment when request.Share[insurance] is { } share => ShareOf(request.OldAverageWage, share),
            Situation.AnnualAdjustment => Within(Wage(month), request.OldLimits[insurance]),
            _ => Base.ToBeAsked,
        };
    }

    private Base DueBase(Insurance insurance, YearMonth month, decimal paid) => request.Situation switch
    {
        Situation.Leaving => Settled(month, request.Share[insurance] ?? Rate.Whole),
        Situation.AnnualAdjustment when request.Share[insurance] is { } share =>
            WithinWhatIsKnown(ShareOf(request.NewAverageWage, share), request.NewLimits[insurance]),
        Situation.AnnualAdjustment => Within(Wage(month) ?? paid, request.NewLimits[insurance]),
        Situation.MissedMonths or Situation.UnderDeclared => Within(Wage(month), request.NewLimits[insurance]),
    };

    private Base Settled(YearMonth month, Rate share) => Wage(month) is { } wage && request.OldAverageWage is { } average
        ? new(Math.Clamp(wage, ShareOf(average, Rate.Whole).Amount!.Value, ShareOf(average, Rate.FromPercent(300)).Amount!.Value))
        : ShareOf(request.OldAverageWage, share);

    private static Base ShareOf(Yuan? average, Rate share) => In(average) is { } monthly
        ? new(Math.Round(monthly * share.ToPercent() / 100, 0, MidpointRounding.AwayFromZero))
        : Base.ToBeAsked;

    private static Base Within(decimal? wage, BaseLimits? limits)
    {
        if (wage is null || limits is not { } known)
        {
            return Base.ToBeAsked;
        }

        var held = WithinWhatIsKnown(new(wage), known);
        var isSettled = held.Amount == In(known.Floor.Amount) || held.Amount == In(known.Ceiling.Amount);
        return isSettled || !(known.Floor.IsUnknown || known.Ceiling.IsUnknown) ? held : Base.Unknown;
    }

    private static Base WithinWhatIsKnown(Base tier, BaseLimits? limits) => tier.Amount is { } amount
        ? new(Math.Max(
            Math.Min(amount, In(limits?.Ceiling.Amount) ?? decimal.MaxValue),
            In(limits?.Floor.Amount) ?? decimal.MinValue))
        : tier;

    private decimal? Wage(YearMonth month) =>
        In(ExceptionOf(month)?.Wage ?? request.Wages.LastOrDefault(step => step.From is null || step.From <= month)?.Wage);

    private ExceptionalMonth? ExceptionOf(YearMonth month) => request.Exceptions.FirstOrDefault(exception => exception.Month == month);

    private static decimal? In(Yuan? amount) => amount?.ToDecimal();

    private static decimal Fen(decimal yuan) => Math.Round(yuan, 2, MidpointRounding.AwayFromZero);

    /// <summary>What should have been paid and what was, in yuan.</summary>
    internal readonly record struct Sums(decimal Due, decimal Paid);

    /// <summary>A base in yuan, or why there is none: the user has to tell something, or a limit is unknown.</summary>
    private readonly record struct Base(decimal? Amount, bool IsToBeAsked = false)
    {
        public static Base ToBeAsked => new(null, true);

        public static Base Unknown => new(null);
    }
}
