using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>一行对文件的引用 / what a document says of a row.</summary>
/// <param name="Document">文件 / the document.</param>
/// <param name="Facts">所证明的事实；空为只作上位依据 / which facts of the row it states; none where it is a standing rule behind the row.</param>
public sealed record DocumentUse(PolicyDocument Document, ImmutableArray<RowFact> Facts);
