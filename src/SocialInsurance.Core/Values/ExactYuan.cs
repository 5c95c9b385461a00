using System.Globalization;

namespace SocialInsurance.Core.Values;

/// <summary>
/// 尚未取整的金额 / an amount before rounding, counted in millionths of a fen: what a <see cref="Yuan"/> times a
/// <see cref="Rate"/> exactly is.
/// </summary>
/// <remarks>Holds up to 92 billion yuan; beyond that <see cref="OverflowException"/>.</remarks>
public readonly record struct ExactYuan
{
    private const long MillionthsPerFen = 1_000_000;

    private ExactYuan(long fenMillionths) => FenMillionths = fenMillionths;

    /// <summary>零 / nothing.</summary>
    public static ExactYuan Zero => default;

    /// <summary>以百万分之一分计 / the amount in millionths of a fen.</summary>
    public long FenMillionths { get; }

    /// <summary>由百万分之一分构造 / the amount of that many millionths of a fen.</summary>
    public static ExactYuan FromFenMillionths(long fenMillionths) => new(fenMillionths);

    /// <summary>相加 / the sum.</summary>
    public static ExactYuan operator +(ExactYuan left, ExactYuan right) => new(left.FenMillionths + right.FenMillionths);

    /// <summary>乘整数，如天数 / that many times the amount, as for days.</summary>
    public static ExactYuan operator *(ExactYuan amount, int times) => new(amount.FenMillionths * times);

    /// <summary>按指定步骤取整 / the amount of money that a named rounding step makes of it.</summary>
    /// <remarks>Works on the magnitude: a negative amount is rounded as its positive twin.</remarks>
    public Yuan Round(RoundingStep step)
    {
        if (FenMillionths < 0)
        {
            return Yuan.Zero - new ExactYuan(-FenMillionths).Round(step);
        }

        return step switch
        {
            RoundingStep.HalfUpToFen => HalfUp(1),
            RoundingStep.HalfUpToJiao => HalfUp(10),
            RoundingStep.HalfUpToYuan => HalfUp(100),
            RoundingStep.HalfEvenToFen => HalfEvenToFen(),
            RoundingStep.UpToJiao => Up(10),
            RoundingStep.UpToYuan => Up(100),
            RoundingStep.DownToFen => Down(1),
            RoundingStep.DownToJiao => Down(10),
            RoundingStep.DownToYuan => Down(100),
        };
    }

    /// <summary>元，最多八位小数 / in yuan with up to eight decimals, the same in every culture.</summary>
    public override string ToString() => ToDecimal().ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>以元计的十进制数 / the amount in yuan, for display only.</summary>
    public decimal ToDecimal() => FenMillionths / 100_000_000m;

    private Yuan HalfUp(int fen) => Yuan.FromFen((FenMillionths + (fen * MillionthsPerFen / 2)) / (fen * MillionthsPerFen) * fen);

    private Yuan Up(int fen) => Yuan.FromFen((FenMillionths + (fen * MillionthsPerFen) - 1) / (fen * MillionthsPerFen) * fen);

    private Yuan Down(int fen) => Yuan.FromFen(FenMillionths / (fen * MillionthsPerFen) * fen);

    private Yuan HalfEvenToFen()
    {
        var halfUp = HalfUp(1);
        var isTie = FenMillionths % MillionthsPerFen == MillionthsPerFen / 2;
        return isTie && halfUp.Fen % 2 != 0 ? halfUp - Yuan.FromFen(1) : halfUp;
    }
}
