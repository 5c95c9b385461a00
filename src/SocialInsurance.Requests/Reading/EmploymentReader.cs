using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads for whom a person worked and when, what the employer was granted, and what she paid in its place.</summary>
internal static class EmploymentReader
{
    private const int LongestLabel = 60;

    public static ImmutableArray<EmployerPeriod> Employers(RequestFields fields) =>
        [.. (fields.List(FieldNames.Employers) ?? []).Select(entry => Employer(fields, entry.Name, entry.Value)).OfType<EmployerPeriod>()];

    public static ImmutableArray<StatedDeferral> Deferrals(RequestFields fields) =>
        [.. (fields.List(FieldNames.Deferral) ?? []).Select(entry => Deferral(fields, entry.Name, entry.Value)).OfType<StatedDeferral>()];

    public static PaidByPerson? PaidByPerson(RequestFields fields)
    {
        if (fields.Object(FieldNames.PaidByPerson) is not { } paid)
        {
            return null;
        }

        paid.Require(FieldNames.Amount);
        var months = paid.Months();
        var amount = paid.Money(FieldNames.Amount);
        paid.ReportUnknownFields();
        return months is { } known && amount is { } aMonth ? new(known, aMonth) : null;
    }

    private static EmployerPeriod? Employer(RequestFields fields, string name, FieldValue value)
    {
        if (fields.AsObject(name, value) is not { } employer)
        {
            return null;
        }

        var label = employer.Text(FieldNames.Label, LongestLabel);
        var months = employer.Months();
        var rate = employer.Percent(FieldNames.WorkInjuryRate, 0, RequestFields.MostContributionPercent);
        var contributor = employer.Choice<Contributor>(FieldNames.Contributor);
        employer.ReportUnknownFields();
        return months is { } known ? new(label ?? string.Empty, known, rate) { Contributor = contributor } : null;
    }

    private static StatedDeferral? Deferral(RequestFields fields, string name, FieldValue value)
    {
        if (fields.AsObject(name, value) is not { } deferral)
        {
            return null;
        }

        deferral.Require(FieldNames.Insurances);
        var entries = deferral.List(FieldNames.Insurances);
        if (entries is { Count: 0 })
        {
            deferral.Report(ProblemCode.Required, FieldNames.Insurances, null);
        }

        var insurances = (entries ?? [])
            .Select(entry => deferral.AsChoice<Insurance>(entry.Name, entry.Value)).OfType<Insurance>().Distinct().ToImmutableArray();
        var months = deferral.Months();
        var until = deferral.Date(FieldNames.Until);
        if (until is { } day && months is { } deferred && day.ToYearMonth() < deferred.From)
        {
            deferral.Report(ProblemCode.ToBeforeFrom, FieldNames.Until, deferral.Find(FieldNames.Until), new Expectation.OfMonth(deferred.From));
        }

        deferral.ReportUnknownFields();
        return months is { } known && insurances.Length > 0 ? new(insurances, known, until) : null;
    }
}
