using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api;

/// <summary>
/// Describes the bodies of calls. The reader takes them apart field by field, so no class could describe them; the words
/// and ranges here are the reader's own.
/// </summary>
internal static class RequestSchemas
{
    public const string BackPayment = "calculateBackPayment";
    public const string DemandCheck = "checkDemand";
    public const string LateFee = "calculateLateFee";
    public const string BenefitDifference = "calculateBenefitDifference";
    private const string MonthPattern = "^[0-9]{4}-[0-9]{2}$";

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info.Title = "Social insurance back-payments";
        document.Info.Description = "Money in yuan with at most two decimals, rates in percent, months yyyy-MM, dates yyyy-MM-dd.";
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values.AsEnumerable() ?? []))
        {
            var schema = operation.OperationId switch
            {
                BackPayment => BackPaymentBody(),
                DemandCheck => DemandCheckBody(),
                LateFee => LateFeeBody(),
                BenefitDifference => BenefitSchema.Body(),
                _ => null,
            };
            if (schema is not null)
            {
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new() { Schema = schema } },
                };
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema BackPaymentBody() => Object(
        [FieldNames.Situation], [(FieldNames.Situation, Words<Situation>("Why contributions are paid in arrears.")), .. Facts()]);

    private static OpenApiSchema DemandCheckBody()
    {
        var situation = Words<Situation>("A situation to try; without, every one is tried.");
        return Object(
            [],
            [
                (FieldNames.Situation, OneOf(situation, List(situation))),
                (FieldNames.Payslip, Object(
                    [FieldNames.Insurance, FieldNames.Employee],
                    (FieldNames.Insurance, Words<Insurance>("An insurance that the employee pays.")),
                    (FieldNames.Employee, Money("What was deducted for it in a month; gives the base.")))),
                .. Facts(),
            ]);
    }

    private static (string Name, OpenApiSchema Schema)[] Facts() =>
    [
        (FieldNames.From, Month("First liability month; may be absent for leaving with the day of leaving.")),
        (FieldNames.To, Month("Last liability month, included; at most 240 months in all.")),
        (FieldNames.City, Text("GB/T 2260 code; may be absent when every needed parameter is given.")),
        (FieldNames.Contributor, Words<Contributor>("Default employee.")),
        (FieldNames.Group, Words<HouseholdGroup>("Default urban; matters where a city's months know a difference.")),
        (FieldNames.Insurances, List(Words<Insurance>("Default: those the contributor has."))),
        (FieldNames.CurrentBase, OneOrByInsurance(Money("The base that was paid on."))),
        (FieldNames.Wage, OneOf(Money("The average monthly wage."), List(Object(
            [FieldNames.From, FieldNames.Wage], (FieldNames.From, Month("First month of this wage.")), (FieldNames.Wage, Money("The wage.")))))),
        (FieldNames.Percent, OneOrByInsurance(Percent("Share of the average wage; leaving: 100 to 300, otherwise 40 to 300.", 40, SituationRule.HighestPercent.ToPercent()))),
        (FieldNames.OldAverageWage, Money("Monthly; overrides the policy book.")),
        (FieldNames.NewAverageWage, Money("Monthly; overrides the policy book.")),
        (FieldNames.FloorPercent, Percent("The floor as a share of a stated average; default 60.", 40, 100)),
        (FieldNames.OldLimits, OneOf(OneOrDated(Limits()), ByInsurance(OneOrDated(Limits())))),
        (FieldNames.NewLimits, OneOf(OneOrDated(Limits()), ByInsurance(OneOrDated(Limits())))),
        (FieldNames.Rates, ByInsurance(OneOrDated(Dated(
            (FieldNames.Employee, Percent("The employee's rate.", 0, 100)),
            (FieldNames.Employer, Percent("The employer's rate.", 0, 100)),
            (FieldNames.EmployeeFixed, Money("The employee's fixed amount a month.")),
            (FieldNames.EmployerFixed, Money("The employer's fixed amount a month.")))))),
        (FieldNames.WorkInjuryRate, Percent("The employer's own work injury rate.", 0, 100)),
        (FieldNames.Months, List(ExceptionalMonth())),
        (FieldNames.PaidByPerson, Object(
            [FieldNames.From, FieldNames.To, FieldNames.Amount],
            (FieldNames.From, Month("First month paid alone.")),
            (FieldNames.To, Month("Last month paid alone.")),
            (FieldNames.Amount, Money("The amount a month.")))),
        (FieldNames.Employers, List(Employer())),
        (FieldNames.EmployerSize, Words<EmployerSize>("The class of the employer, which decides reliefs of its part.")),
        (FieldNames.Deferral, List(Deferral())),
        (FieldNames.Circumstances, List(Words<Circumstances>("Change notes and who collects, never formulas."))),
        (FieldNames.Rounding, Object(
            [], (FieldNames.Method, Words<RoundingMethod>("Default monthlyLedger.")), (FieldNames.Mode, Words<RoundingMode>("Default halfUp.")))),
        (FieldNames.LeftOn, Date("The day of leaving.")),
        (FieldNames.Gaps, Words<Gaps>("What happens where the book has no figure; default estimate.")),
        (FieldNames.KnownOn, Date("The day whose knowledge the due ledger uses.")),
        (FieldNames.Demand, OneOf(Money("What the employer asks of the employee."), Object(
            [],
            (FieldNames.Total, Money("The whole sum; without, that of the lines.")),
            (FieldNames.Lines, List(DemandLine()))))),
        (FieldNames.Assessed, Object(
            [],
            (FieldNames.Employee, Money("The person's sum of the bill; without, that of the insurances.")),
            (FieldNames.Employer, Money("The employer's sum of the bill.")),
            (FieldNames.LateFee, Money("The late fee of the bill.")),
            (FieldNames.Insurances, ByInsurance(Amounts("What the bill names"))))),
        (FieldNames.PaidOn, Date("The day of payment, for the late fee.")),
        (FieldNames.LateFee, Object(
            [],
            (FieldNames.Start, Words<LateFeeStart>("The first day of default.")),
            (FieldNames.DueDay, new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "31" }),
            (FieldNames.IncludeLastDay, new() { Type = JsonSchemaType.Boolean }),
            (FieldNames.CapAtPrincipal, new() { Type = JsonSchemaType.Boolean }))),
        (FieldNames.Interest, Object(
            [],
            (FieldNames.AnnualRate, Percent("The rate a year.", 0, 24)),
            (FieldNames.Compounding, new() { Type = JsonSchemaType.String, Enum = [JsonValue.Create("none"), JsonValue.Create("yearly")] }),
            (FieldNames.Amount, Money("The amount of the bill, in place of a rate.")))),
    ];

    private static OpenApiSchema ExceptionalMonth() => Object(
        [FieldNames.Month],
        (FieldNames.Month, Month("The month that differs.")),
        (FieldNames.CurrentBase, OneOrByInsurance(Money("Its base; 0 for a missed month."))),
        (FieldNames.Wage, Money("Its wage.")),
        (FieldNames.Paid, ByInsurance(Amounts("What the record shows as paid, fixed amounts included"))),
        (FieldNames.MadeUp, ByInsurance(Amounts("Paid afterwards for that month"))),
        (FieldNames.NotDue, new() { Type = JsonSchemaType.Boolean, Description = "Nothing was due in that month." }));

    private static OpenApiSchema Employer() => Object(
        [FieldNames.From, FieldNames.To],
        (FieldNames.Label, Text("What to call the employer.")),
        (FieldNames.From, Month("Its first month.")),
        (FieldNames.To, Month("Its last month.")),
        (FieldNames.WorkInjuryRate, Percent("Its own work injury rate.", 0, 100)),
        (FieldNames.Contributor, Words<Contributor>("flexible for a time paid alone.")));

    private static OpenApiSchema DemandLine() => Object(
        [FieldNames.Amount],
        (FieldNames.Insurance, Words<Insurance>("The insurance; without, all.")),
        (FieldNames.Payer, Words<Payer>("Whose share it is said to be.")),
        (FieldNames.Month, Month("Its month.")),
        (FieldNames.Months, OneOf(
            Object([FieldNames.From, FieldNames.To], (FieldNames.From, Month("First month.")), (FieldNames.To, Month("Last month."))),
            new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "240", Description = "How many months from the first." })),
        (FieldNames.Amount, Money("The amount.")),
        (FieldNames.Kind, Words<DemandKind>("Default contribution; other is set aside and never judged.")));

    private static OpenApiSchema Deferral() => Object(
        [FieldNames.Insurances, FieldNames.From, FieldNames.To],
        (FieldNames.Insurances, List(Words<Insurance>("The insurances."))),
        (FieldNames.From, Month("First month deferred.")),
        (FieldNames.To, Month("Last month deferred.")),
        (FieldNames.Until, Date("The last day without a late fee; default: the policy book's.")));

    private static OpenApiSchema LateFeeBody() => Object(
        [FieldNames.Principal, FieldNames.From, FieldNames.To],
        (FieldNames.Principal, Money("The unpaid principal, both shares.")),
        (FieldNames.From, Date("The first day of default, not before 2011-07-01.")),
        (FieldNames.To, Date("The day of payment.")),
        (FieldNames.IncludeLastDay, new() { Type = JsonSchemaType.Boolean }),
        (FieldNames.CapAtPrincipal, new() { Type = JsonSchemaType.Boolean }));

    private static OpenApiSchema Limits() => Dated((FieldNames.Floor, Limit()), (FieldNames.Ceiling, Limit()));

    private static OpenApiSchema Amounts(string description) => Object(
        [], (FieldNames.Employee, Money(description + ", by the person.")), (FieldNames.Employer, Money(description + ", by the employer.")));

    // A figure for all months, or for those from one to another.
    private static OpenApiSchema Dated(params ReadOnlySpan<(string Name, OpenApiSchema Schema)> fields) => Object(
        [], [.. fields, (FieldNames.From, Month("First month it is for; without, all.")), (FieldNames.To, Month("Last month it is for."))]);

    private static OpenApiSchema OneOrDated(OpenApiSchema figure) => OneOf(figure, List(figure));

    private static OpenApiSchema Limit() => new()
    {
        Description = "A limit in yuan; null is unknown, \"none\" is unlimited.",
        OneOf = [Money("The limit."), new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("none")] }, new OpenApiSchema { Type = JsonSchemaType.Null }],
    };

    private static OpenApiSchema OneOrByInsurance(OpenApiSchema one) => OneOf(one, ByInsurance(one));

    internal static OpenApiSchema OneOf(OpenApiSchema first, OpenApiSchema second) => new() { OneOf = [first, second] };

    private static OpenApiSchema ByInsurance(OpenApiSchema one) =>
        Object([], [.. ApiWords.AllOf<Insurance>().Select(insurance => (insurance, one))]);

    internal static OpenApiSchema Object(string[] required, params ReadOnlySpan<(string Name, OpenApiSchema Schema)> fields)
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in fields)
        {
            properties[name] = schema;
        }

        return new()
        {
            Type = JsonSchemaType.Object,
            Properties = properties,
            Required = new HashSet<string>(required, StringComparer.Ordinal),
            AdditionalPropertiesAllowed = false,
        };
    }

    internal static OpenApiSchema List(OpenApiSchema entry) => new() { Type = JsonSchemaType.Array, Items = entry };

    internal static OpenApiSchema Words<T>(string description)
        where T : struct, Enum => new()
        {
            Type = JsonSchemaType.String,
            Description = description,
            Enum = [.. ApiWords.AllOf<T>().Select(word => (JsonNode)word)],
        };

    internal static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    internal static OpenApiSchema Month(string description) =>
        new() { Type = JsonSchemaType.String, Pattern = MonthPattern, Description = description };

    internal static OpenApiSchema Date(string description) =>
        new() { Type = JsonSchemaType.String, Format = "date", Description = description };

    internal static OpenApiSchema Money(string description) => new()
    {
        Type = JsonSchemaType.Number,
        Minimum = "0",
        Maximum = "99999999.99",
        Description = description,
    };

    internal static OpenApiSchema Percent(string description, decimal least, decimal most) => new()
    {
        Type = JsonSchemaType.Number,
        Minimum = least.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Description = description,
    };
}
