using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Which facts of a row a document states, and how good it is; no facts where it only stands behind the row.</summary>
public sealed record BasisAnswer(string DocumentId, string Grade, IReadOnlyList<string> Facts)
{
    internal static IReadOnlyList<BasisAnswer> Of(Citation citation) =>
    [
        .. citation.Documents.Select(use => new BasisAnswer(
            use.Document.Id, Grading.Of(use.Document).ToString(), [.. use.Facts.Select(ApiWords.WordOf)])),
    ];
}
