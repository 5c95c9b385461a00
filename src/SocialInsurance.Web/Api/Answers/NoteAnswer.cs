using SocialInsurance.Core.Notes;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Something the reader should know, and what it rests on.</summary>
public sealed record NoteAnswer(string Code, string Text, IReadOnlyList<string> Citations)
{
    internal static NoteAnswer Of(Note note, Words words) =>
        new(ApiCode.Of(note.Code), words.Of(note), [.. note.References.SelectMany(words.Of).Distinct(StringComparer.Ordinal)]);
}
