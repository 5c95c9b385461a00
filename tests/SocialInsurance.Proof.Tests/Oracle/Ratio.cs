using System.Globalization;
using System.Numerics;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>An exact number of yuan, or a proportion: nothing is lost until it is rounded on purpose.</summary>
internal readonly record struct Ratio : IComparable<Ratio>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (_numerator, _denominator) = (numerator / common, denominator / common);
    }

    public static Ratio Zero { get; } = Of(0);

    public static Ratio One { get; } = Of(1);

    private BigInteger Floor => (_numerator - (((_numerator % _denominator) + _denominator) % _denominator)) / _denominator;

    public static Ratio Of(BigInteger numerator, int denominator = 1) => new(numerator, denominator);

    public static Ratio Of(Yuan amount) => Of(amount.Fen, 100);

    public static Ratio Of(Rate rate) => Of(rate.Millionths, 1_000_000);

    public static Ratio? Of(Yuan? amount) => amount is { } known ? Of(known) : null;

    public static Ratio? Of(Rate? rate) => rate is { } known ? Of(known) : null;

    public static Ratio operator +(Ratio left, Ratio right) =>
        new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);

    public static Ratio operator -(Ratio left, Ratio right) => left + (Of(-1) * right);

    public static Ratio operator *(Ratio left, Ratio right) => new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Ratio operator /(Ratio left, Ratio right) => new(left._numerator * right._denominator, left._denominator * right._numerator);

    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    public static Ratio Max(Ratio left, Ratio right) => left > right ? left : right;

    public static Ratio Min(Ratio left, Ratio right) => left < right ? left : right;

    public int CompareTo(Ratio other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The nearest multiple of a unit, halves going up.</summary>
    public Ratio HalfUpTo(Ratio unit) => Of(((this / unit) + Of(1, 2)).Floor) * unit;

    public Ratio DownTo(Ratio unit) => Of((this / unit).Floor) * unit;

    /// <summary>The same amount as money; it must be a whole number of yuan.</summary>
    public Yuan ToYuan() => Yuan.FromWholeYuan((long)Floor);

    /// <summary>The same amount as money; it must be whole fen.</summary>
    public Yuan ToFen() => Yuan.FromFen((long)(this * Of(100)).Floor);

    public Ratio UpTo(Ratio unit) => Zero - (Zero - this).DownTo(unit);

    /// <summary>Yuan and fen; what is not whole fen shows itself as a fraction, which no amount of money equals.</summary>
    public override string ToString() => (this * Of(100))._denominator.IsOne
        ? ((decimal)(this * Of(100))._numerator / 100).ToString("0.00", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");
}
