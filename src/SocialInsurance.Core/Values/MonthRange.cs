using System.Collections;
using NodaTime;

namespace SocialInsurance.Core.Values;

/// <summary>
/// 费款所属期 / a run of whole liability months. Both ends count, because the law and the agencies name them so:
/// "January to April" is four months.
/// </summary>
public readonly record struct MonthRange : IEnumerable<YearMonth>
{
    /// <summary>由首末两月构造 / the months from the first to the last, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public MonthRange(YearMonth from, YearMonth to)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last month is before the first.");
        }

        From = from;
        To = to;
    }

    /// <summary>第一个月 / the first month.</summary>
    public YearMonth From { get; }

    /// <summary>最后一个月 / the last month, included.</summary>
    public YearMonth To { get; }

    /// <summary>月数，至少为一 / how many months, at least one.</summary>
    public int Count => IndexOf(To) + 1;

    /// <summary>第几个月 / the month at that place, counted from zero.</summary>
    public YearMonth this[int index] => From.PlusMonths(index);

    /// <summary>该月的位置 / the place of a month, counted from zero; negative or beyond the end when outside.</summary>
    public int IndexOf(YearMonth month) => ((month.Year - From.Year) * 12) + month.Month - From.Month;

    /// <summary>是否包含该月 / whether the month belongs to the range.</summary>
    public bool Contains(YearMonth month) => From <= month && month <= To;

    /// <summary>是否完全包含另一段 / whether every month of the other range belongs to this one.</summary>
    public bool Contains(MonthRange other) => From <= other.From && other.To <= To;

    /// <summary>逐月枚举 / the months in order.</summary>
    public IEnumerator<YearMonth> GetEnumerator()
    {
        for (var month = From; month <= To; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
