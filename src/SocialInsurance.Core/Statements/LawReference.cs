namespace SocialInsurance.Core.Statements;

/// <summary>法条 / a provision of law.</summary>
/// <param name="Law">条文 / the provision.</param>
public sealed record LawReference(LegalBasis Law) : Reference;
