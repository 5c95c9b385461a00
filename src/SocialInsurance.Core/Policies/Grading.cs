namespace SocialInsurance.Core.Policies;

/// <summary>
/// 定级 / the one place where grades are computed. The document is graded, not the page; each fact of a row by itself, by the best that
/// states it; and the row by the lowest of its facts. Many weak sources never make a strong one.
/// </summary>
public static class Grading
{
    private const char OpensYearOfNumber = '〔';

    /// <summary>一行的等级 / the grade of what a row asserts: the lowest of its facts. An inferred first month is said instead of graded.</summary>
    public static Grade Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var lowest = citation.Facts.IsEmpty ? OfSources(citation) : Grade.A1;
        foreach (var fact in citation.Facts)
        {
            if (fact != RowFact.Start || !citation.AreDatesInferred)
            {
                lowest = Lower(lowest, Of(citation, fact));
            }
        }

        return lowest;
    }

    /// <summary>一项事实的等级 / the grade of one fact of a row; what was calculated from a published figure is no better than that.</summary>
    public static Grade Of(Citation citation, RowFact fact)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var best = OfSources(citation);
        foreach (var use in citation.Documents)
        {
            if (use.Facts.Contains(fact))
            {
                best = Higher(best, Of(use.Document));
            }
        }

        return citation.IsDerived && fact is RowFact.Floor or RowFact.Ceiling or RowFact.Rate ? Lower(best, Grade.B2) : best;
    }

    /// <summary>文件的等级 / the grade of a document.</summary>
    public static Grade Of(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document switch
        {
            { Place: ReadPlace.CodeOrData } => Grade.D,
            { Seen: TextSeen.Mentioned } => Grade.C,
            { Seen: TextSeen.Verbatim, Place: ReadPlace.OfficialSite } => Grade.A1,
            { Seen: TextSeen.Verbatim } when CanBeFoundAgain(document) => Grade.A2,
            { Number: not null } or { IsTitleExact: true } => Grade.B1,
            _ => Grade.B2,
        };
    }

    /// <summary>出处的等级 / the grade of a place in which a figure was read without its document.</summary>
    public static Grade Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var namesDocument = source.Title.Contains(OpensYearOfNumber, StringComparison.Ordinal);
        return source.Place switch
        {
            ReadPlace.OfficialSite => Grade.B1,
            ReadPlace.Reproduction or ReadPlace.Press => namesDocument ? Grade.B1 : Grade.B2,
            ReadPlace.SecondHand => namesDocument ? Grade.B2 : Grade.C,
            ReadPlace.CodeOrData => Grade.D,
        };
    }

    /// <summary>是否足以主张 / whether a claim may rest on it; a lower grade is for comparison only.</summary>
    public static bool IsFitToClaimOn(this Grade grade) => grade <= Grade.B2;

    // A reproduction is as good as the text where it tells which text it is: body, number or exact title, and day.
    private static bool CanBeFoundAgain(PolicyDocument document) =>
        document.Issued.KnownFrom is not null
        && (document.Number is not null || document is { IsTitleExact: true, NumberAbsent: NumberAbsent.Unnumbered });

    private static Grade OfSources(Citation citation)
    {
        var best = Grade.D;
        foreach (var source in citation.Sources)
        {
            best = Higher(best, Of(source));
        }

        return best;
    }

    private static Grade Lower(Grade one, Grade other) => one > other ? one : other;

    private static Grade Higher(Grade one, Grade other) => one < other ? one : other;
}
