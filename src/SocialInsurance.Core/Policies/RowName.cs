using System.Globalization;
using System.Text;
using NodaTime;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 行名 / names the rows of a city's policy, so that a statement can point at the very row it used. A name is made of what the
/// row is about, hence stays the same when rows are added before it.
/// </summary>
public static class RowName
{
    /// <summary>上下限的行名 / the name of limits, such as <c>limits-2013-04-pension-unemployment</c>.</summary>
    public static string Of(LimitsRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Join(
            ["limits", Of(row.Months.From), .. row.Insurances.Select(Word), Of(row.Group), row.Status == LimitsStatus.Provisional ? "provisional" : null]);
    }

    /// <summary>费率的行名 / the name of rates, such as <c>rates-2013-01-pension</c>.</summary>
    public static string Of(RatesRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Join(
        [
            "rates",
            Of(row.Months.From),
            Word(row.Insurance),
            row.Component == RateComponent.Basic ? null : Word(row.Component),
            row.Contributor == Contributor.Employee ? null : Word(row.Contributor),
            Of(row.Group),
            row.Tier is { } tier ? $"tier{tier.ToString(CultureInfo.InvariantCulture)}" : null,
        ]);
    }

    /// <summary>平均工资的行名 / the name of an average wage, such as <c>average-2012</c>.</summary>
    /// <remarks>Some years have several averages; the calibre and purpose of the others are told by a number.</remarks>
    public static string Of(AverageWage row, CityPolicy city)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(city);
        var place = city.Averages.Where(other => other.Year == row.Year).TakeWhile(other => !ReferenceEquals(other, row)).Count();
        return Join(["average", Number(row.Year), place == 0 ? null : Number(place + 1)]);
    }

    /// <summary>补差轮次的行名 / the name of an adjustment round, such as <c>round-2013</c>.</summary>
    /// <remarks>A year may have several rounds; the later ones are told by a number.</remarks>
    public static string Of(AdjustmentRound row, CityPolicy city)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(city);
        var place = city.Rounds.Where(other => other.Year == row.Year).TakeWhile(other => !ReferenceEquals(other, row)).Count();
        return Join(["round", Number(row.Year), place == 0 ? null : Number(place + 1)]);
    }

    /// <summary>离职人员规则的行名 / the name of a rule for leavers, such as <c>leavers-2021-01-pension-unemployment</c>.</summary>
    public static string Of(LeaversRule row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var settled = row.Route == LeaversRoute.SettledOnLeaving ? "settled" : null;
        return Join(["leavers", Of(row.Months.From), .. row.Insurances.Select(Word), settled]);
    }

    /// <summary>减免的行名 / the name of a relief, such as <c>relief-2020-02-pension-large</c>.</summary>
    public static string Of(Relief row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Join(["relief", Of(row.Months.From), .. row.Insurances.Select(Word), .. row.Sizes.Select(Word)]);
    }

    private static string? Of(PolicyGroup group) => group == PolicyGroup.Everyone ? null : Word(group);

    private static string Of(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder(value.ToString());
        word[0] = char.ToLowerInvariant(word[0]);
        return word.ToString();
    }

    private static string Join(IEnumerable<string?> parts) => string.Join('-', parts.OfType<string>());
}
