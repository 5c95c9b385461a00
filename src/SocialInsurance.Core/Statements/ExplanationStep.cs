using System.Collections.Immutable;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 一步说明 / one step from the input to a figure: the formula with its actual figures, and what it rests on. Each kind of
/// step is a type of its own.
/// </summary>
public abstract record ExplanationStep
{
    /// <summary>依据 / what it rests on.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];
}
