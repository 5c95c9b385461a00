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
    private static readonly CellFormat<AverageBasis> Bases = Cells.WordOf<AverageBasis>();
    private static readonly CellFormat<RoundingStep> RoundingSteps = Cells.WordOf<RoundingStep>();
    private static readonly CellFormat<PolicyTable> PolicyTables = Cells.WordOf<PolicyTable>();
    private static readonly CellFormat<PolicyGroup> Groups = Cells.WordOf<PolicyGroup>();

    public CityPolicy Read(Row row)
    {
        row.PassOver("$schema");
        return new CityPolicy
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
            Leavers = tables.Leavers.Values(),
            Reliefs = tables.Reliefs.Values(),
            Deferrals = tables.Deferrals.Values(),
            FlexibleMakeUps = MakeUpsOf(row),
            RuralUnemployment = row.OptionalRow("ruralUnemployment", ReadRuralUnemployment),
            LateFeeCaps = row.OptionalRows("lateFeeCaps", ReadLateFeeCap).Values(),
            Offices = OfficesOf(row),
            CarryOn = row.RowOrNull("carryOn", ReadCarryOn),
            LateFee = row.RowOrNull("lateFee", ReadLateFee),
            Rounding = row.Required("rounding", Cells.TextOrNull),
            RoundingProfiles = ProfilesOf(row),
            MoneyRounding = row.OptionalRow("moneyRounding", ReadMoneyRounding),
            Rules = row.Rows("rules", rule => new PolicyRule(rule.Required("text", Cells.Text), citations.Of(rule))).Values(),
            NotComputed = row.OptionalRows("notComputed", ReadNotComputed).Values(),
            Conflicts = row.Rows("conflicts", ReadConflict).Values(),
            Gaps = row.Required("gaps", Remarks),
            DeclaredGaps = row.Rows("declaredGaps", ReadGap).Values(),
            Sources = tables.Sources.Values(),
        };
    }

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
        Timeline.Check(starts, start => start.Months, (one, other) => one.Insurances.HaveCommon(other.Insurances));
        return starts.Values();
    }

    private PolicyYearStart ReadStart(Row row) =>
        new(row.Months(), row.Insurances(), row.Required("startMonth", Cells.MonthOfYear.OrNull()), citations.Of(row));

    private CarryOnRule ReadCarryOn(Row row) => new(row.Months(), row.Insurances(), citations.Of(row));

    private static ImmutableArray<RoundingProfile> ProfilesOf(Row row)
    {
        var profiles = row.Rows("roundingProfiles", ReadProfile);
        Timeline.Check(profiles, YearsOf, (_, _) => true);
        return profiles.Values();
    }

    private static RoundingProfile ReadProfile(Row row)
    {
        var profile = new RoundingProfile(
            row.Required("from", Cells.Year),
            row.Required("to", Cells.Year.OrNull()),
            row.Required("basis", Bases),
            row.Required("month", RoundingSteps),
            row.Required("floor", RoundingSteps),
            row.Required("ceiling", RoundingSteps));
        if (profile.LastYear < profile.FirstYear)
        {
            row.Refuse("\"to\" is before \"from\"");
        }

        return profile;
    }

    private static MonthSpan YearsOf(RoundingProfile profile) =>
        new(new(profile.FirstYear, 1), profile.LastYear is { } last ? new(last, 12) : null);

    private static DeclaredGap ReadGap(Row row) => new(
        row.Required("of", PolicyTables),
        row.Required("insurances", Cells.Insurances),
        row.Optional("group", Groups, PolicyGroup.Everyone),
        row.Months(),
        row.Required("reason", Cells.Text));

    private ImmutableArray<FlexibleMakeUp> MakeUpsOf(Row row)
    {
        var permissions = row.OptionalRows("flexibleMakeUps", ReadMakeUp);
        Timeline.Check(permissions, made => new(made.Months.From, made.Months.To), (one, other) => one.Insurances.HaveCommon(other.Insurances));
        return permissions.Values();
    }

    private FlexibleMakeUp ReadMakeUp(Row row)
    {
        var made = new FlexibleMakeUp(
            row.Required("insurances", Cells.Insurances),
            row.Range(),
            row.Required("paidFrom", Cells.Day),
            row.Required("paidUntil", Cells.Day),
            citations.Of(row));
        if (made.PaidUntil < made.PaidFrom)
        {
            row.Refuse("\"paidUntil\" is before \"paidFrom\"");
        }

        return made;
    }

    private RuralUnemployment ReadRuralUnemployment(Row row)
    {
        var rule = new RuralUnemployment(
            row.Required("zeroUntil", Cells.Month), row.Required("unifiedFrom", Cells.Month.OrNull()), citations.Of(row));
        if (rule.UnifiedFrom <= rule.ZeroUntil)
        {
            row.Refuse("\"unifiedFrom\" is not after \"zeroUntil\"");
        }

        return rule;
    }

    private LateFeeCap ReadLateFeeCap(Row row) =>
        new(row.Required("insurances", Cells.Insurances), row.Required("rule", Cells.Text), citations.Of(row));

    private ImmutableArray<LocalOffice> OfficesOf(Row row)
    {
        var offices = row.OptionalRows("offices", office => new LocalOffice(office.Required("text", Cells.Text), office.Months(), citations.Of(office)));
        Timeline.Check(offices, office => office.Months, (one, other) => string.Equals(one.Text, other.Text, StringComparison.Ordinal));
        return offices.Values();
    }

    private LateFeeRule ReadLateFee(Row row) => new(
        row.Required("start", LateFeeStarts),
        row.Required("includesLastDay", Cells.Flag),
        row.Required("rule", Cells.Text),
        citations.Of(row));

    private MoneyRounding ReadMoneyRounding(Row row) => new(
        row.Required("step", RoundingSteps),
        row.Required("rule", Cells.Text),
        citations.Of(row));

    private NotComputed ReadNotComputed(Row row) =>
        new(row.Required("text", Cells.Text), row.Required("insurances", Cells.Insurances), row.Months(), citations.Of(row));

    private PolicyConflict ReadConflict(Row row) => new(row.Required("what", Cells.Text), citations.SourcesOf(row));
}
