using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A source of the policy book.</summary>
public sealed record SourceAnswer(string Id, string Title, string Address, string Says, string Kind)
{
    internal static SourceAnswer Of(Source source) => new(source.Id, source.Title, source.Address, source.Says, source.Kind);
}
