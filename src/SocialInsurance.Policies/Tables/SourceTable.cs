using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>来源目录 / <c>sources.json</c>: where figures were read.</summary>
internal static class SourceTable
{
    private static readonly CellFormat<ReadPlace> Places = Cells.WordOf<ReadPlace>();

    public static Catalogue<Source> Read(DataFile file) => new(file, "source", Read, source => source.Id);

    private static Source Read(Row row) => new(
        row.Required("id", Cells.Text),
        row.Required("title", Cells.Text),
        row.Required("address", Cells.Text),
        row.Required("says", Cells.Text),
        row.Required("kind", Cells.Text),
        row.Required("place", Places));
}
