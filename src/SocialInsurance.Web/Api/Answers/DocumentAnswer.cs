using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A document: the legal basis of rows. Its grade follows from how it was seen.</summary>
public sealed record DocumentAnswer(
    string Id,
    string Body,
    string? Title,
    bool TitleExact,
    string? Number,
    string? NumberAbsent,
    string? Issued,
    string? Effective,
    string Seen,
    string Place,
    string? Address,
    string ReadAt,
    string Grade)
{
    internal static DocumentAnswer Of(PolicyDocument document) => new(
        document.Id,
        document.Body,
        document.Title,
        document.IsTitleExact,
        document.Number,
        document.NumberAbsent is { } reason ? ApiWords.WordOf(reason) : null,
        PublicationAnswer.Of(document.Issued),
        document.Effective,
        ApiWords.WordOf(document.Seen),
        ApiWords.WordOf(document.Place),
        document.Address,
        document.ReadAt,
        Grading.Of(document).ToString());
}
