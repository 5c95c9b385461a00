using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>
/// The rules a second time, in another way: exact fractions, formula by formula, knowing nothing of the calculator. A base is nothing
/// where only the book could tell it and does not.
/// </summary>
internal sealed class ExactCalculation(BackPaymentRequest request, PolicyBook book)
{
    private static readonly Ratio Fen = Ratio.Of(1, 100);
    private static readonly Ratio Jiao = Ratio.Of(1, 10);

    private readonly RawPolicy? _policy = request.City is { } code ? new(book.For(code), book.National, request) : null;
    private (Yuan Average, Rate Lowest, Rate Highest)? _leaving;
    private bool _isRefused;

    /// <summary>The fee on a principal: 0.05% a day.</summary>
    public static Ratio LateFee(Ratio principal, int days, bool isCapped)
    {
        var fee = (principal * Ratio.Of(5, 10_000) * Ratio.Of(Math.Max(0, days))).HalfUpTo(Fen);
        return isCapped ? Ratio.Min(fee, principal) : fee;
    }

    /// <summary>Every figure of the answer; nothing where the request is to be refused.</summary>
    public ExactAnswer? Answer()
    {
        _leaving = request.Situation == Situation.Leaving ? Leaving() : null;
        if (_isRefused)
        {
            return null;
        }

        var cells = request.Insurances.SelectMany(Cells).ToList();
        return _isRefused ? null : new(request, cells, LateFees(cells));
    }

    private (Yuan, Rate, Rate)? Leaving()
    {
        var found = _policy is not null
            ? _policy.Leaving()
            : request.OldAverageWage is { } average ? (average, Rate.FromPercent(100), Rate.FromPercent(300)) : null;
        _isRefused = found is null;
        return found;
    }

    private IEnumerable<ExactCell> Cells(Insurance insurance)
    {
        var months = request.Months.Where(month => !IsMergedIntoMedical(insurance, month)).ToList();
        return Enum.GetValues<Payer>().SelectMany(payer =>
        {
            var terms = months.ConvertAll(month => TermsOf(insurance, month, payer));
            return request.RoundingMethod == RoundingMethod.PeriodTotal ? RoundedOnce(terms) : terms.Select(RoundedEach);
        });
    }

    private ExactTerms TermsOf(Insurance insurance, YearMonth month, Payer payer)
    {
        var rates = RatesOf(insurance, month);
        var paid = PaidBase(insurance, month);
        var due = paid is { } known ? DueBase(insurance, month, known) : null;
        _isRefused |= rates.Employee is null || (due is null && rates.Employee != Ratio.Zero);

        var really = ExceptionOf(month)?.Paid?[insurance];
        var (rate, fixedAmount, paidReally) = payer == Payer.Employee
            ? (rates.Employee, rates.EmployeeFixed, really?.Employee)
            : (rates.Employer, rates.EmployerFixed, really?.Employer);
        var cell = new ExactCell(insurance, month, payer);
        return rate is { } some && (due is not null || some == Ratio.Zero)
            ? new(cell, (due ?? Ratio.Zero) * some, (paid ?? Ratio.Zero) * some, paid == Ratio.Zero ? fixedAmount : Ratio.Zero, Ratio.Of(paidReally))
            : new(cell, null, Ratio.Zero, Ratio.Zero, null);
    }

    private ExactCell RoundedEach(ExactTerms terms)
    {
        if (terms.OnDueBase is not { } onDueBase)
        {
            return terms.Cell;
        }

        var due = Round(onDueBase) + terms.Fixed;
        var paid = terms.Really ?? Round(terms.OnPaidBase);
        return terms.Cell.With(due, paid, request.RoundingMethod == RoundingMethod.BaseDelta && terms.Really is null
            ? Round(onDueBase - terms.OnPaidBase) + terms.Fixed
            : due - paid);
    }

    // Months that owe and months that were overpaid are two periods, each rounded once. A month shows by how much the rounded sum
    // has grown with it; of the difference, how far it has come beyond where it was before, but not beyond that of the period.
    private IEnumerable<ExactCell> RoundedOnce(List<ExactTerms> terms)
    {
        var known = terms.Where(month => month.OnDueBase is not null).ToList();
        var cells = known.GroupBy(month => month.Due < month.Paid).SelectMany(period =>
        {
            var months = period.ToList();
            var sums = Enumerable.Range(0, months.Count + 1).Select(count => SumOf(months[..count])).ToList();
            var sign = period.Key ? Ratio.Of(-1) : Ratio.One;
            var end = Ratio.Max(Ratio.Zero, sign * (sums[^1].Due - sums[^1].Paid));
            var reached = new List<Ratio> { Ratio.Zero };
            foreach (var (due, paid) in sums.Skip(1))
            {
                reached.Add(Ratio.Min(end, Ratio.Max(reached[^1], sign * (due - paid))));
            }

            return months.Select((month, i) =>
                month.Cell.With(sums[i + 1].Due - sums[i].Due, sums[i + 1].Paid - sums[i].Paid, sign * (reached[i + 1] - reached[i])));
        });
        return cells.Concat(terms.Except(known).Select(month => month.Cell)).OrderBy(cell => cell.Month);
    }

    private (Ratio Due, Ratio Paid) SumOf(List<ExactTerms> months) => (
        Round(months.Sum(month => month.OnDueBase!.Value)) + months.Sum(month => month.Fixed),
        Round(months.Sum(month => month.Really is null ? month.OnPaidBase : Ratio.Zero)) + months.Sum(month => month.Really ?? Ratio.Zero));

    private Ratio? PaidBase(Insurance insurance, YearMonth month)
    {
        var stated = Ratio.Of(ExceptionOf(month)?.CurrentBase?[insurance])
            ?? (request.Situation == Situation.MissedMonths ? Ratio.Zero : Ratio.Of(request.CurrentBase[insurance]));
        return request.Situation switch
        {
            _ when stated is not null => stated,
            Situation.Leaving => Ratio.Of(_policy?.LimitsKnownOn(request.KnownOn, insurance, month)?.Limits.Floor.Amount)
                ?? ShareOf(_leaving!.Value.Average, Rate.FromPercent(40)),
            Situation.AnnualAdjustment when request.Share[insurance] is { } share =>
                ShareOf(request.OldAverageWage, share, _policy?.LimitsWhenPaying(insurance, month)),
            Situation.AnnualAdjustment when Wage(month) is { } wage =>
                Within(wage, request.OldLimits[insurance], _policy?.LimitsWhenPaying(insurance, month)),
            _ => ToBeAsked(),
        };
    }

    private Ratio? DueBase(Insurance insurance, YearMonth month, Ratio paid)
    {
        var row = _policy?.LimitsKnownOn(request.KnownOn, insurance, month);
        return (request.Situation, Wage(month)) switch
        {
            (Situation.Leaving, null) => ShareOf(_leaving!.Value.Average, request.Share[insurance] ?? _leaving.Value.Lowest),
            (Situation.Leaving, { } wage) => Ratio.Min(
                Ratio.Max(wage, ShareOf(_leaving!.Value.Average, _leaving.Value.Lowest)), ShareOf(_leaving.Value.Average, _leaving.Value.Highest)),
            (Situation.AnnualAdjustment, _) when request.Share[insurance] is { } share =>
                WithinWhatIsKnown(ShareOf(request.NewAverageWage, share, row), request.NewLimits[insurance] ?? row?.Limits),
            (Situation.AnnualAdjustment, var wage) => Within(wage ?? paid, request.NewLimits[insurance], row),
            (_, { } wage) => Within(wage, request.NewLimits[insurance], row),
            _ => ToBeAsked(),
        };
    }

    private static Ratio ShareOf(Yuan average, Rate share) => (Ratio.Of(average) * Ratio.Of(share)).HalfUpTo(Ratio.One);

    private Ratio? ShareOf(Yuan? given, Rate share, LimitsRow? row) =>
        (given ?? row?.AverageWage) is { } average ? ShareOf(average, share)
        : _policy is not null && row is null ? null
        : ToBeAsked();

    private Ratio? Within(Ratio amount, BaseLimits? given, LimitsRow? row)
    {
        if ((given ?? row?.Limits) is not { } limits)
        {
            return _policy is null ? ToBeAsked() : null;
        }

        // An unknown limit is no matter where the other one decides.
        var held = WithinWhatIsKnown(amount, limits)!.Value;
        var isDecided = held == Ratio.Of(limits.Floor.Amount) || held == Ratio.Of(limits.Ceiling.Amount);
        return isDecided || !(limits.Floor.IsUnknown || limits.Ceiling.IsUnknown) ? held : null;
    }

    private static Ratio? WithinWhatIsKnown(Ratio? amount, BaseLimits? limits) => amount is { } known
        ? Ratio.Max(Ratio.Min(known, Ratio.Of(limits?.Ceiling.Amount) ?? known), Ratio.Of(limits?.Floor.Amount) ?? Ratio.Zero)
        : null;

    private (Ratio? Employee, Ratio? Employer, Ratio EmployeeFixed, Ratio EmployerFixed) RatesOf(Insurance insurance, YearMonth month)
    {
        var given = request.Rates[insurance];
        var row = _policy?.RatesOf(insurance, month);
        var own = insurance == Insurance.WorkInjury
            ? request.Employers.Where(employer => employer.Months.Contains(month)).Select(employer => employer.WorkInjuryRate).FirstOrDefault(rate => rate is not null)
                ?? request.WorkInjuryRate
            : null;
        var (employeePays, employerPays) = (insurance is not (Insurance.WorkInjury or Insurance.Maternity), request.Contributor != Contributor.Flexible);
        return (
            employeePays ? Ratio.Of(given?.Employee ?? row?.Employee) : Ratio.Zero,
            employerPays ? Ratio.Of(own ?? given?.Employer ?? row?.Employer) : Ratio.Zero,
            employeePays ? Ratio.Of(given?.EmployeeFixed ?? row?.EmployeeFixed) ?? Ratio.Zero : Ratio.Zero,
            employerPays ? Ratio.Of(given?.EmployerFixed ?? row?.EmployerFixed) ?? Ratio.Zero : Ratio.Zero);
    }

    private bool IsMergedIntoMedical(Insurance insurance, YearMonth month) => insurance == Insurance.Maternity
        && request.Rates[insurance] is null && _policy?.RatesOf(Insurance.Medical, month).IncludesMaternity == true;

    // The fee of each month; nothing where there are no late fees at all, zero where the default is older than the law.
    private List<Ratio>? LateFees(List<ExactCell> cells)
    {
        var windowEnd = request.Situation == Situation.AnnualAdjustment ? _policy?.Round?.NoLateFeeUntil : null;
        var knowsFee = request.Situation is Situation.MissedMonths or Situation.UnderDeclared || windowEnd < request.PaidOn;
        return request.PaidOn is { } paidOn && knowsFee && request.Contributor == Contributor.Employee
            ? [.. request.Months.Select(month => LateFee(month, windowEnd, paidOn, cells))]
            : null;
    }

    private Ratio LateFee(YearMonth month, LocalDate? windowEnd, LocalDate paidOn, List<ExactCell> cells)
    {
        var next = month.PlusMonths(1).OnDayOfMonth(1);
        var from = windowEnd?.PlusDays(1) ?? (request.LateFee.Start ?? _policy?.LateFee?.Start ?? LateFeeStart.NextMonth) switch
        {
            LateFeeStart.NextMonth => next,
            LateFeeStart.SecondNextMonth => next.PlusMonths(1),
            LateFeeStart.DueDay => LocalDate.Min(next, month.OnDayOfMonth(1).PlusDays(request.LateFee.DueDay ?? 15)),
        };
        var days = (paidOn.ToDateTimeUnspecified() - from.ToDateTimeUnspecified()).Days + (request.LateFee.IncludesLastDay ?? _policy?.LateFee?.IncludesLastDay ?? false ? 1 : 0);
        return from < new LocalDate(2011, 7, 1)
            ? Ratio.Zero
            : LateFee(cells.Where(cell => cell.Month == month).Sum(cell => cell.Owed), days, request.LateFee.IsCappedAtPrincipal ?? false);
    }

    private Ratio? Wage(YearMonth month) =>
        Ratio.Of(ExceptionOf(month)?.Wage ?? request.Wages.LastOrDefault(step => step.From is null || step.From <= month)?.Wage);

    private ExceptionalMonth? ExceptionOf(YearMonth month) => request.Exceptions.FirstOrDefault(exception => exception.Month == month);

    private Ratio? ToBeAsked()
    {
        _isRefused = true;
        return null;
    }

    // A negative amount is rounded as its positive twin.
    private Ratio Round(Ratio amount) => amount < Ratio.Zero ? Ratio.Zero - Round(Ratio.Zero - amount) : request.RoundingMode switch
    {
        RoundingMode.HalfUp => amount.HalfUpTo(Fen),
        RoundingMode.UpToJiao => amount.UpTo(Jiao),
        RoundingMode.Truncate => amount.DownTo(Fen),
    };
}
