using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>文件目录 / <c>documents.json</c>: the legal basis of rows.</summary>
internal static class DocumentTable
{
    private static readonly CellFormat<NumberAbsent> Reasons = Cells.WordOf<NumberAbsent>();
    private static readonly CellFormat<TextSeen> Seen = Cells.WordOf<TextSeen>();
    private static readonly CellFormat<ReadPlace> Places = Cells.WordOf<ReadPlace>();

    public static Catalogue<PolicyDocument> Read(DataFile file) => new(file, "document", Read, document => document.Id);

    private static PolicyDocument Read(Row row)
    {
        var document = new PolicyDocument
        {
            Id = row.Required("id", Cells.Text),
            Body = row.Required("body", Cells.Text),
            Title = row.Required("title", Cells.TextOrNull),
            IsTitleExact = row.Required("titleExact", Cells.Flag),
            Number = row.Required("number", Cells.TextOrNull),
            NumberAbsent = row.Optional<NumberAbsent?>("numberAbsent", ReasonOrNull, null),
            Issued = row.Required("issued", Cells.Publication),
            Effective = row.Optional("effective", Cells.TextOrNull, null),
            Seen = row.Required("seen", Seen),
            Place = row.Required("place", Places),
            Address = row.Optional("address", Cells.TextOrNull, null),
            ReadAt = row.Required("readAt", Cells.Text),
        };
        Check(document, row);
        return document;
    }

    private static CellFormat<NumberAbsent?> ReasonOrNull => Reasons.OrNull();

    private static void Check(PolicyDocument document, Row row)
    {
        if (document.Number is null == document.NumberAbsent is null)
        {
            row.Refuse("a document has a \"number\", or \"numberAbsent\" says why not: unnumbered or notSeen");
        }

        if (document is { IsTitleExact: true, Title: null })
        {
            row.Refuse("a title that is exact is written in \"title\"");
        }
    }
}
