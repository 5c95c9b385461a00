using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>
/// Which row of a city answers, found a second time: from the raw rows, asked anew for every month, without any index. It also knows
/// the two clocks: the months for which a row is in force, and the day on which it was published.
/// </summary>
internal sealed class RawPolicy(CityPolicy city, CityPolicy national, BackPaymentRequest request)
{
    public LateFeeRule? LateFee => city.LateFee;

    /// <summary>The round of the annual adjustment: the first that names any of the months.</summary>
    public AdjustmentRound? Round => request.Months.SelectMany(_ => request.Insurances, RoundOf).FirstOrDefault(round => round is not null);

    /// <summary>The old average for settling on leaving, and the shares of it between which the wage is held; nothing where the rule does not hold.</summary>
    public (Yuan Average, Rate Lowest, Rate Highest)? Leaving()
    {
        var setsEverything = city.Averages.Where(average => average.IsForContributions && average.Insurances.Length == 5).ToList();
        var yearBefore = (request.LeftOn?.Year ?? request.Months.To.Year) - 1;
        var rule = city.Leaving is { } known && request.Months.All(month => known.Months.From <= month && month <= known.Months.To) ? known : null;
        var newest = setsEverything.Where(average => IsPublic(average.Published, request.KnownOn)).OrderBy(average => average.Year).LastOrDefault();
        var average = request.OldAverageWage ?? (rule is null ? null : newest?.Monthly);
        return average is { } found && !IsPublished(setsEverything.Find(other => other.Year == yearBefore))
            ? (found, rule?.LowestShare ?? Rate.FromPercent(100), rule?.HighestShare ?? Rate.FromPercent(300))
            : null;
    }

    /// <summary>The row of limits that was known on a day.</summary>
    public LimitsRow? LimitsKnownOn(LocalDate day, Insurance insurance, YearMonth month)
    {
        var rows = LimitsOf(insurance);
        var (final, provisional) = (InForce(rows, LimitsStatus.Final, month), InForce(rows, LimitsStatus.Provisional, month));
        var round = RoundOf(month, insurance);
        if (round is not null && !IsPublic(round.Announced, day))
        {
            var isHardlyOverYet = round.Announced.KnownFrom is not null || day <= EndOf(month);
            var wereProvisional = round.OldPolicyYear == round.NewPolicyYear;
            return isHardlyOverYet ? LastOf(rows.Where(row => row.PolicyYear == round.OldPolicyYear && (!wereProvisional || row.Status == LimitsStatus.Provisional))) : null;
        }

        var row = final ?? provisional;
        if (row is null || (round is not null && round.NewPolicyYear != row.PolicyYear))
        {
            return null;
        }

        if (IsPublic(row, day, insurance))
        {
            return row;
        }

        var isCarriedOn = city.CarryOn is { } rule && IsIn(rule.Months, month) && rule.Insurances.Contains(insurance);
        return (row.Published.KnownFrom, provisional) switch
        {
            (null, _) => null,
            (_, { } earlier) when IsPublic(earlier, day, insurance) => earlier,
            _ => isCarriedOn ? LastOf(rows.Where(old => old.PolicyYear == row.PolicyYear - 1)) : null,
        };
    }

    /// <summary>The row on which a month was paid at the time: before any round brought it to others.</summary>
    public LimitsRow? LimitsWhenPaying(Insurance insurance, YearMonth month)
    {
        var dayBefore = RoundOf(month, insurance)?.Announced.KnownFrom?.PlusDays(-1);
        return LimitsKnownOn(dayBefore is { } day && day < EndOf(month) ? day : EndOf(month), insurance, month);
    }

    /// <summary>The rates of an insurance: basic and large-amount rows added up, the nation's where the city has none.</summary>
    public (Rate? Employee, Rate? Employer, Yuan EmployeeFixed, Yuan EmployerFixed, bool IncludesMaternity) RatesOf(Insurance insurance, YearMonth month)
    {
        var source = RowOf(city, RateComponent.Basic) is null ? national : city;
        RatesRow?[] rows = [RowOf(source, RateComponent.Basic), RowOf(source, RateComponent.LargeAmount)];
        return rows[0] is null ? (null, null, default, default, false) : (
            Sum(rows, row => row.Employee), Sum(rows, row => row.Employer),
            Yuan.FromFen(rows.Sum(row => row?.EmployeeFixed.Fen ?? 0)), Yuan.FromFen(rows.Sum(row => row?.EmployerFixed.Fen ?? 0)),
            rows[0]!.IncludesMaternity);

        RatesRow? RowOf(CityPolicy of, RateComponent component) => Groups.SelectMany(group => of.Rates.Where(row => row.Group == group))
            .FirstOrDefault(row => row.Insurance == insurance && row.Component == component && row.Contributor == request.Contributor
                && (row.Tier ?? 1) == 1 && IsIn(row.Months, month));
    }

    private List<PolicyGroup> Groups =>
    [
        .. request.Contributor == Contributor.Flexible ? [PolicyGroup.OwnAccount] : Array.Empty<PolicyGroup>(),
        request.Household == HouseholdGroup.Rural ? PolicyGroup.Rural : PolicyGroup.Urban,
        PolicyGroup.Everyone,
    ];

    // People on their own account have limits of their own in every month, or in none.
    private List<LimitsRow> LimitsOf(Insurance insurance)
    {
        var rows = city.Limits.Where(row => row.Insurances.Contains(insurance)).ToList();
        var haveOwn = request.Contributor == Contributor.Flexible
            && rows.Exists(row => row is { Group: PolicyGroup.OwnAccount, Status: LimitsStatus.Final });
        return [.. Groups.Where(group => !haveOwn || group == PolicyGroup.OwnAccount).SelectMany(group => rows.Where(row => row.Group == group))];
    }

    private static LimitsRow? InForce(List<LimitsRow> rows, LimitsStatus status, YearMonth month) =>
        rows.Find(row => row.Status == status && IsIn(row.Months, month));

    // The last row of the first group that has any, final ones before provisional ones.
    private static LimitsRow? LastOf(IEnumerable<LimitsRow> rows) => rows
        .GroupBy(row => (row.Status, row.Group)).OrderBy(same => same.Key.Status == LimitsStatus.Provisional).FirstOrDefault()?.Last();

    private AdjustmentRound? RoundOf(YearMonth month, Insurance insurance) =>
        city.Rounds.FirstOrDefault(round => !round.IsOfRates && round.Months.Contains(month) && round.Insurances.Contains(insurance));

    private bool IsPublished(AverageWage? average) => average is not null && IsPublic(average.Published, request.KnownOn);

    private bool IsPublic(LimitsRow row, LocalDate day, Insurance insurance) => IsPublic(row.Published, day) || city.Rounds.Any(round =>
        round.NewPolicyYear == row.PolicyYear && round.Insurances.Contains(insurance) && round.Announced.KnownFrom <= day);

    private bool IsPublic(PublicationDate published, LocalDate day) => city.AsOf <= day || published.KnownFrom <= day;

    private static Rate? Sum(RatesRow?[] rows, Func<RatesRow, Rate?> of) =>
        rows.Any(row => row is not null && of(row) is null) ? null : Rate.FromMillionths(rows.Sum(row => row is null ? 0 : of(row)!.Value.Millionths));

    private static bool IsIn(MonthSpan months, YearMonth month) => months.From <= month && !(months.To < month);

    private static LocalDate EndOf(YearMonth month) => month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1);
}
