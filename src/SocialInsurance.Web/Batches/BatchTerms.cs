using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>What is kept of a file beside its rows: how to read and how to check them.</summary>
/// <param name="Headers">The headers, in the order of the file.</param>
/// <param name="Fields">The known column of each header, by its English name; null for one that is passed through.</param>
/// <param name="ToleranceFen">Up to what difference figures count as equal.</param>
/// <param name="Language">The language of explanations.</param>
public sealed record BatchTerms(ImmutableArray<string> Headers, ImmutableArray<string?> Fields, long ToleranceFen, Language Language)
{
    [JsonIgnore]
    public Yuan Tolerance => Yuan.FromFen(ToleranceFen);

    [JsonIgnore]
    public Words Words => Words.In(Language);

    public static BatchTerms Of(ImmutableArray<TableColumn> columns, Yuan tolerance, Language language) => new(
        [.. columns.Select(column => column.Header)], [.. columns.Select(column => column.Known?.Field)], tolerance.Fen, language);

    public ImmutableArray<TableColumn> ColumnsOf() =>
        [.. Headers.Zip(Fields, (header, field) => new TableColumn(header, InputColumn.All.FirstOrDefault(known => known.Field == field)))];

    public CheckTerms CheckTermsAt(Instant receivedAt) => new(receivedAt, Tolerance, Words);
}
