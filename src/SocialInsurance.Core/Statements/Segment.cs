using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>一段月份 / a run of consecutive months of one insurance that differ by nothing but their name.</summary>
/// <param name="Months">月份 / the months.</param>
/// <param name="Terms">参数 / what each of them was computed from.</param>
/// <param name="Lines">逐月 / their lines.</param>
public sealed record Segment(MonthRange Months, MonthTerms Terms, ImmutableArray<MonthLine> Lines)
{
    /// <summary>某方合计 / the sum of a payer over the run.</summary>
    public Cell SumOf(Payer payer)
    {
        var sum = default(Cell);
        foreach (var line in Lines)
        {
            sum += line.CellOf(payer);
        }

        return sum;
    }

    internal static ImmutableArray<Segment> Of(ImmutableArray<MonthLine> lines)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && Continues(lines[start].Terms, lines[end - 1].Terms, lines[end].Terms))
            {
                end++;
            }

            var months = new MonthRange(lines[start].Terms.Month, lines[end - 1].Terms.Month);
            segments.Add(new(months, lines[start].Terms, lines[start..end]));
            start = end;
        }

        return segments.DrainToImmutable();
    }

    private static bool Continues(MonthTerms first, MonthTerms previous, MonthTerms next) =>
        previous.Month.PlusMonths(1) == next.Month && first.IsSameAs(next);
}
