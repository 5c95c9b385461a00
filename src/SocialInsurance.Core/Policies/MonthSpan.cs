using NodaTime;

namespace SocialInsurance.Core.Policies;

/// <summary>执行期 / the liability months for which a value is in force; without an end it is still in force.</summary>
/// <param name="From">起始月 / the first month.</param>
/// <param name="To">截止月，含 / the last month, included; absent while in force.</param>
public readonly record struct MonthSpan(YearMonth From, YearMonth? To)
{
    /// <summary>该月是否在执行期内 / whether the value is in force in that month.</summary>
    public bool Contains(YearMonth month) => From <= month && (To is not { } to || month <= to);

    /// <summary>两段是否重叠 / whether two spans share a month.</summary>
    public bool Overlaps(MonthSpan other) =>
        (To is not { } to || other.From <= to) && (other.To is not { } otherTo || From <= otherTo);
}
