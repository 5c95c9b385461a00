using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>平均工资表 / <c>averages.json</c>.</summary>
internal sealed class AverageTable(Citations citations)
{
    public AverageWage Read(Row row) => new()
    {
        Year = row.Required("year", Cells.Year),
        Annual = row.Required("annual", Cells.Money.OrNull()),
        Monthly = row.Required("monthly", Cells.Money),
        IsDerived = row.Optional("derived", Cells.Flag, otherwise: false),
        IsForContributions = row.Optional("forContributions", Cells.Flag, otherwise: true),
        Insurances = row.Insurances(),
        OffProfile = row.Optional("offProfile", Cells.TextOrNull, null),
        Calibre = row.Required("calibre", Cells.Text),
        Published = row.Required("published", Cells.Publication),
        Citation = citations.OfFigures(row, RowFact.Average),
    };
}
