using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>
/// The employer's rate for work injury depends on his line of business. The first class, that of most offices, is assumed; any class
/// is possible. A city without classes of its own goes by the nation's.
/// </summary>
internal static class FirstClass
{
    public static AssumedRate? Of(Evidence evidence, CityPolicy city, YearMonth month) =>
        (InForceOrBefore(city, month) ?? InForceOrBefore(evidence.Nation, month)) is { } row ? OfRow(row) : null;

    /// <summary>The classes in force, or else the last before: they change seldom, and lower steps of them are reliefs.</summary>
    private static RatesRow? InForceOrBefore(CityPolicy city, YearMonth month) => city.Rates
        .Where(row => row is { Insurance: Insurance.WorkInjury, Contributor: Contributor.Employee, Employer: null }
            && row.Months.From <= month && (!row.Classes.IsEmpty || row.EmployerLowest is not null))
        .OrderBy(row => row.Months.Contains(month))
        .ThenBy(row => row.Group == PolicyGroup.Everyone)
        .ThenBy(row => row.Months.From)
        .LastOrDefault();

    private static AssumedRate OfRow(RatesRow row)
    {
        var first = row.Classes.IsEmpty ? row.EmployerLowest!.Value : row.Classes[0];
        List<Rate> possible = [first, .. row.Classes, .. new[] { row.EmployerLowest, row.EmployerHighest }.OfType<Rate>()];
        return new()
        {
            Value = first,
            Low = possible.Min(),
            High = possible.Max(),
            Basis = Basis.FirstClass,
            Rows = [row],
        };
    }
}
