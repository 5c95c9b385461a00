using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>上下限表 / <c>limits.json</c>.</summary>
internal sealed class LimitsTable(Citations citations)
{
    private static readonly CellFormat<PolicyGroup> Groups = Cells.WordOf<PolicyGroup>();

    public LimitsRow Read(Row row) => new()
    {
        Insurances = row.Required("insurances", Cells.Insurances),
        PolicyYear = row.Required("policyYear", Cells.Year),
        Months = row.Months(),
        Group = row.Required("group", Groups),
        Limits = new(row.Required("floor", Cells.Limit), row.Required("ceiling", Cells.Limit)),
        Status = row.Optional("provisional", Cells.Flag, otherwise: false) ? LimitsStatus.Provisional : LimitsStatus.Final,
        AverageWage = row.Required("averageWage", Cells.Money.OrNull()),
        AverageAnnual = row.Optional("averageAnnual", Cells.Money.OrNull(), null),
        IsAverageDerived = row.Optional("averageDerived", Cells.Flag, otherwise: false),
        FloorShare = row.Required("floorPercent", Cells.Percent.OrNull()),
        FloorAverage = row.Optional("floorAverage", Cells.Money.OrNull(), null),
        AreAmountsDerived = row.Optional("derived", Cells.Flag, otherwise: false),
        CeilingShare = row.Required("ceilingPercent", Cells.Percent.OrNull()),
        OffProfile = row.Optional("offProfile", Cells.TextOrNull, null),
        AreDatesInferred = row.Optional("datesInferred", Cells.Flag, otherwise: false),
        Published = row.Required("published", Cells.Publication),
        Citation = citations.Of(row),
    };
}
