using System.Collections.Immutable;
using NodaTime;

namespace SocialInsurance.Core.Policies;

/// <summary>一个月的第二个时钟 / what was known of the limits of a month, from which day on.</summary>
internal sealed class LimitsTimeline
{
    private readonly (LocalDate From, LimitsAnswer Answer)[] _steps;

    /// <summary>Compiles a timeline.</summary>
    /// <param name="days">The days on which the answer can become another one.</param>
    /// <param name="answer">The answer on a day.</param>
    public LimitsTimeline(ImmutableSortedSet<LocalDate> days, Func<LocalDate, LimitsAnswer> answer)
    {
        List<(LocalDate From, LimitsAnswer Answer)> steps = [(LocalDate.MinIsoValue, answer(LocalDate.MinIsoValue))];
        foreach (var day in days)
        {
            if (answer(day) is var known && known != steps[^1].Answer)
            {
                steps.Add((day, known));
            }
        }

        _steps = [.. steps];
    }

    /// <summary>The answer on a day: most ask as of today, so the newest step is tried first; no day is before the oldest.</summary>
    public LimitsAnswer On(LocalDate day)
    {
        var step = _steps.Length - 1;
        while (day < _steps[step].From)
        {
            step--;
        }

        return _steps[step].Answer;
    }
}
