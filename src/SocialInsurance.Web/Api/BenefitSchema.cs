using Microsoft.OpenApi;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using static SocialInsurance.Web.Api.RequestSchemas;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Web.Api;

/// <summary>Describes the body of a question about a benefit.</summary>
internal static class BenefitSchema
{
    public static OpenApiSchema Body() => Object([Names.Benefit], [.. Common(), .. Pension(), .. WorkInjury(), .. Others()]);

    private static (string Name, OpenApiSchema Schema)[] Common() =>
    [
        (Names.Benefit, Words<Benefit>("Which benefit.")),
        (FieldNames.City, Text("Six-digit code of a city or province; may be absent when both averages are stated.")),
        (Names.Year, Whole("The year whose average is the new one; follows from the event where it can.", 1990, 2100)),
        (Names.OldAverage, Money("The old average for benefits, a month; overrides the book.")),
        (Names.NewAverage, Money("The new average for benefits, a month; overrides the book.")),
        (FieldNames.From, Month("First month paid at the old amount.")),
        (FieldNames.To, Month("Last month paid at the old amount.")),
        (FieldNames.Months, Whole("How many months were paid at the old amount, in place of the two ends.", 0, 600)),
        (Names.ApprovedIn, Month("Month of approval; the first payment is that of the next.")),
        (FieldNames.Rounding, Words<RoundingStep>("How each component is rounded; default halfUpToFen.")),
        (Names.TotalRounding, Words<RoundingStep>("How the sum of the components is rounded once more; default not.")),
        (Names.NotFiled, new() { Type = JsonSchemaType.Boolean, Description = "Nothing was topped up, so the new amount came with the adjustment of everybody else." }),
    ];

    private static (string Name, OpenApiSchema Schema)[] Pension() =>
    [
        (Names.Basic, Money("Basic pension as approved; in pensionSheet what the sheet prints.")),
        (Names.Transitional, Money("Transitional pension as approved; in pensionSheet what the sheet prints.")),
        (Names.AccountPension, Money("Pension from the account as the sheet prints it.")),
        (Names.FixedPart, Money("A part that follows no average.")),
        (Names.Index, Number("Average contribution index.", "0.01", "6")),
        (Names.IndexedWage, Money("Indexed wage, where the sheet prints it in place of the index.")),
        (Names.Years, Number("All years of contribution.", "0", "70")),
        (Names.DeemedYears, Number("Deemed years.", "0", "70")),
        (Names.Years1998, Number("Years paid before the individual accounts; in Beijing to June 1998.", "0", "70")),
        (Names.PreAccountYears, Number("All years before the individual accounts.", "0", "70")),
        (Names.PreAccountIndex, Number("Index of the years before the accounts.", "0.01", "6")),
        (Names.TransitionRate, Percent("Rate of the transitional pension for each year.", 0, 5)),
        (Names.Formula, Words<PensionFormula>("Formula of the transitional pension; default that of the place.")),
        (Names.Account, Money("Balance of the individual account.")),
        (Names.PayoutMonths, Number("Payout months, one of the table.", "1", "400")),
        (Names.AgeYears, Whole("Age at retirement, in place of the payout months.", 40, 70)),
        (Names.AgeMonths, Whole("Months of that age.", 0, 11)),
        (Names.TopUps, List(Months("Months whose base was topped up."))),
        (Names.BaseDifference, Money("Base difference a month, in place of the list.")),
        (Names.TopUpMonths, Whole("How many months were topped up.", 1, 120)),
        (Names.PreviousAverage, Money("Average by which the index of those months divides.")),
        (Names.IndexMonths, Whole("Months over which the index is averaged.", 1, 840)),
        (Names.Cost, OneOf(Money("What topping up costs."), new() { Type = JsonSchemaType.Object, AdditionalProperties = Money("A part of the cost.") })),
    ];

    private static (string Name, OpenApiSchema Schema)[] WorkInjury() =>
    [
        (Names.Dependence, Words<Dependence>("Degree of dependence, for the care fee.")),
        (Names.InPaymentBefore, new() { Type = JsonSchemaType.Boolean, Description = "Whether the care fee was in payment at the end of the year before." }),
        (Names.OldAmount, Money("Care fee as approved.")),
        (Names.PaidAmount, Money("What was paid already, for grants.")),
        (Names.Level, Whole("Level of disability.", 1, 10)),
        (Names.OwnWage, Money("Own wage of the twelve months before the injury.")),
        (Names.Bases, List(Months("Bases of those months, in place of the wage."))),
        (Names.InjuredIn, Month("Month of the injury.")),
        (Names.FloorRounding, Choice("How floor and ceiling of the own wage are rounded.", "exact", "yuan")),
        (Names.MinimumWage, Money("Local minimum wage.")),
        (Names.Relations, List(Words<Relation>("A survivor."))),
        (Names.DiedOn, Text("Day or month of death.")),
        (Names.BornOn, Date("Day of birth.")),
        (Names.OldIncome, Money("National urban income that was paid on, a year.")),
        (Names.NewIncome, Money("National urban income that is due, a year.")),
        (Names.PaidOnIncome, Choice("On which income it was paid.", "oldIncome", "newIncome")),
        (Names.EndedIn, Month("Month in which employment ended.")),
        (Names.GrantMonths, Whole("Months of the grant; override the book.", 1, 120)),
    ];

    private static (string Name, OpenApiSchema Schema)[] Others() =>
    [
        (Names.BirthMonth, Month("Month of birth.")),
        (Names.Days, Whole("Days of leave.", 1, 400)),
        (Names.OldEmployerAverage, Money("Employer's average as it was.")),
        (Names.NewEmployerAverage, Money("Employer's average as topped up.")),
        (Names.Staff, List(Object(
            [Names.Before],
            (Names.Count, Whole("How many people; default one.", 1, 1_000_000)),
            (Names.Before, Money("Base as it was.")),
            (Names.After, Money("Base as topped up; default as it was."))))),
        (Names.Divisor, Choice("How a day is made of a month.", "30", "365/12")),
        (Names.WagePaid, Money("What the employer paid during the leave.")),
        (Names.BasePercent, Percent("Base of the medical contribution as a share of the average.", 1, 300)),
        (Names.Rate, Percent("Rate of the medical contribution.", 0, 100)),
    ];

    private static OpenApiSchema Months(string description)
    {
        var months = Object(
            [FieldNames.From, FieldNames.To, Names.Before],
            (FieldNames.From, Month("First month.")),
            (FieldNames.To, Month("Last month.")),
            (Names.Before, Money("Base as it was.")),
            (Names.After, Money("Base as topped up.")));
        months.Description = description;
        return months;
    }

    private static OpenApiSchema Whole(string description, int least, int most) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = least.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Description = description,
    };

    private static OpenApiSchema Number(string description, string least, string most) =>
        new() { Type = JsonSchemaType.Number, Minimum = least, Maximum = most, Description = description };

    private static OpenApiSchema Choice(string description, params string[] words) =>
        new() { Type = JsonSchemaType.String, Description = description, Enum = [.. words.Select(word => (System.Text.Json.Nodes.JsonNode)word)] };
}
