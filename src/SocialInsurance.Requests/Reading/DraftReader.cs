using System.Collections.Immutable;
using System.Text.Json;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Validation;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads every field of a request in its own form, reporting what is not in that form.</summary>
internal static class DraftReader
{
    private const decimal LeastWage = 0.01m;
    private const decimal MostContributionPercent = 100;
    private const int LongestLabel = 60;
    private const int LongestCity = 12;

    public static BackPaymentDraft Read(IFieldSource source, ICollection<RequestProblem> problems)
    {
        var fields = new RequestFields(source, string.Empty, problems);
        var situation = fields.Choice<Situation>(FieldNames.Situation);
        var (method, mode) = ReadRounding(fields);
        var draft = new BackPaymentDraft
        {
            Situation = situation,
            From = fields.Month(FieldNames.From),
            To = fields.Month(FieldNames.To),
            City = fields.Text(FieldNames.City, LongestCity),
            Contributor = fields.Choice<Contributor>(FieldNames.Contributor) ?? default,
            Household = fields.Choice<HouseholdGroup>(FieldNames.Group) ?? default,
            Insurances = ReadInsurances(fields),
            CurrentBase = PerInsuranceReader.ReadMoney(fields, FieldNames.CurrentBase),
            Wages = ReadWages(fields),
            Share = ReadShare(fields, situation),
            OldAverageWage = fields.Money(FieldNames.OldAverageWage, LeastWage),
            NewAverageWage = fields.Money(FieldNames.NewAverageWage, LeastWage),
            OldLimits = LimitsReader.Read(fields, FieldNames.OldLimits),
            NewLimits = LimitsReader.Read(fields, FieldNames.NewLimits),
            Rates = ReadRates(fields),
            WorkInjuryRate = fields.Percent(FieldNames.WorkInjuryRate, 0, MostContributionPercent),
            Months = ReadMonths(fields),
            Employers = ReadEmployers(fields),
            Circumstances = ReadCircumstances(fields),
            RoundingMethod = method,
            RoundingMode = mode,
            LeftOn = fields.Date(FieldNames.LeftOn),
            KnownOn = fields.Date(FieldNames.KnownOn),
            Demand = fields.Money(FieldNames.Demand),
            PaidOn = fields.Date(FieldNames.PaidOn),
            LateFee = ReadLateFee(fields),
            GivenFields = fields.Given.ToHashSet(StringComparer.Ordinal),
        };
        fields.ReportUnknownFields();
        return draft;
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

    private static PerInsurance<Rate?> ReadShare(RequestFields fields, Situation? situation)
    {
        var least = situation is { } known ? SituationTerms.Of(known).LeastShare : Rate.FromPercent(40);
        return PerInsuranceReader.ReadPercent(fields, FieldNames.Percent, least.ToPercent(), SituationTerms.MostShare.ToPercent());
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

    private static PerInsurance<RatesOverride?> ReadRates(RequestFields fields) =>
        PerInsuranceReader.Read<RatesOverride>(fields, FieldNames.Rates, (insurances, name) =>
        {
            if (insurances.Object(name) is not { } rates)
            {
                return null;
            }

            var read = new RatesOverride(
                rates.Percent(FieldNames.Employee, 0, MostContributionPercent),
                rates.Percent(FieldNames.Employer, 0, MostContributionPercent),
                rates.Money(FieldNames.EmployeeFixed),
                rates.Money(FieldNames.EmployerFixed));
            rates.ReportUnknownFields();
            return read;
        });

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
        var paid = PerInsuranceReader.Read<PaidAmounts>(exception, FieldNames.Paid, ReadPaid);
        exception.ReportUnknownFields();
        return month is { } known ? new(known, hasBase ? currentBase : null, wage, hasPaid ? paid : null) : null;
    }

    private static PaidAmounts? ReadPaid(RequestFields insurances, string name)
    {
        if (insurances.Object(name) is not { } paid)
        {
            return null;
        }

        var read = new PaidAmounts(paid.Money(FieldNames.Employee), paid.Money(FieldNames.Employer));
        paid.ReportUnknownFields();
        return read;
    }

    private static ImmutableArray<EmployerPeriod> ReadEmployers(RequestFields fields) =>
        [.. (fields.List(FieldNames.Employers) ?? []).Select(entry => ReadEmployer(fields, entry.Name, entry.Value)).OfType<EmployerPeriod>()];

    private static EmployerPeriod? ReadEmployer(RequestFields fields, string name, FieldValue value)
    {
        if (fields.AsObject(name, value) is not { } employer)
        {
            return null;
        }

        employer.Require(FieldNames.From);
        employer.Require(FieldNames.To);
        var label = employer.Text(FieldNames.Label, LongestLabel);
        var from = employer.Month(FieldNames.From);
        var to = employer.Month(FieldNames.To);
        var rate = employer.Percent(FieldNames.WorkInjuryRate, 0, MostContributionPercent);
        employer.ReportUnknownFields();
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (first <= last)
        {
            return new(label ?? string.Empty, new(first, last), rate);
        }

        employer.Report(ProblemCode.ToBeforeFrom, FieldNames.To, employer.Find(FieldNames.To), first);
        return null;
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

    private static LateFeeTerms ReadLateFee(RequestFields fields)
    {
        if (fields.Object(FieldNames.LateFee) is not { } lateFee)
        {
            return LateFeeTerms.Unstated;
        }

        var terms = new LateFeeTerms(
            lateFee.Choice<LateFeeStart>(FieldNames.Start),
            lateFee.WholeNumber(FieldNames.DueDay, 1, 31),
            lateFee.Flag(FieldNames.IncludeLastDay),
            lateFee.Flag(FieldNames.CapAtPrincipal));
        lateFee.ReportUnknownFields();
        return terms;
    }
}
