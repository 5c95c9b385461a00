using System.Globalization;
using NodaTime;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// A column copied from a spreadsheet: one line a month, one after the other, or each with its month in front. A line that
/// cannot be read is named by its number, and then nothing is filled in: half a column would be worse than none.
/// </summary>
/// <param name="Entries">The months with what was written for them.</param>
/// <param name="Problems">The lines that cannot be read.</param>
public sealed record PastedColumn(IReadOnlyList<PastedMonth> Entries, IReadOnlyList<PastedProblem> Problems)
{
    public static PastedColumn Read(string text, YearMonth? first, YearMonth? last)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entries = new List<PastedMonth>();
        var problems = new List<PastedProblem>();
        var lines = text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var next = first;
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t', StringSplitOptions.TrimEntries);
            var own = cells.Length > 1 ? TypedText.ParseMonth(cells[0]) : null;
            var month = own ?? next;
            next = month?.PlusMonths(1);
            if (cells[^1].Length == 0)
            {
                continue; // a month without an entry
            }

            if (Judge(cells[^1], month, first, last) is { } wrong)
            {
                problems.Add(new(i + 1, Excerpt.Of(cells[^1]), wrong));
            }
            else
            {
                entries.Add(new(month!.Value, cells[^1]));
            }
        }

        return new(problems.Count == 0 ? entries : [], problems);
    }

    /// <summary>Puts the entries into the rows of the months they belong to; a month without a row gets one.</summary>
    public void FillInto(CalculatorForm form, string field)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var (month, text) in Entries)
        {
            var row = Enumerable.Range(0, form.RowsOf(FieldNames.Months)).Cast<int?>()
                .FirstOrDefault(row => TypedText.ParseMonth(form[CalculatorForm.PathIn(FieldNames.Months, row!.Value, FieldNames.Month)]) == month);
            var target = row ?? form.AddRow(FieldNames.Months);
            form[CalculatorForm.PathIn(FieldNames.Months, target, FieldNames.Month)] = month.ToString("uuuu-MM", CultureInfo.InvariantCulture);
            form[CalculatorForm.PathIn(FieldNames.Months, target, field)] = text;
        }
    }

    private static PastedFault? Judge(string text, YearMonth? month, YearMonth? first, YearMonth? last)
    {
        if (month is not { } known)
        {
            return PastedFault.NoMonth;
        }

        if (TypedText.ParseNumber(text, isPercent: false) is not >= 0)
        {
            return PastedFault.NotANumber;
        }

        return known < first || known > last ? PastedFault.OutsideMonths : null;
    }
}
