using SocialInsurance.Core.Values;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>A text, an amount of money, a count, or nothing.</summary>
public readonly record struct SummaryCell
{
    public string? Text { get; private init; }

    public Yuan? Amount { get; private init; }

    public long? Count { get; private init; }

    public static SummaryCell Of(string? text) => new() { Text = text };

    public static SummaryCell Of(Yuan? amount) => new() { Amount = amount };

    public static SummaryCell Of(long count) => new() { Count = count };
}
