using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Writing.Sheets;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>Writes the workbook that people fill in: three rows that can be computed, and a sheet that explains every column.</summary>
public static class Template
{
    /// <summary>Rows that offer words to choose from.</summary>
    private const int GuidedRows = 10_000;

    private const int ColumnWidth = 13;

    public static void Write(Stream file, Words words)
    {
        var texts = WorkbookWords.Of(words);
        using var book = new WorkbookWriter(file, texts.People, texts.Explanation);
        WritePeople(book, words, texts);
        WriteExplanation(book, words, texts);
    }

    private static void WritePeople(WorkbookWriter book, Words words, WorkbookWords texts)
    {
        using var sheet = book.BeginSheet([.. InputColumn.All.Select(_ => ColumnWidth)], frozenRows: 1);
        sheet.BeginRow();
        foreach (var column in InputColumn.All)
        {
            sheet.Write(FileProblemWords.Of(column, words), CellStyle.Header);
        }

        sheet.EndRow();
        foreach (var example in TemplateExamples.All)
        {
            sheet.BeginRow();
            foreach (var column in InputColumn.All)
            {
                WriteExample(sheet, column, example, words);
            }

            sheet.EndRow();
        }

        sheet.Guide([.. InputColumn.All.Select((column, index) => RuleOf(column, index, words, texts))], GuidedRows);
    }

    private static void WriteExample(SheetWriter sheet, InputColumn column, IReadOnlyDictionary<string, string> example, Words words)
    {
        var text = ExampleOf(column, example, words);
        if (text is not null && column.Kind is InputKind.Money or InputKind.Percent)
        {
            sheet.WriteDigits(text);
        }
        else
        {
            sheet.Write(text);
        }
    }

    private static ColumnRule RuleOf(InputColumn column, int index, Words words, WorkbookWords texts) =>
        new(index, FileProblemWords.Of(column, words), $"{Need(column, texts)}{(words.Language == Language.Chinese ? "。" : ". ")}{texts.MeaningOf(column)}", ChoicesOf(column, words));

    private static void WriteExplanation(WorkbookWriter book, Words words, WorkbookWords texts)
    {
        using var sheet = book.BeginSheet([18, 12, 80, 16]);
        sheet.BeginRow();
        sheet.Write(texts.Explanation, CellStyle.Title);
        sheet.EndRow();
        WriteRow(sheet, CellStyle.Plain, texts.Find("Intro"));
        WriteRow(sheet, CellStyle.Header, [.. texts.ExplanationColumns]);
        foreach (var column in InputColumn.All)
        {
            var example = TemplateExamples.All.Select(row => ExampleOf(column, row, words)).FirstOrDefault(text => text is not null);
            WriteRow(sheet, CellStyle.Wrapped, FileProblemWords.Of(column, words), Need(column, texts), texts.MeaningOf(column), example);
        }
    }

    private static void WriteRow(SheetWriter sheet, CellStyle style, params ReadOnlySpan<string?> texts)
    {
        sheet.BeginRow();
        foreach (var text in texts)
        {
            sheet.Write(text, style);
        }

        sheet.EndRow();
    }

    private static string Need(InputColumn column, WorkbookWords texts) => column.IsRequired ? texts.Required : texts.Optional;

    private static string? ExampleOf(InputColumn column, IReadOnlyDictionary<string, string> example, Words words)
    {
        if (!example.TryGetValue(column.Field, out var value))
        {
            return null;
        }

        return (column.Field, words.Language) switch
        {
            (InputColumn.Name, _) => WorkbookWords.Of(words).Find(value),
            (FieldNames.Situation, Language.Chinese) => words.Of(Enum.Parse<Situation>(value, ignoreCase: true)),
            (FieldNames.Contributor, Language.Chinese) => words.Of(Enum.Parse<Contributor>(value, ignoreCase: true)),
            (FieldNames.Group, Language.Chinese) => words.Of(Enum.Parse<HouseholdGroup>(value, ignoreCase: true)),
            _ => value,
        };
    }

    private static string[] ChoicesOf(InputColumn column, Words words) => column.Field switch
    {
        FieldNames.Situation => Choices<Situation>(words.Of, words),
        FieldNames.Contributor => Choices<Contributor>(words.Of, words),
        FieldNames.Group => Choices<HouseholdGroup>(words.Of, words),
        _ => [],
    };

    /// <summary>Chinese files have Chinese words, English ones the words of the API.</summary>
    private static string[] Choices<T>(Func<T, string> chinese, Words words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => words.Language == Language.Chinese ? chinese(value) : ApiWords.WordOf(value))];
}
