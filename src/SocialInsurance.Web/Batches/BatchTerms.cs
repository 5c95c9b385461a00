using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SocialInsurance.Core.Requests;
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
/// <param name="Gaps">What happens where the policy book has no figure.</param>
public sealed record BatchTerms(
    ImmutableArray<string> Headers, ImmutableArray<string?> Fields, long ToleranceFen, Language Language, Gaps Gaps = Gaps.Estimate)
{
    [JsonIgnore]
    public Yuan Tolerance => Yuan.FromFen(ToleranceFen);

    [JsonIgnore]
    public Words Words => Words.In(Language);

    public static BatchTerms Of(ImmutableArray<TableColumn> columns, BatchChoices choices, Language language)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return new(
            [.. columns.Select(column => column.Header)],
            [.. columns.Select(column => column.Known?.Field)],
            choices.Tolerance.Fen,
            language,
            choices.Gaps);
    }

    /// <summary>The same file, judged in another way.</summary>
    public BatchTerms With(BatchChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return this with { ToleranceFen = choices.Tolerance.Fen, Gaps = choices.Gaps };
    }

    public ImmutableArray<TableColumn> ColumnsOf() =>
        [.. Headers.Zip(Fields, (header, field) => new TableColumn(header, InputColumn.All.FirstOrDefault(known => known.Field == field)))];

    public CheckTerms CheckTermsAt(Instant receivedAt) => new(receivedAt, Tolerance, Gaps, Words);
}
