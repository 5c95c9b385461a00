using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>补差轮次表 / <c>rounds.json</c>.</summary>
internal sealed class RoundTable(Citations citations)
{
    private static readonly CellFormat<ImmutableArray<YearMonth>> MonthList = Cells.ListOf(Cells.Month);
    private static readonly CellFormat<GenerationRoute> GenerationRoutes = Cells.WordOf<GenerationRoute>();
    private static readonly CellFormat<LeaversRoute> LeaversRoutes = Cells.WordOf<LeaversRoute>();
    private static readonly CellFormat<RefundRoute> RefundRoutes = Cells.WordOf<RefundRoute>();

    public AdjustmentRound Read(Row row) => new()
    {
        Year = row.Required("year", Cells.Year),
        Months = row.Required("months", MonthList),
        Insurances = row.Required("insurances", Cells.Insurances),
        IsOfRates = row.Optional("ofRates", Cells.Flag, otherwise: false),
        OldPolicyYear = row.Required("oldPolicyYear", Cells.Year.OrNull()),
        NewPolicyYear = row.Required("newPolicyYear", Cells.Year.OrNull()),
        Announced = row.Required("announced", Cells.Publication),
        Window = row.Required("window", Cells.TextOrNull),
        NoLateFeeUntil = row.Required("noLateFeeUntil", Cells.Day.OrNull()),
        CollectedFrom = row.Optional("collectedFrom", Cells.Day.OrNull(), null),
        StartsDeclaredWage = row.Optional("startsDeclaredWage", Cells.Flag, otherwise: false),
        Generation = row.Required("generation", GenerationRoutes),
        Leavers = row.Required("leavers", LeaversRoutes),
        Refunds = row.Required("refunds", RefundRoutes),
        ArrearsFirst = row.Optional("arrearsFirst", Cells.Flag, otherwise: false),
        AllInsurancesTogether = row.Optional("allInsurancesTogether", Cells.Flag, otherwise: false),
        SubsidisedPayPersonalPartOnly = row.Optional("subsidisedPayPersonalPartOnly", Cells.Flag, otherwise: false),
        UnemployedMedicalIsBooked = row.Optional("unemployedMedicalIsBooked", Cells.Flag, otherwise: false),
        RetireesFileBy = row.Optional("retireesFileBy", Cells.Day.OrNull(), null),
        RetireesAdjustedOn = row.Optional("retireesAdjustedOn", Cells.Day.OrNull(), null),
        Rule = row.Required("rule", Cells.Text),
        LeaversRule = row.Required("leaversRule", Cells.TextOrNull),
        AreDatesInferred = row.Optional("datesInferred", Cells.Flag, otherwise: false),
        Citation = citations.OfFigures(row, RowFact.Months, RowFact.Scope),
    };
}
