using System.Globalization;
using System.Numerics;

namespace SocialInsurance.Core.Values;

/// <summary>
/// 分数 / an exact fraction: what a formula of the law is worth before anything is rounded. Divisions lose nothing, as they
/// would in a count of millionths.
/// </summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>零 / nothing.</summary>
    public static Fraction Zero => Of(0);

    /// <summary>一 / one.</summary>
    public static Fraction One => Of(1);

    /// <summary>分子 / the numerator, which carries the sign; not reduced.</summary>
    public BigInteger Numerator { get; }

    /// <summary>分母，恒为正 / the denominator, always positive; not reduced.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>正负 / −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>由整数构造 / a whole number.</summary>
    public static Fraction Of(long number) => new(number, BigInteger.One);

    /// <summary>由金额构造，元 / an amount in yuan.</summary>
    public static Fraction Of(Yuan amount) => new(amount.Fen, 100);

    /// <summary>由比例构造 / a proportion.</summary>
    public static Fraction Of(Rate rate) => new(rate.Millionths, 1_000_000);

    /// <summary>由十进制数构造 / a decimal number, digit by digit.</summary>
    public static Fraction Of(decimal number)
    {
        var denominator = BigInteger.Pow(10, number.Scale);
        return new((BigInteger)(number * (decimal)denominator), denominator);
    }

    /// <summary>较大者 / the larger of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>较小者 / the smaller of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>相加 / the sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) => left.Denominator == right.Denominator
        ? new(left.Numerator + right.Numerator, left.Denominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>相减 / the difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    /// <summary>相乘 / the product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>相除 / the quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException("A fraction is divided by zero.");
        }

        return new(left.Numerator * right.Denominator * right.Sign, left.Denominator * BigInteger.Abs(right.Numerator));
    }

    /// <summary>小于 / less than.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>大于 / greater than.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>不大于 / at most.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>不小于 / at least.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>是否相等，约分与否不论 / whether both are the same number, reduced or not.</summary>
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var common = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return HashCode.Combine(Numerator / common, Denominator / common);
    }

    /// <summary>向上取整 / the smallest whole number that is not less.</summary>
    public BigInteger Ceiling() => -Floor(-Numerator, Denominator);

    /// <summary>按指定步骤取整为金额 / the money that a named rounding step makes of so many yuan.</summary>
    /// <remarks>Works on the magnitude: a negative amount is rounded as its positive twin.</remarks>
    public Yuan Round(RoundingStep step) => step switch
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

    /// <summary>四舍五入到几位小数，仅供显示 / to so many decimals, half up, for display only.</summary>
    public decimal ToDecimal(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var (quotient, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator) * scale, Denominator);
        var rounded = (decimal)(rest * 2 >= Denominator ? quotient + 1 : quotient) / (decimal)scale;
        return Sign < 0 ? -rounded : rounded;
    }

    /// <summary>是否恰为几位小数 / whether it has no more than so many decimals.</summary>
    public bool IsWholeTo(int decimals) => (Numerator * BigInteger.Pow(10, decimals) % Denominator).IsZero;

    /// <summary>最多八位小数，不随区域变化 / up to eight decimals, the same in every culture.</summary>
    public override string ToString() => ToDecimal(8).ToString("0.########", CultureInfo.InvariantCulture);

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private (BigInteger Units, BigInteger Remainder, BigInteger Unit) Parted(int fen)
    {
        var unit = Denominator * fen;
        var (units, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator) * 100, unit);
        return (units, rest, unit);
    }

    private Yuan Signed(BigInteger units, int fen) => Yuan.FromFen((long)(units * fen * Sign));

    private Yuan HalfUp(int fen)
    {
        var (units, rest, unit) = Parted(fen);
        return Signed(rest * 2 >= unit ? units + 1 : units, fen);
    }

    private Yuan Up(int fen)
    {
        var (units, rest, _) = Parted(fen);
        return Signed(rest.IsZero ? units : units + 1, fen);
    }

    private Yuan Down(int fen) => Signed(Parted(fen).Units, fen);

    private Yuan HalfEvenToFen()
    {
        var (units, rest, unit) = Parted(1);
        var isUp = rest * 2 > unit || (rest * 2 == unit && !units.IsEven);
        return Signed(isUp ? units + 1 : units, 1);
    }
}
