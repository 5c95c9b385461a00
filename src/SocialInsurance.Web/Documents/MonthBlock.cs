using System.Globalization;
using NodaTime;

namespace SocialInsurance.Web.Documents;

/// <summary>The rows of one insurance and payer on the sheet of months.</summary>
internal sealed record MonthBlock(Sheet Sheet, IReadOnlyList<YearMonth> Months, int FirstRow)
{
    /// <summary>All its cells of a column, for a formula on another sheet.</summary>
    public string Column(string column) => Range(column, FirstRow, FirstRow + Months.Count - 1);

    /// <summary>Its cells of the months that are meant; nothing when it has none of them.</summary>
    public string? Column(string column, Func<YearMonth, bool> isMeant)
    {
        var rows = Enumerable.Range(0, Months.Count).Where(index => isMeant(Months[index])).Select(index => FirstRow + index).ToList();
        return rows.Count == 0 ? null : Range(column, rows[0], rows[^1]);
    }

    private string Range(string column, int first, int last) => Sheet.At(first == last
        ? string.Create(CultureInfo.InvariantCulture, $"{column}{first}")
        : string.Create(CultureInfo.InvariantCulture, $"{column}{first}:{column}{last}"));
}
