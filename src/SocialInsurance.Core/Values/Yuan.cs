namespace SocialInsurance.Core.Values;

/// <summary>
/// 金额 / an amount of money, counted in whole fen (1 yuan = 100 fen).
/// </summary>
/// <remarks>
/// Exact: additions never round and overflow throws <see cref="OverflowException"/>. An amount times a
/// <see cref="Rate"/> is an <see cref="ExactYuan"/>, which becomes money again only by a named rounding step.
/// </remarks>
public readonly record struct Yuan : IComparable<Yuan>
{
    private const int ShortestText = 4; // 0.00
    private const int LongestText = 21; // -92233720368547758.08

    private Yuan(long fen) => Fen = fen;

    /// <summary>零元 / no money at all.</summary>
    public static Yuan Zero => default;

    /// <summary>一元 / one yuan.</summary>
    public static Yuan One => new(100);

    /// <summary>以分计的数额 / the amount in fen.</summary>
    public long Fen { get; }

    /// <summary>是否没有角分 / whether the amount is a whole number of yuan.</summary>
    public bool IsWholeYuan => Fen % 100 == 0;

    /// <summary>由分构造 / the amount of that many fen.</summary>
    public static Yuan FromFen(long fen) => new(fen);

    /// <summary>由整元构造 / the amount of that many whole yuan.</summary>
    public static Yuan FromWholeYuan(long yuan) => new(yuan * 100);

    /// <summary>由十进制的元构造 / the amount of that many yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimals.</exception>
    public static Yuan FromDecimal(decimal yuan)
    {
        var fen = yuan * 100;
        return fen == decimal.Truncate(fen)
            ? new((long)fen)
            : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "An amount has at most two decimals.");
    }

    /// <summary>以元计的十进制数 / the amount in yuan, for display and JSON only.</summary>
    public decimal ToDecimal() => Fen / 100m;

    /// <summary>较大者 / the larger of two amounts.</summary>
    public static Yuan Max(Yuan left, Yuan right) => left >= right ? left : right;

    /// <summary>较小者 / the smaller of two amounts.</summary>
    public static Yuan Min(Yuan left, Yuan right) => left <= right ? left : right;

    /// <summary>绝对值 / the amount without its sign.</summary>
    public Yuan Abs() => Fen < 0 ? new(-Fen) : this;

    /// <summary>相加 / the sum.</summary>
    public static Yuan operator +(Yuan left, Yuan right) => new(left.Fen + right.Fen);

    /// <summary>相减 / the difference; may be negative.</summary>
    public static Yuan operator -(Yuan left, Yuan right) => new(left.Fen - right.Fen);

    /// <summary>乘整数 / that many times the amount.</summary>
    public static Yuan operator *(Yuan amount, int times) => new(amount.Fen * times);

    /// <summary>乘费率，尚未取整 / the amount times a rate, not yet rounded.</summary>
    public static ExactYuan operator *(Yuan amount, Rate rate) => ExactYuan.FromFenMillionths(amount.Fen * rate.Millionths);

    /// <summary>小于 / less than.</summary>
    public static bool operator <(Yuan left, Yuan right) => left.Fen < right.Fen;

    /// <summary>大于 / greater than.</summary>
    public static bool operator >(Yuan left, Yuan right) => left.Fen > right.Fen;

    /// <summary>不大于 / at most.</summary>
    public static bool operator <=(Yuan left, Yuan right) => left.Fen <= right.Fen;

    /// <summary>不小于 / at least.</summary>
    public static bool operator >=(Yuan left, Yuan right) => left.Fen >= right.Fen;

    /// <inheritdoc/>
    public int CompareTo(Yuan other) => Fen.CompareTo(other.Fen);

    /// <summary>两位小数，不随区域变化 / two decimals, the same in every culture.</summary>
    public override string ToString()
    {
        // From the fen themselves, digit by digit from the right: a payroll writes millions of amounts.
        Span<char> text = stackalloc char[LongestText];
        var start = text.Length;
        var rest = Fen < 0 ? unchecked(0UL - (ulong)Fen) : (ulong)Fen;
        while (rest > 0 || start > text.Length - ShortestText)
        {
            if (start == text.Length - 2)
            {
                text[--start] = '.';
            }

            (rest, var digit) = Math.DivRem(rest, 10UL);
            text[--start] = (char)('0' + digit);
        }

        if (Fen < 0)
        {
            text[--start] = '-';
        }

        return new(text[start..]);
    }
}
