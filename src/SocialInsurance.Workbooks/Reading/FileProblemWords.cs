using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>Sentences that name the sheet, the row and the column, what was found and what is expected.</summary>
public static class FileProblemWords
{
    public static string Of(FileProblem problem, Words words)
    {
        object[] values = [PlaceOf(problem, words), problem.Given ?? string.Empty, .. Of(problem.Expected, words)];
        return string.Format(words.Culture, Find(problem.Code.ToString(), words), values);
    }

    /// <summary>A column as a file in this language names it.</summary>
    public static string Of(InputColumn column, Words words) => words.Language switch
    {
        Language.Chinese => column.Chinese,
        Language.English => column.Field,
    };

    /// <summary>Where it is, as far as known; the file itself where nothing is.</summary>
    private static string PlaceOf(FileProblem problem, Words words)
    {
        var parts = new List<string>(3);
        if (problem.Sheet is { } sheet)
        {
            parts.Add(Format("PlaceSheet", sheet, words));
        }

        if (problem.Row is { } row)
        {
            parts.Add(Format("PlaceRow", row.ToString(CultureInfo.InvariantCulture), words));
        }

        if (problem.Column is { Length: > 0 } column)
        {
            parts.Add(Format("PlaceColumn", column, words));
        }

        return parts.Count == 0 ? Find("PlaceFile", words) : string.Join(Find("PlaceSeparator", words), parts);
    }

    private static ImmutableArray<string> Of(FileExpectation? expected, Words words) => expected switch
    {
        FileExpectation.AtMost limit => [Number(limit.Most, words)],
        FileExpectation.Places places => [Number(places.Count, words)],
        FileExpectation.Cells cells => [Number(cells.Found, words), Number(cells.Columns, words)],
        FileExpectation.OfColumns columns => [words.List(columns.Columns.Select(column => Quoted(Of(column, words), words)))],
        FileExpectation.OneOfSheets sheets => [words.List(sheets.Sheets.Select(sheet => Quoted(sheet, words)))],
        null => [],
        _ => throw new ArgumentOutOfRangeException(nameof(expected), expected, "An expectation of an unknown kind."),
    };

    private static string Number(long number, Words words) => number.ToString("#,##0", words.Culture);

    private static string Quoted(string text, Words words) => Format("Quoted", text, words);

    private static string Format(string key, string value, Words words) => string.Format(words.Culture, Find(key, words), value);

    private static string Find(string key, Words words) => FileProblems.ResourceManager.GetString(key, words.Culture)
        ?? throw new MissingManifestResourceException($"There is no text {key}.");
}
