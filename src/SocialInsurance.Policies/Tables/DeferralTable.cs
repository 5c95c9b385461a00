using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>缓缴表 / <c>deferrals.json</c>.</summary>
internal sealed class DeferralTable(Citations citations)
{
    public Deferral Read(Row row) => new()
    {
        Insurances = row.Required("insurances", Cells.Insurances),
        From = row.Required("from", Cells.Month.OrNull()),
        To = row.Required("to", Cells.Month.OrNull()),
        LateFeeFreeUntil = row.Required("lateFeeFreeUntil", Cells.Day.OrNull()),
        Who = row.Required("who", Cells.Text),
        Citation = citations.Of(row),
    };
}
