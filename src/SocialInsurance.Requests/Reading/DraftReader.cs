using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads every field of a request in its own form, reporting what is not in that form.</summary>
internal static class DraftReader
{
    private const decimal LeastWage = 0.01m;
    private const decimal LeastFloorPercent = 40;
    private const decimal MostFloorPercent = 100;
    private const decimal MostInterestPercent = 24;
    private const int LongestCity = 12;

    public static BackPaymentDraft Read(IFieldSource source, LocalDate today, ICollection<RequestProblem> problems)
    {
        var fields = new RequestFields(source, string.Empty, problems);
        var draft = Read(fields, fields.Choice<Situation>(FieldNames.Situation), today);
        fields.ReportUnknownFields();
        return draft;
    }

    /// <summary>Reads facts of which no situation is known, or several.</summary>
    public static BackPaymentDraft ReadFacts(IFieldSource source, LocalDate today, ICollection<RequestProblem> problems)
    {
        var fields = new RequestFields(source, string.Empty, problems);
        var (situations, payslip) = (ReadSituations(fields), ReadPayslip(fields));
        var draft = Read(fields, null, today) with { Situations = situations, Payslip = payslip };
        fields.ReportUnknownFields();
        return draft;
    }

    private static BackPaymentDraft Read(RequestFields fields, Situation? situation, LocalDate today)
    {
        var (method, mode) = ReadRounding(fields);
        var (from, to, leftOn) = ReadPeriod(fields, situation);
        var overrides = new OverridesReader(fields);
        var (demand, lines) = DemandReader.Demand(fields, from);
        return new BackPaymentDraft
        {
            Situation = situation,
            From = from,
            To = to,
            City = fields.Text(FieldNames.City, LongestCity),
            Contributor = fields.Choice<Contributor>(FieldNames.Contributor) ?? default,
            Household = fields.Choice<HouseholdGroup>(FieldNames.Group) ?? default,
            Insurances = ReadInsurances(fields),
            CurrentBase = PerInsuranceReader.ReadMoney(fields, FieldNames.CurrentBase),
            Wages = ReadWages(fields),
            PercentOfAverage = ReadPercentOfAverage(fields, situation),
            FloorPercent = fields.Percent(FieldNames.FloorPercent, LeastFloorPercent, MostFloorPercent),
            OldAverageWage = fields.Money(FieldNames.OldAverageWage, LeastWage),
            NewAverageWage = fields.Money(FieldNames.NewAverageWage, LeastWage),
            OldLimits = overrides.Limits(FieldNames.OldLimits),
            NewLimits = overrides.Limits(FieldNames.NewLimits),
            Rates = overrides.Rates(FieldNames.Rates),
            DatedFields = overrides.DatedFields,
            WorkInjuryRate = fields.Percent(FieldNames.WorkInjuryRate, 0, RequestFields.MostContributionPercent),
            Months = ReadMonths(fields),
            Employers = EmploymentReader.Employers(fields),
            EmployerSize = fields.Choice<EmployerSize>(FieldNames.EmployerSize),
            Deferrals = EmploymentReader.Deferrals(fields),
            PaidByPerson = EmploymentReader.PaidByPerson(fields),
            Circumstances = ReadCircumstances(fields),
            RoundingMethod = method,
            RoundingMode = mode,
            LeftOn = leftOn,
            Gaps = fields.Choice<Gaps>(FieldNames.Gaps) ?? Gaps.Estimate,
            KnownOn = fields.Date(FieldNames.KnownOn),
            Demand = demand,
            DemandLines = lines,
            Assessed = DemandReader.Bill(fields),
            PaidOn = fields.Date(FieldNames.PaidOn),
            LateFee = ReadLateFee(fields),
            Interest = ReadInterest(fields),
            Today = today,
            GivenFields = fields.Given.ToHashSet(StringComparer.Ordinal),
        };
    }

    // One word, or a list; every situation when nothing is said.
    private static ImmutableArray<Situation> ReadSituations(RequestFields fields)
    {
        if (fields.Find(FieldNames.Situation) is not { } value)
        {
            return DemandQuestion.EverySituation;
        }

        return value.Kind != JsonValueKind.Array
            ? fields.AsChoice<Situation>(FieldNames.Situation, value) is { } one ? [one] : []
            : [.. fields.List(FieldNames.Situation)!.Select(entry => fields.AsChoice<Situation>(entry.Name, entry.Value)).OfType<Situation>().Distinct().Order()];
    }

    private static Payslip? ReadPayslip(RequestFields fields)
    {
        if (fields.Object(FieldNames.Payslip) is not { } payslip)
        {
            return null;
        }

        payslip.Require(FieldNames.Insurance);
        payslip.Require(FieldNames.Employee);
        var insurance = payslip.Choice<Insurance>(FieldNames.Insurance);
        var employee = payslip.Money(FieldNames.Employee);
        payslip.ReportUnknownFields();
        if (insurance?.IsSharedByEmployee() == false)
        {
            payslip.Report(ProblemCode.EmployeeNeverPays, FieldNames.Insurance, payslip.Find(FieldNames.Insurance), new Expectation.OfInsurance(insurance.Value));
            return null;
        }

        return insurance is { } of && employee is { } deducted ? new(of, deducted) : null;
    }

    private static ImmutableArray<Insurance>? ReadInsurances(RequestFields fields)
    {
        if (fields.List(FieldNames.Insurances) is not { } entries)
        {
            return null;
        }

        if (entries.Count == 0)
        {
            fields.Report(ProblemCode.Required, FieldNames.Insurances, null);
        }

        return [.. entries.Select(entry => fields.AsChoice<Insurance>(entry.Name, entry.Value)).OfType<Insurance>().Distinct().Order()];
    }

    // The months of somebody who leaves follow from the day: from January of the year to the month of leaving.
    private static (YearMonth? From, YearMonth? To, LocalDate? LeftOn) ReadPeriod(RequestFields fields, Situation? situation)
    {
        var (from, to, leftOn) = (fields.Month(FieldNames.From), fields.Month(FieldNames.To), fields.Date(FieldNames.LeftOn));
        if (situation is not (null or Situation.Leaving) || leftOn is not { } day)
        {
            return (from, to, leftOn);
        }

        var last = fields.Find(FieldNames.To) is null ? day.ToYearMonth() : to;
        var first = fields.Find(FieldNames.From) is null && last is { } end ? new YearMonth(end.Year, 1) : from;
        return (first, last, leftOn);
    }

    private static PerInsurance<Rate?> ReadPercentOfAverage(RequestFields fields, Situation? situation)
    {
        var least = situation is { } known ? SituationRule.Of(known).LowestPercent : Rate.FromPercent(LeastFloorPercent);
        return PerInsuranceReader.ReadPercent(fields, FieldNames.Percent, least.ToPercent(), SituationRule.HighestPercent.ToPercent());
    }

    public static ImmutableArray<WageStep> ReadWages(RequestFields fields)
    {
        if (fields.Find(FieldNames.Wage) is not { } value)
        {
            return [];
        }

        if (value.Kind != JsonValueKind.Array)
        {
            return fields.AsMoney(FieldNames.Wage, value, LeastWage) is { } wage ? [new(null, wage)] : [];
        }

        return [.. fields.List(FieldNames.Wage)!.Select(entry => ReadWageStep(fields, entry.Name, entry.Value)).OfType<WageStep>()];
    }

    private static WageStep? ReadWageStep(RequestFields fields, string name, FieldValue value)
    {
        if (fields.AsObject(name, value) is not { } step)
        {
            return null;
        }

        step.Require(FieldNames.From);
        step.Require(FieldNames.Wage);
        var from = step.Month(FieldNames.From);
        var wage = step.Money(FieldNames.Wage, LeastWage);
        step.ReportUnknownFields();
        return from is not null && wage is { } known ? new(from, known) : null;
    }

    private static ImmutableArray<ExceptionalMonth> ReadMonths(RequestFields fields) =>
        [.. (fields.List(FieldNames.Months) ?? []).Select(entry => ReadMonth(fields, entry.Name, entry.Value)).OfType<ExceptionalMonth>()];

    private static ExceptionalMonth? ReadMonth(RequestFields fields, string name, FieldValue value)
    {
        if (fields.AsObject(name, value) is not { } exception)
        {
            return null;
        }

        exception.Require(FieldNames.Month);
        var month = exception.Month(FieldNames.Month);
        var hasBase = exception.Find(FieldNames.CurrentBase) is not null;
        var currentBase = PerInsuranceReader.ReadMoney(exception, FieldNames.CurrentBase);
        var wage = exception.Money(FieldNames.Wage, LeastWage);
        var hasPaid = exception.Find(FieldNames.Paid) is not null;
        var paid = PerInsuranceReader.Read<RecordedAmounts>(exception, FieldNames.Paid, ReadAmounts);
        var hasMadeUp = exception.Find(FieldNames.MadeUp) is not null;
        var madeUp = PerInsuranceReader.Read<RecordedAmounts>(exception, FieldNames.MadeUp, ReadAmounts);
        var isNotDue = exception.Flag(FieldNames.NotDue) ?? false;
        exception.ReportUnknownFields();
        return month is { } known
            ? new(known, hasBase ? currentBase : null, wage, hasPaid ? paid : null) { MadeUp = hasMadeUp ? madeUp : null, IsNotDue = isNotDue }
            : null;
    }

    public static RecordedAmounts? ReadAmounts(RequestFields insurances, string name)
    {
        if (insurances.Object(name) is not { } paid)
        {
            return null;
        }

        var read = new RecordedAmounts(paid.Money(FieldNames.Employee), paid.Money(FieldNames.Employer));
        paid.ReportUnknownFields();
        return read;
    }

    private static Circumstances ReadCircumstances(RequestFields fields)
    {
        var circumstances = Circumstances.None;
        foreach (var (name, value) in fields.List(FieldNames.Circumstances) ?? [])
        {
            circumstances |= fields.AsChoice<Circumstances>(name, value) ?? Circumstances.None;
        }

        return circumstances;
    }

    private static (RoundingMethod Method, RoundingMode Mode) ReadRounding(RequestFields fields)
    {
        if (fields.Object(FieldNames.Rounding) is not { } rounding)
        {
            return default;
        }

        var method = rounding.Choice<RoundingMethod>(FieldNames.Method) ?? default;
        var mode = rounding.Choice<RoundingMode>(FieldNames.Mode) ?? default;
        rounding.ReportUnknownFields();
        return (method, mode);
    }

    private static StatedLateFee ReadLateFee(RequestFields fields)
    {
        if (fields.Object(FieldNames.LateFee) is not { } lateFee)
        {
            return StatedLateFee.Nothing;
        }

        var start = lateFee.Choice<LateFeeStart>(FieldNames.Start);
        var isStartUnread = start is null && lateFee.Find(FieldNames.Start) is not null;
        var dueDay = lateFee.WholeNumber(FieldNames.DueDay, 1, 31);
        if (dueDay is not null && start != LateFeeStart.DueDay && !isStartUnread)
        {
            lateFee.Report(ProblemCode.DueDayWithoutStart, FieldNames.DueDay, lateFee.Find(FieldNames.DueDay));
        }

        var stated = new StatedLateFee(start, dueDay, lateFee.Flag(FieldNames.IncludeLastDay), lateFee.Flag(FieldNames.CapAtPrincipal));
        lateFee.ReportUnknownFields();
        return stated;
    }

    private static StatedInterest? ReadInterest(RequestFields fields)
    {
        if (fields.Object(FieldNames.Interest) is not { } interest)
        {
            return null;
        }

        var (hasRate, hasAmount) = (interest.Find(FieldNames.AnnualRate) is not null, interest.Find(FieldNames.Amount) is not null);
        var rate = interest.Percent(FieldNames.AnnualRate, 0, MostInterestPercent);
        var compounding = interest.Choice<Compounding>(FieldNames.Compounding);
        var amount = interest.Money(FieldNames.Amount);
        interest.ReportUnknownFields();
        if (hasRate == hasAmount)
        {
            fields.Report(ProblemCode.RateOrAmount, FieldNames.Interest, null);
            return null;
        }

        if (hasAmount && compounding is not null)
        {
            interest.Report(ProblemCode.CompoundingWithoutRate, FieldNames.Compounding, interest.Find(FieldNames.Compounding));
        }

        return (rate, amount) switch
        {
            ({ } annual, _) => new StatedInterest.AtRate(annual, compounding == Compounding.Yearly),
            (_, { } ofBill) => new StatedInterest.OfBill(ofBill),
            _ => null,
        };
    }

    // How the API names what bears interest.
    private enum Compounding
    {
        None,
        Yearly,
    }
}
