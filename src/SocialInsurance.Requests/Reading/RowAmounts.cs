using System.Collections.Immutable;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Reading;

/// <summary>The amounts of a row: in these alone rows of one kind differ.</summary>
/// <param name="Wages">The wages, by first month.</param>
/// <param name="CurrentBase">The base that was paid on, by insurance.</param>
/// <param name="Deducted">What was deducted; absent when nothing was given.</param>
public readonly record struct RowAmounts(ImmutableArray<WageStep> Wages, PerInsurance<Yuan?> CurrentBase, Yuan? Deducted);
