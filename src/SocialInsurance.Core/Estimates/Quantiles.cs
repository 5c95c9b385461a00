using System.Collections.Immutable;

namespace SocialInsurance.Core.Estimates;

/// <summary>Quantiles of values in ascending order.</summary>
internal static class Quantiles
{
    public const int Whole = 100;
    public const int Middle = 50;

    /// <summary>The value below which that many percent of the values lie, between two of them in proportion.</summary>
    public static decimal At(this ImmutableArray<decimal> ascending, int percent)
    {
        var place = (ascending.Length - 1) * percent;
        var (below, rest) = (place / Whole, place % Whole);
        return rest == 0
            ? ascending[below]
            : ascending[below] + ((ascending[below + 1] - ascending[below]) * rest / Whole);
    }

    /// <summary>The median of values in any order; what is usual where there are none.</summary>
    public static decimal MedianOr(this IEnumerable<decimal> values, decimal usual)
    {
        ImmutableArray<decimal> ascending = [.. values.Order()];
        return ascending.IsEmpty ? usual : ascending.At(Middle);
    }
}
