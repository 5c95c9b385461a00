using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Reading;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies.Benefits;

/// <summary>待遇各表的行 / the rows of the tables by which benefits are approved.</summary>
internal sealed class BenefitTables(Citations citations)
{
    private static readonly YearMonth AlwaysFrom = new(1949, 10);
    private static readonly CellFormat<TransitionalBasis> Bases = Cells.WordOf<TransitionalBasis>();
    private static readonly CellFormat<TransitionalYears> Years = Cells.WordOf<TransitionalYears>();
    private static readonly CellFormat<RoundingStep> Steps = Cells.WordOf<RoundingStep>();
    private static readonly CellFormat<MaternityBasis> MaternityBases = Cells.WordOf<MaternityBasis>();
    private static readonly CellFormat<BenefitEvent> Events = Cells.WordOf<BenefitEvent>();
    private static readonly CellFormat<ImmutableArray<Benefit>> Benefits = Cells.SomeOf(Cells.WordOf<Benefit>());

    private static readonly CellFormat<int> Whole = new("a whole number from 1 to 999", (JsonPart part, out int value) =>
    {
        value = Cells.Money.Read(part, out var number) && number.IsWholeYuan && number.Fen is > 0 and < 100_000 ? (int)(number.Fen / 100) : 0;
        return value > 0;
    });

    public static BenefitPlace ReadPlace(Row row) => new(
        row.Required("code", Cells.Text), row.Required("chineseName", Cells.Text), row.Required("englishName", Cells.Text));

    public BenefitAverage ReadAverage(Row row) => new(
        PlaceOf(row),
        row.Required("year", Cells.Year),
        row.Required("monthly", Cells.Money),
        row.Required("published", Cells.Publication),
        citations.Of(row));

    public NationalIncome ReadIncome(Row row) => new(row.Required("year", Cells.Year), row.Required("annual", Cells.Money), citations.Of(row));

    public PayoutMonths ReadPayoutMonths(Row row) => new(row.Required("age", Whole), row.Required("months", Whole), citations.Of(row));

    public GrantMonths ReadGrant(Row row)
    {
        var grant = new GrantMonths(
            PlaceOf(row), row.Months(), row.Required("level", Whole), row.Required("medical", Whole), row.Required("employment", Whole.OrNull()), citations.Of(row));
        if (grant.Level is < 5 or > 10)
        {
            row.Refuse("\"level\": grants at the end of employment are for the levels 5 to 10");
        }

        return grant;
    }

    public PublishedCareFee ReadCareFee(Row row) => new(
        PlaceOf(row),
        row.Required("year", Cells.Year),
        row.Required("complete", Cells.Money),
        row.Required("large", Cells.Money),
        row.Required("partial", Cells.Money),
        row.Required("raisedFrom", Cells.Month.OrNull()),
        citations.Of(row));

    public TransitionalRule ReadTransitional(Row row) => new(PlaceOf(row), row.Rows("terms", ReadTerm).Values(), citations.Of(row));

    public PensionRounding ReadRounding(Row row) => new(
        PlaceOf(row), row.Required("step", Steps), row.Required("ofTotal", Cells.Flag), citations.Of(row));

    public MaternityRule ReadMaternity(Row row)
    {
        var (from, to) = (row.Required("from", Cells.Month.OrNull()), row.Required("to", Cells.Month.OrNull()));
        if (to < from)
        {
            row.Refuse("\"to\" is before \"from\"");
        }

        return new(
            PlaceOf(row),
            new MonthSpan(from ?? AlwaysFrom, to),
            row.Required("basis", MaternityBases),
            row.Required("byYear", Cells.Flag),
            row.Required("bounded", Cells.Flag),
            citations.Of(row));
    }

    public UnemploymentMedicalRule ReadUnemployment(Row row) => new(
        PlaceOf(row), row.Required("from", Cells.Month), row.Required("share", Cells.Percent), row.Required("rate", Cells.Percent), citations.Of(row));

    public EmployerLiability ReadLiability(Row row) => new(PlaceOf(row), row.Required("rule", Cells.Text), citations.Of(row));

    public BenefitDate ReadDate(Row row)
    {
        var date = new BenefitDate(
            PlaceOf(row), row.Required("year", Cells.Year), row.Required("benefits", Benefits), row.Required("event", Events), row.Required("when", Cells.Publication), citations.Of(row));
        if (date.Month is null)
        {
            row.Refuse("\"when\" is not known: a day without a day says nothing");
        }

        return date;
    }

    private static string PlaceOf(Row row) => row.Required("place", Cells.Text);

    private static TransitionalTerm ReadTerm(Row row) => new(
        row.Required("basis", Bases), row.Required("years", Years), row.Required("rate", Cells.Percent), row.Required("ownIndex", Cells.Flag));
}
