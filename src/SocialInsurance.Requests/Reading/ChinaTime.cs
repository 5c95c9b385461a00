using NodaTime;

namespace SocialInsurance.Requests.Reading;

/// <summary>The calendar by which days are counted: one offset for the whole country, and no summer time since 1991.</summary>
public static class ChinaTime
{
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(8));

    public static LocalDate Today(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return At(clock.GetCurrentInstant()).Date;
    }

    /// <summary>What the clocks there show at an instant.</summary>
    public static LocalDateTime At(Instant instant) => instant.InZone(Zone).LocalDateTime;
}
