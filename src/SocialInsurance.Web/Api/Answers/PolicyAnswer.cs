using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Which edition of the policy book was used, and what the request stated differently.</summary>
public sealed record PolicyAnswer(
    string Version, string KnownOn, bool Provisional, IReadOnlyList<string> Overridden, IReadOnlyList<DocumentAnswer> Basis, IReadOnlyList<SourceAnswer> Sources)
{
    internal static PolicyAnswer Of(PolicyUse policy) => new(
        policy.Version,
        ApiDate.Of(policy.KnownOn),
        policy.IsProvisional,
        [.. policy.Overridden.Select(ApiWords.WordOf)],
        [.. policy.Documents.Select(DocumentAnswer.Of)],
        [.. policy.Sources.Select(SourceAnswer.Of)]);
}
