using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 一步说明 / one step from the input to a figure: the formula with its actual figures, and what it rests on. Each kind of
/// step is a type of its own.
/// </summary>
public abstract record ExplanationStep
{
    /// <summary>依据 / what it rests on.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>
    /// 仅就这些月份 / the months a contribution is about, where the terms changed within the period; absent where they held
    /// throughout.
    /// </summary>
    public MonthRange? OnlyIn { get; init; }
}
