namespace SocialInsurance.Core.Policies;

/// <summary>变动 / a change of policy: a row that came into force, and the row it took the place of.</summary>
public abstract record PolicyChange
{
    private protected PolicyChange()
    {
    }

    /// <summary>执行期 / the months of the new row; it is dated by the first of them.</summary>
    public abstract MonthSpan Months { get; }

    /// <summary>一地的全部变动，新的在前 / every change of a city's limits and rates, newest first.</summary>
    public static IReadOnlyList<PolicyChange> Of(CityPolicy city)
    {
        ArgumentNullException.ThrowIfNull(city);
        IEnumerable<PolicyChange> limits = city.Limits.Select(row => new LimitsChange(Before(row, city), row)).Where(change => change.IsChange);
        var rates = city.Rates.Select(row => new RatesChange(Before(row, city), row)).Where(change => change.IsChange);
        return [.. limits.Concat(rates).OrderByDescending(change => change.Months.From)];
    }

    private static LimitsRow? Before(LimitsRow row, CityPolicy city) => city.Limits
        .Where(other => other.Group == row.Group && other.Months.From < row.Months.From && other.Insurances.Intersect(row.Insurances).Any())
        .MaxBy(other => other.Months.From);

    private static RatesRow? Before(RatesRow row, CityPolicy city) => city.Rates
        .Where(other => other.Insurance == row.Insurance && other.Component == row.Component && other.Contributor == row.Contributor
            && other.Group == row.Group && other.Tier == row.Tier && other.Months.From < row.Months.From)
        .MaxBy(other => other.Months.From);
}
