using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>离职人员规则表 / <c>leavers.json</c>.</summary>
internal sealed class LeaversTable(Citations citations)
{
    private static readonly CellFormat<LeaversRoute> Routes = Cells.WordOf<LeaversRoute>();
    private static readonly CellFormat<AdvanceRule> Advances = Cells.WordOf<AdvanceRule>();
    private static readonly CellFormat<LeaversBasis> Bases = Cells.WordOf<LeaversBasis>();

    public LeaversRule Read(Row row)
    {
        var route = row.Required("route", Routes);
        return new()
        {
            Months = row.Range(),
            Insurances = row.Required("insurances", Cells.Insurances),
            Route = route,
            IsOnApplication = row.Required("onApplication", Cells.Flag),
            IsClosedByTransfer = row.Required("closedByTransfer", Cells.Flag),
            Advance = row.Required("advance", Advances),
            Basis = row.Required("basis", Bases),
            StatusDay = row.Optional("statusDay", Cells.Day.OrNull(), null),
            Settlement = SettlementOf(row, route),
            Rule = row.Required("rule", Cells.Text),
            Citation = citations.Of(row),
        };
    }

    private static SettlementShares? SettlementOf(Row row, LeaversRoute route)
    {
        var lowest = row.Optional("lowestPercent", Cells.Percent.OrNull(), null);
        var highest = row.Optional("highestPercent", Cells.Percent.OrNull(), null);
        var isSettled = route == LeaversRoute.SettledOnLeaving;
        if (lowest is null == isSettled || highest is null == isSettled)
        {
            row.Refuse("\"lowestPercent\" and \"highestPercent\" are written for settledOnLeaving, and only for it");
        }
        else if (highest < lowest)
        {
            row.Refuse("\"highestPercent\" is below \"lowestPercent\"");
        }

        return lowest is { } low && highest is { } high ? new(low, high) : null;
    }
}
