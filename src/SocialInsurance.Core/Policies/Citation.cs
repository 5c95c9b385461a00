using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>出处 / what stands behind a value: its sources and how sure they make it.</summary>
/// <param name="Sources">来源，至少一个 / the sources, at least one.</param>
/// <param name="Confidence">可信度 / how sure the value is.</param>
/// <param name="Note">说明 / a remark on the value, in the language of the research; may be absent.</param>
public sealed record Citation(ImmutableArray<Source> Sources, Confidence Confidence, string? Note)
{
    /// <summary>依据的文件 / the legal basis: the documents behind the value; none where none was seen.</summary>
    public ImmutableArray<DocumentUse> Documents { get; init; } = [];

    /// <summary>该行所含事实 / what the row asserts; none where it is no row of figures.</summary>
    public ImmutableArray<RowFact> Facts { get; init; } = [];

    /// <summary>是否推算 / whether the figures were calculated from others instead of being printed.</summary>
    public bool IsDerived { get; init; }

    /// <summary>起止月是否含推定 / whether the months contain an inference.</summary>
    public bool AreDatesInferred { get; init; }

    /// <summary>等级 / how good the evidence is.</summary>
    public Grade Grade => Grading.Of(this);
}
