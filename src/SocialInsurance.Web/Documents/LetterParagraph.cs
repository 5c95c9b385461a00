using System.Collections.Immutable;

namespace SocialInsurance.Web.Documents;

/// <summary>A paragraph of a letter.</summary>
internal sealed record LetterParagraph(LetterStyle Style, ImmutableArray<LetterRun> Runs)
{
    private const string BlankBegins = "[[";
    private const string BlankEnds = "]]";

    /// <summary>Splits a text at its blanks, which are written <c>[[name]]</c>.</summary>
    public static LetterParagraph Of(LetterStyle style, string text)
    {
        var runs = ImmutableArray.CreateBuilder<LetterRun>();
        foreach (var piece in text.Split(BlankBegins))
        {
            var end = runs.Count == 0 && !text.StartsWith(BlankBegins, StringComparison.Ordinal) ? -1 : piece.IndexOf(BlankEnds, StringComparison.Ordinal);
            if (end >= 0)
            {
                runs.Add(new(piece[..end], IsBlank: true));
            }

            var words = end < 0 ? piece : piece[(end + BlankEnds.Length)..];
            if (words.Length > 0)
            {
                runs.Add(new(words, IsBlank: false));
            }
        }

        return new(style, runs.ToImmutable());
    }
}
