using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Statements;

/// <summary>政策库的出处 / what stands behind a row of the policy book.</summary>
/// <param name="Citation">出处 / its sources and how sure they make it.</param>
public sealed record PolicyReference(Citation Citation) : Reference;
