using NodaTime;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 逐月表 / an answer for every month there is, found by counting. Months outside of those that any row names are all alike,
/// before the first and after the last.
/// </summary>
internal sealed class MonthTable<T>
{
    private readonly T[] _months;
    private readonly int _first;

    private MonthTable(T[] months, int first)
    {
        _months = months;
        _first = first;
    }

    public T this[YearMonth month] => _months[Math.Clamp(NumberOf(month) - _first, 0, _months.Length - 1)];

    /// <summary>Compiles a table. Months between two changes share one answer.</summary>
    /// <param name="changes">The months with which an answer can become another one.</param>
    /// <param name="answer">The answer for a month.</param>
    public static MonthTable<T> Of(IEnumerable<YearMonth> changes, Func<YearMonth, T> answer)
    {
        var runs = changes.Distinct().Order().ToList();
        if (runs.Count == 0)
        {
            return new([answer(default)], 0);
        }

        var before = NumberOf(runs[0]) - 1;
        var months = new T[NumberOf(runs[^1]) - before + 1];
        months[0] = answer(runs[0].PlusMonths(-1));
        foreach (var (run, next) in runs.Zip(runs.Skip(1).Append(runs[^1].PlusMonths(1))))
        {
            months.AsSpan(NumberOf(run) - before, NumberOf(next) - NumberOf(run)).Fill(answer(run));
        }

        return new(months, before);
    }

    private static int NumberOf(YearMonth month) => (month.Year * 12) + month.Month;
}
