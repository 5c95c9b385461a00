using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Documents;

/// <summary>The steps in words, what they rest on, and the sources with their addresses.</summary>
internal static class ExplanationSheet
{
    public static Sheet Of(Statement statement, PageWords words)
    {
        var sheet = new Sheet(words[nameof(PageText.SheetExplanation)], 18, 90, 90);
        sheet.AddColumns(words[nameof(PageText.Insurance)], words[nameof(PageText.SheetStep)], words[nameof(PageText.Basis)]);
        foreach (var insurance in statement.Insurances)
        {
            foreach (var step in insurance.Explain())
            {
                Add(sheet, words.Words.Of(insurance.Insurance), words.Words.Of(step), words.Words.Basis(step.References));
            }
        }

        AddAssumed(sheet, statement, words);
        sheet.Add();
        sheet.Add(SheetCell.Of(words[nameof(PageText.NotesTitle)], SheetStyle.Heading));
        foreach (var note in statement.Notes)
        {
            Add(sheet, string.Empty, words.Words.Of(note), words.Words.Basis(note.References));
        }

        sheet.Add();
        sheet.Add(SheetCell.Of(words[nameof(PageText.PolicySources)], SheetStyle.Heading));
        foreach (var document in statement.Policy.Documents)
        {
            Add(sheet, string.Empty, words.Words.Of(document), document.Address ?? string.Empty);
        }

        foreach (var source in statement.Policy.Sources)
        {
            Add(sheet, string.Empty, words.Words.ReadAt(source), source.Address);
        }

        return sheet;
    }

    private static void AddAssumed(Sheet sheet, Statement statement, PageWords words)
    {
        if (statement.Assumptions.IsEmpty && statement.LeftOut.Count == 0)
        {
            return;
        }

        sheet.Add();
        sheet.Add(SheetCell.Of(words[nameof(PageText.AssumedTitle)], SheetStyle.Heading));
        foreach (var sentence in statement.LeftOut.Select(words.Words.LeftOut).Concat(statement.Assumptions.Select(words.Words.Of)))
        {
            Add(sheet, string.Empty, sentence, string.Empty);
        }
    }

    private static void Add(Sheet sheet, string about, string text, string basis) =>
        sheet.Add(SheetCell.Of(about), SheetCell.Of(text, SheetStyle.Wrapped), SheetCell.Of(basis, SheetStyle.Wrapped));
}
