using System.Collections.Immutable;

namespace SocialInsurance.Policies.Reading;

/// <summary>去除位置 / rows without their places.</summary>
internal static class PlacedRows
{
    public static ImmutableArray<T> Values<T>(this ImmutableArray<Placed<T>> rows) => [.. rows.Select(row => row.Value)];
}
