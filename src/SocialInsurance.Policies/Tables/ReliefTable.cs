using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>减免表 / <c>reliefs.json</c>.</summary>
internal sealed class ReliefTable(Citations citations)
{
    private static readonly CellFormat<ImmutableArray<EmployerSize>> Sizes = Cells.ListOf(Cells.WordOf<EmployerSize>());
    private static readonly CellFormat<ReliefKind> Kinds = Cells.WordOf<ReliefKind>();
    private static readonly CellFormat<LaterPayment> LaterPayments = Cells.WordOf<LaterPayment>();

    public Relief Read(Row row)
    {
        var months = row.Range();
        return new()
        {
            Insurances = row.Required("insurances", Cells.Insurances),
            Months = months,
            CertainTo = row.Optional("certainTo", Cells.Month, months.To),
            Sizes = row.Required("sizes", Sizes),
            Kind = row.Required("kind", Kinds),
            EmployerRate = row.Optional("employerPercent", Cells.Percent.OrNull(), null),
            EmployerRateHighest = row.Optional("employerPercentHighest", Cells.Percent.OrNull(), null),
            LaterPayment = row.Required("laterPayment", LaterPayments),
            Citation = citations.Of(row),
        };
    }
}
