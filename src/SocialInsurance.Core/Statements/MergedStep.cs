using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>并入 / the insurance is merged into another, whose rate contains it.</summary>
/// <param name="Into">并入的险种 / the other insurance.</param>
public sealed record MergedStep(Insurance Into) : ExplanationStep;
