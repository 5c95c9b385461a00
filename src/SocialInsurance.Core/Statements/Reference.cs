using System.Collections.Immutable;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Statements;

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
}
