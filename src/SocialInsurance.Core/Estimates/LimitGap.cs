using NodaTime;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Estimates;

/// <summary>A month without a floor or without a ceiling, and what is known on either side of it.</summary>
internal sealed record LimitGap
{
    public LimitGap(Evidence evidence, CityPolicy city, Insured insured, YearMonth month, LimitSide side)
    {
        (Evidence, City, Insured, Month) = (evidence, city, insured, month);
        Track = evidence.LimitsOf(city, insured, side);
        Before = Track.Before(month);
        After = Track.After(month);
        PolicyYear = PolicyYears.Of(city, insured.Insurance, month, Before, After);
    }

    public Evidence Evidence { get; }

    public CityPolicy City { get; }

    public Insured Insured { get; }

    public YearMonth Month { get; }

    public LimitsTrack Track { get; }

    public LimitSide Side => Track.Side;

    /// <summary>The last row that had ended by the month.</summary>
    public LimitsRow? Before { get; }

    /// <summary>The first row that had not begun in it.</summary>
    public LimitsRow? After { get; }

    public int PolicyYear { get; }

    /// <summary>The nearer row, the earlier on a tie, from which limits are carried to the month; absent when there is none.</summary>
    public LimitsRow? Nearer =>
        Before is { } before && (After is null || PolicyYear - before.PolicyYear <= After.PolicyYear - PolicyYear) ? before : After;
}
