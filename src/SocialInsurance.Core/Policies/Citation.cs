using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>出处 / what stands behind a value: its sources and how sure they make it.</summary>
/// <param name="Sources">来源，至少一个 / the sources, at least one.</param>
/// <param name="Confidence">可信度 / how sure the value is.</param>
/// <param name="Note">说明 / a remark on the value, in the language of the research; may be absent.</param>
public sealed record Citation(ImmutableArray<Source> Sources, Confidence Confidence, string? Note);
