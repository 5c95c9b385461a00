using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>来源冲突 / sources that disagree, and what was made of it.</summary>
/// <param name="What">冲突内容 / what they disagree on, in the language of the research.</param>
/// <param name="Sources">来源 / the sources.</param>
public sealed record PolicyConflict(string What, ImmutableArray<Source> Sources);
