using System.Collections.Immutable;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Notes;

/// <summary>依据 / what a figure or a note rests on: a provision of law or a row of the policy book.</summary>
public abstract record Reference
{
    private protected Reference()
    {
    }

    /// <summary>法条 / a provision of law.</summary>
    public static Reference To(LegalBasis law) => new LawReference(law);

    /// <summary>若干法条 / provisions of law, in that order.</summary>
    public static ImmutableArray<Reference> ToAll(params ReadOnlySpan<LegalBasis> laws)
    {
        var references = ImmutableArray.CreateBuilder<Reference>(laws.Length);
        foreach (var law in laws)
        {
            references.Add(To(law));
        }

        return references.MoveToImmutable();
    }

    /// <summary>政策库的出处 / a row of the policy book.</summary>
    public static Reference To(Citation citation) => new PolicyReference(citation);

    /// <summary>政策库的出处，可为空 / a row of the policy book, or nothing where there is none.</summary>
    public static ImmutableArray<Reference> ToAny(Citation? citation) => citation is null ? [] : [To(citation)];
}

/// <summary>法条 / a provision of law.</summary>
/// <param name="Law">条文 / the provision.</param>
public sealed record LawReference(LegalBasis Law) : Reference;

/// <summary>政策库的出处 / what stands behind a row of the policy book.</summary>
/// <param name="Citation">出处 / its sources and how sure they make it.</param>
public sealed record PolicyReference(Citation Citation) : Reference;
