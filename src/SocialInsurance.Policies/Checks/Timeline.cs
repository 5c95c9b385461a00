using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>时间线 / rows that answer the same question follow one another in time and never answer it twice.</summary>
internal static class Timeline
{
    public static void Check<T>(ImmutableArray<Placed<T>> rows, Func<T, MonthSpan> monthsOf, Func<T, T, bool> answerTheSame)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var months = monthsOf(row.Value);
            foreach (var earlier in rows.AsSpan(0, i))
            {
                if (!answerTheSame(earlier.Value, row.Value))
                {
                    continue;
                }

                if (monthsOf(earlier.Value).Overlaps(months))
                {
                    row.Report(FormattableString.Invariant($"the months overlap those of line {earlier.Line}, which answers the same question"));
                }
                else if (months.From < monthsOf(earlier.Value).From)
                {
                    row.Report(FormattableString.Invariant($"the months are before those of line {earlier.Line}: rows are in the order of time"));
                }
            }
        }
    }
}
