using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>地名表 / <c>places.json</c>, one for all cities.</summary>
internal static class PlaceTable
{
    private static readonly CellFormat<ImmutableArray<string>> Some = Cells.SomeOf(Cells.Text);

    /// <summary>The names of the cities.</summary>
    /// <exception cref="PolicyDataException">The table has problems.</exception>
    public static PlaceIndex Read(string text, IReadOnlySet<string> cities)
    {
        var report = new ProblemReport();
        var rows = new DataFile("places.json", text, report).ReadRows(Read);
        foreach (var row in rows)
        {
            if (!cities.Contains(row.Value.City))
            {
                row.Report($"the book has no city {row.Value.City}");
            }

            if (rows.First(one => one.Value.City == row.Value.City).Line != row.Line)
            {
                row.Report($"the city {row.Value.City} is listed twice");
            }
        }

        return report.IsEmpty ? new(rows.Values()) : throw report.ToException();
    }

    private static Place Read(Row row) => new(
        row.Required("city", Cells.Text),
        row.Required("names", Some),
        row.Required("pinyin", Cells.Text),
        row.Required("initials", Cells.Text),
        row.Required("districts", Some));
}
