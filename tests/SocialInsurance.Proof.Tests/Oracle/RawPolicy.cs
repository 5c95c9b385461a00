using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>
/// What a city's raw rows say of one month, found a second time: asked anew for every month, without any index. Both clocks are in it:
/// the months for which a row is in force, and the day on which it was published. Without a city it knows nothing but the nation's
/// reliefs and deferrals.
/// </summary>
internal sealed class RawPolicy(CityPolicy? city, CityPolicy national, BackPaymentRequest request)
{
    public bool HasCity => city is not null;

    public LateFeeRule? LateFee => city?.LateFee;

    /// <summary>A row of limits as it answers on a day, and whether another one was still to be published for that month.</summary>
    public readonly record struct AppliedLimits(LimitsRow? Row, bool IsAwaited);

    /// <summary>The limits that are known on the day the user asks.</summary>
    public AppliedLimits LimitsToday(Insurance insurance, YearMonth month) => LimitsKnownOn(request.KnownOn, insurance, month, month);

    /// <summary>The limits of the month of payment, for months that somebody in flexible employment makes up in time.</summary>
    public LimitsRow? LimitsOfPayment(Insurance insurance, YearMonth month, LocalDate paidOn) =>
        LimitsKnownOn(request.KnownOn, insurance, new(paidOn.Year, paidOn.Month), month).Row;

    /// <summary>The row on which a month was paid at the time: before any round brought it to others.</summary>
    public LimitsRow? LimitsWhenPaying(Insurance insurance, YearMonth month)
    {
        var dayBefore = RoundOf(insurance, month)?.Announced.KnownFrom?.PlusDays(-1);
        return LimitsKnownOn(dayBefore is { } day && day < EndOf(month) ? day : EndOf(month), insurance, month, month).Row;
    }

    /// <summary>The adjustment round that brings a month to other limits, whether or not anybody knew of it.</summary>
    public AdjustmentRound? RoundOf(Insurance insurance, YearMonth month) =>
        city?.Rounds.FirstOrDefault(round => !round.IsOfRates && round.Months.Contains(month) && round.Insurances.Contains(insurance));

    /// <summary>The round that changed rates back to a month.</summary>
    public AdjustmentRound? RoundOfRates(Insurance insurance, YearMonth month) =>
        city?.Rounds.FirstOrDefault(round => round.IsOfRates && round.Months.Contains(month) && round.Insurances.Contains(insurance));

    /// <summary>A round is known from its announcement on.</summary>
    public bool IsKnown(AdjustmentRound? round) => round is not null && IsPublic(round.Announced, request.KnownOn);

    /// <summary>
    /// The rates in force in a month: basic and large-amount rows added up, each payer's side from the city where it has one, else from the
    /// nation.
    /// </summary>
    public RawRates RatesOf(Insurance insurance, YearMonth month, YearMonth inForceIn)
    {
        if (city is null)
        {
            return default;
        }

        var (own, nations) = (RatesFrom(city, insurance, month, inForceIn), RatesFrom(national, insurance, month, inForceIn));
        var employee = own?.Employee ?? nations?.Employee;
        return new(
            IsRuralUnemployment(insurance, month) ? RuralRate(inForceIn, own?.RuralEmployee, employee) : employee,
            own?.Employer ?? nations?.Employer,
            own?.EmployeeFixed ?? nations?.EmployeeFixed ?? default,
            own?.EmployerFixed ?? nations?.EmployerFixed ?? default,
            own?.IncludesMaternity ?? nations?.IncludesMaternity ?? false);
    }

    /// <summary>The relief for an employer of some size: the city's own goes before the nation's.</summary>
    public Relief? ReliefOf(Insurance insurance, YearMonth month, EmployerSize size)
    {
        var reliefs = city is null ? national.Reliefs : city.Reliefs.Concat(national.Reliefs);
        return reliefs.FirstOrDefault(relief => relief.Insurances.Contains(insurance) && relief.Months.From <= month && month <= relief.Months.To
            && (relief.Sizes.IsEmpty || relief.Sizes.Contains(size)));
    }

    /// <summary>The last day without a late fee of a deferral that the book knows; nothing where it does not say.</summary>
    public LocalDate? DeferredUntil(Insurance insurance, YearMonth month)
    {
        var deferrals = city is null ? national.Deferrals : city.Deferrals.Concat(national.Deferrals);
        return deferrals.FirstOrDefault(deferral => deferral.Insurances.Contains(insurance) && deferral.From <= month && month <= deferral.To)?.LateFeeFreeUntil;
    }

    public bool HasCap(Insurance insurance) => city?.LateFeeCaps.Any(cap => cap.Insurances.Contains(insurance)) == true;

    /// <summary>Whether somebody in flexible employment may make up a month on the limits of the year in which it is paid.</summary>
    public bool MayBeMadeUp(Insurance insurance, YearMonth month, LocalDate paidOn) => national.FlexibleMakeUps.Any(rule =>
        rule.Insurances.Contains(insurance) && rule.Months.From <= month && month <= rule.Months.To && rule.PaidFrom <= paidOn && paidOn <= rule.PaidUntil);

    /// <summary>The city's rule that settles at once whoever leaves on that day; it ends when the average of the year before is published.</summary>
    public SettlementShares? SettlementOn(LocalDate leftOn)
    {
        var isOver = AveragesForAll.FirstOrDefault(average => average.Year == leftOn.Year - 1) is { } newer && IsPublic(newer.Published, leftOn);
        return isOver ? null : city?.Leavers.FirstOrDefault(rule =>
            rule is { Route: LeaversRoute.SettledOnLeaving, Settlement: not null }
            && rule.Months.From <= MonthOf(leftOn) && leftOn.Year <= rule.Months.To.Year)?.Settlement;
    }

    /// <summary>The newest average that was certainly public on a day.</summary>
    public Yuan? NewestAverage(LocalDate day) =>
        AveragesForAll.Where(average => IsPublic(average.Published, day)).OrderBy(average => average.Year).LastOrDefault()?.Monthly;

    /// <summary>What the city decided about people who left: rules that speak of the month, in order.</summary>
    public List<LeaversRule> LeaversRules(Insurance insurance, YearMonth month, LocalDate leftOn) => city is null ? [] :
    [
        .. city.Leavers.Where(rule => rule.Insurances.Contains(insurance) && (rule.Route == LeaversRoute.SettledOnLeaving
            ? rule.Months.Contains(MonthOf(leftOn)) && month.Year == leftOn.Year
            : rule.Months.Contains(month))),
    ];

    private static YearMonth MonthOf(LocalDate day) => new(day.Year, day.Month);

    private static LocalDate EndOf(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);

    private static bool IsIn(MonthSpan months, YearMonth month) => months.From <= month && !(months.To < month);

    private IEnumerable<AverageWage> AveragesForAll =>
        city?.Averages.Where(average => average.IsForContributions && average.Insurances.Length == Insurances.All.Length) ?? [];

    private AppliedLimits LimitsKnownOn(LocalDate day, Insurance insurance, YearMonth month, YearMonth insuredIn)
    {
        var rows = LimitsOf(insurance, request.ContributorIn(insuredIn));
        var (final, provisional) = (InForce(rows, LimitsStatus.Final, month), InForce(rows, LimitsStatus.Provisional, month));
        var round = RoundOf(insurance, month);
        if (round is not null && !IsPublic(round.Announced, day))
        {
            var isHardlyOverYet = round.Announced.KnownFrom is not null || day <= EndOf(month);
            var wereProvisional = round.OldPolicyYear == round.NewPolicyYear;
            return isHardlyOverYet
                ? new(LastOf(rows.Where(row => row.PolicyYear == round.OldPolicyYear && (!wereProvisional || row.Status == LimitsStatus.Provisional))), true)
                : default;
        }

        var row = final ?? provisional;
        if (row is null || (round is not null && round.NewPolicyYear != row.PolicyYear))
        {
            return default;
        }

        if (IsPublic(row, day, insurance))
        {
            return new(row, false);
        }

        var isCarriedOn = city!.CarryOn is { } rule && IsIn(rule.Months, month) && rule.Insurances.Contains(insurance);
        return (row.Published.KnownFrom, provisional) switch
        {
            (null, _) => default,
            (_, { } earlier) when IsPublic(earlier, day, insurance) => new(earlier, true),
            _ => new(isCarriedOn ? LastOf(rows.Where(old => old.PolicyYear == row.PolicyYear - 1)) : null, true),
        };
    }

    // People on their own account have limits of their own in every month, or in none.
    private List<LimitsRow> LimitsOf(Insurance insurance, Contributor contributor)
    {
        var rows = city?.Limits.Where(row => row.Insurances.Contains(insurance)).ToList() ?? [];
        var haveOwn = contributor == Contributor.Flexible
            && rows.Exists(row => row is { Group: PolicyGroup.OwnAccount, Status: LimitsStatus.Final });
        return [.. Groups(contributor).Where(group => !haveOwn || group == PolicyGroup.OwnAccount).SelectMany(group => rows.Where(row => row.Group == group))];
    }

    private static LimitsRow? InForce(List<LimitsRow> rows, LimitsStatus status, YearMonth month) =>
        rows.Find(row => row.Status == status && IsIn(row.Months, month));

    // The last row of the first group that has any, final ones before provisional ones.
    private static LimitsRow? LastOf(IEnumerable<LimitsRow> rows) => rows
        .GroupBy(row => (row.Status, row.Group)).OrderBy(same => same.Key.Status == LimitsStatus.Provisional).FirstOrDefault()?.Last();

    private RowSums? RatesFrom(CityPolicy source, Insurance insurance, YearMonth insuredIn, YearMonth month)
    {
        RatesRow?[] rows = [RowOf(RateComponent.Basic), RowOf(RateComponent.LargeAmount)];
        return rows[0] is null ? null : new(
            Sum(rows, row => row.Employee), Sum(rows, row => row.Employer),
            rows[0]!.Group == PolicyGroup.Rural ? rows[0]!.Employee : null,
            Yuan.FromFen(rows.Sum(row => row?.EmployeeFixed.Fen ?? 0)), Yuan.FromFen(rows.Sum(row => row?.EmployerFixed.Fen ?? 0)),
            rows[0]!.IncludesMaternity);

        RatesRow? RowOf(RateComponent component)
        {
            var contributor = request.ContributorIn(insuredIn);
            return Groups(contributor).SelectMany(group => source.Rates.Where(row => row.Group == group)).FirstOrDefault(row =>
                row.Insurance == insurance && row.Component == component && row.Contributor == contributor && (row.Tier ?? 1) == 1 && IsIn(row.Months, month));
        }
    }

    private List<PolicyGroup> Groups(Contributor contributor) =>
    [
        .. contributor == Contributor.Flexible ? [PolicyGroup.OwnAccount] : Array.Empty<PolicyGroup>(),
        request.Household == HouseholdGroup.Rural ? PolicyGroup.Rural : PolicyGroup.Urban,
        PolicyGroup.Everyone,
    ];

    private bool IsRuralUnemployment(Insurance insurance, YearMonth month) => insurance == Insurance.Unemployment
        && request.Household == HouseholdGroup.Rural && request.ContributorIn(month) == Contributor.Employee;

    // Rural contract workers paid nothing until their place ended the distinction. What nobody knows of the months after is said, and
    // answered as for everyone.
    private Rate? RuralRate(YearMonth month, Rate? ofOwnRow, Rate? ofEveryone) =>
        ofOwnRow ?? (month <= city?.RuralUnemployment?.ZeroUntil ? Rate.Zero : ofEveryone);

    private bool IsPublic(LimitsRow row, LocalDate day, Insurance insurance) => IsPublic(row.Published, day) || city!.Rounds.Any(round =>
        round.NewPolicyYear == row.PolicyYear && round.Insurances.Contains(insurance) && round.Announced.KnownFrom <= day);

    private bool IsPublic(PublicationDate published, LocalDate day) => city!.AsOf <= day || published.KnownFrom <= day;

    private static Rate? Sum(RatesRow?[] rows, Func<RatesRow, Rate?> of) =>
        rows.Any(row => row is not null && of(row) is null) ? null : Rate.FromMillionths(rows.Sum(row => row is null ? 0 : of(row)!.Value.Millionths));

    private sealed record RowSums(
        Rate? Employee, Rate? Employer, Rate? RuralEmployee, Yuan EmployeeFixed, Yuan EmployerFixed, bool IncludesMaternity);
}

/// <summary>Rates of one insurance in one month as the book has them; nothing where it does not know.</summary>
internal readonly record struct RawRates(Rate? Employee, Rate? Employer, Yuan EmployeeFixed, Yuan EmployerFixed, bool IncludesMaternity);
