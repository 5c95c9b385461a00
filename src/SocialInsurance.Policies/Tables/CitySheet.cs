using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Checks;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>城市页 / <c>city.json</c>: what a city has once, joined with its tables to the whole of its policy.</summary>
internal sealed class CitySheet(Citations citations, CityTables tables, string code)
{
    private static readonly CellFormat<LateFeeStart> LateFeeStarts = Cells.WordOf<LateFeeStart>();
    private static readonly CellFormat<ImmutableArray<string>> Remarks = Cells.ListOf(Cells.Text);

    public CityPolicy Read(Row row) => new()
    {
        Code = CodeOf(row),
        ChineseName = row.Required("chineseName", Cells.Text),
        EnglishName = row.Required("englishName", Cells.Text),
        AsOf = row.Required("asOf", Cells.Day),
        PolicyYearStarts = StartsOf(row),
        Averages = tables.Averages.Values(),
        Limits = tables.Limits.Values(),
        Rates = tables.Rates.Values(),
        Rounds = tables.Rounds.Values(),
        Leaving = row.RowOrNull("leaving", ReadLeaving),
        CarryOn = row.RowOrNull("carryOn", carryOn => new CarryOnRule(carryOn.Months(), citations.Of(carryOn))),
        LateFee = row.RowOrNull("lateFee", ReadLateFee),
        Rounding = row.Required("rounding", Cells.TextOrNull),
        Conflicts = row.Rows("conflicts", ReadConflict).Values(),
        Gaps = row.Required("gaps", Remarks),
        Sources = tables.Sources.Values(),
    };

    private string CodeOf(Row row)
    {
        var written = row.Required("code", Cells.Text);
        if (written is { Length: > 0 } && !string.Equals(written, code, StringComparison.Ordinal))
        {
            row.Refuse($"\"code\" is {written}, but the folder is that of {code}");
        }

        return code;
    }

    private ImmutableArray<PolicyYearStart> StartsOf(Row row)
    {
        var starts = row.Rows("policyYearStarts", ReadStart);
        Timeline.Check(starts, start => start.Months, (_, _) => true);
        return starts.Values();
    }

    private PolicyYearStart ReadStart(Row row) =>
        new(row.Months(), row.Required("startMonth", Cells.MonthOfYear), citations.Of(row));

    private LeavingRule ReadLeaving(Row row)
    {
        var from = row.Required("from", Cells.Month);
        var to = row.Required("to", Cells.Month);
        if (to < from)
        {
            row.Refuse("\"to\" is before \"from\"");
            to = from;
        }

        return new LeavingRule(
            new MonthRange(from, to),
            row.Required("lowestPercent", Cells.Percent),
            row.Required("highestPercent", Cells.Percent),
            citations.Of(row));
    }

    private LateFeeRule ReadLateFee(Row row) => new(
        row.Required("start", LateFeeStarts),
        row.Required("includesLastDay", Cells.Flag),
        row.Required("rule", Cells.Text),
        citations.Of(row));

    private PolicyConflict ReadConflict(Row row) => new(row.Required("what", Cells.Text), citations.SourcesOf(row));
}
