using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Where figures of the policy book were read: a place, and never an authority by itself.</summary>
public sealed record SourceAnswer(string Id, string Title, string Address, string Says, string Kind, string Place)
{
    internal static SourceAnswer Of(Source source) =>
        new(source.Id, source.Title, source.Address, source.Says, source.Kind, ApiWords.WordOf(source.Place));
}
