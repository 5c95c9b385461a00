using System.Globalization;

namespace SocialInsurance.Core.Values;

/// <summary>
/// 比例或费率 / a proportion, counted in millionths (1% = 10,000 millionths): a contribution rate,
/// a share of an average wage, or the daily rate of the late fee.
/// </summary>
/// <remarks>Exact down to 0.0001%. 0.05% a day is 500 millionths.</remarks>
public readonly record struct Rate : IComparable<Rate>
{
    private const int MillionthsPerPercent = 10_000;

    private Rate(long millionths) => Millionths = millionths;

    /// <summary>零 / nothing.</summary>
    public static Rate Zero => default;

    /// <summary>百分之百 / the whole.</summary>
    public static Rate Whole => new(1_000_000);

    /// <summary>以百万分之一计 / the proportion in millionths.</summary>
    public long Millionths { get; }

    /// <summary>由百万分之一构造 / the proportion of that many millionths.</summary>
    public static Rate FromMillionths(long millionths) => new(millionths);

    /// <summary>由百分数构造 / the proportion of that many percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than four decimals.</exception>
    public static Rate FromPercent(decimal percent)
    {
        var millionths = percent * MillionthsPerPercent;
        return millionths == decimal.Truncate(millionths)
            ? new((long)millionths)
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage has at most four decimals.");
    }

    /// <summary>以百分数计 / the proportion in percent, for display and JSON only.</summary>
    public decimal ToPercent() => Millionths / (decimal)MillionthsPerPercent;

    /// <summary>减半，四舍五入到百万分之一 / half of it, to the millionth, half up.</summary>
    public Rate Halved() => new((Millionths + 1) / 2);

    /// <summary>相加 / the sum, as for the components of one insurance.</summary>
    public static Rate operator +(Rate left, Rate right) => new(left.Millionths + right.Millionths);

    /// <summary>小于 / less than.</summary>
    public static bool operator <(Rate left, Rate right) => left.Millionths < right.Millionths;

    /// <summary>大于 / greater than.</summary>
    public static bool operator >(Rate left, Rate right) => left.Millionths > right.Millionths;

    /// <summary>不大于 / at most.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Millionths <= right.Millionths;

    /// <summary>不小于 / at least.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Millionths >= right.Millionths;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Millionths.CompareTo(other.Millionths);

    /// <summary>百分数，不随区域变化 / in percent, the same in every culture.</summary>
    public override string ToString() => ToPercent().ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
