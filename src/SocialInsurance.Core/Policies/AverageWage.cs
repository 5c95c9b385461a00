using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>社会平均工资 / the average wage of a city in a calendar year, as used for contributions.</summary>
public sealed record AverageWage
{
    /// <summary>工资所属年度 / the calendar year in which the wages were earned.</summary>
    public required int Year { get; init; }

    /// <summary>年平均工资，元 / the annual average; absent when only the month was published.</summary>
    public required Yuan? Annual { get; init; }

    /// <summary>月平均工资，元 / the monthly average.</summary>
    public required Yuan Monthly { get; init; }

    /// <summary>月值是否推得 / whether the month (or the year behind it) was derived instead of published.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>
    /// 是否用于核定缴费 / whether contributions are set by it. Some years have another one beside it: for benefits, for the
    /// first months of a year only, or for the ceiling only.
    /// </summary>
    public required bool IsForContributions { get; init; }

    /// <summary>核定哪些险种 / the insurances whose contributions it sets: all of them, unless a city uses several averages.</summary>
    public ImmutableArray<Insurance> Insurances { get; init; } = Values.Insurances.All;

    /// <summary>月值与取整口径不符的缘由 / why the month is not what the city's rounding makes of the year; absent where it is.</summary>
    public string? OffProfile { get; init; }

    /// <summary>统计口径 / whose wages it averages, in the words of the source.</summary>
    public required string Calibre { get; init; }

    /// <summary>公布日 / when it was published.</summary>
    public required PublicationDate Published { get; init; }

    /// <summary>出处 / where it comes from.</summary>
    public required Citation Citation { get; init; }
}
