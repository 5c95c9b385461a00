using NodaTime;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>A clock that always shows the same day.</summary>
internal sealed class FixedClock(LocalDate day) : IClock
{
    public Instant GetCurrentInstant() => day.At(new LocalTime(12, 0)).InUtc().ToInstant();
}
