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

        sheet.Add();
        sheet.Add(SheetCell.Of(words[nameof(PageText.NotesTitle)], SheetStyle.Heading));
        foreach (var note in statement.Notes)
        {
            Add(sheet, string.Empty, words.Words.Of(note), words.Words.Basis(note.References));
        }

        sheet.Add();
        sheet.Add(SheetCell.Of(words[nameof(PageText.PolicySources)], SheetStyle.Heading));
        foreach (var source in statement.Policy.Sources)
        {
            Add(sheet, string.Empty, source.Title, source.Address);
        }

        return sheet;
    }

    private static void Add(Sheet sheet, string about, string text, string basis) =>
        sheet.Add(SheetCell.Of(about), SheetCell.Of(text, SheetStyle.Wrapped), SheetCell.Of(basis, SheetStyle.Wrapped));
}
