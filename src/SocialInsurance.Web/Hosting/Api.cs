using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SocialInsurance.Web.Api;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Hosting;

/// <summary>The HTTP API, version 1, and its description at /openapi/v1.json.</summary>
internal static class Api
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer(RequestSchemas.DescribeAsync));
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api/v1").DisableAntiforgery();
        api.MapPost("/back-payments", BackPaymentEndpoint.AnswerAsync)
            .WithName(RequestSchemas.BackPayment)
            .WithSummary("Computes a base-difference back-payment: who owes how much, per insurance, month and payer.")
            .Produces<StatementAnswer>()
            .ProducesValidationProblem();
        api.MapPost("/demand-checks", DemandCheckEndpoint.AnswerAsync)
            .WithName(RequestSchemas.DemandCheck)
            .WithSummary("Answers the facts of a demand by every situation that fits them, and tells which explains the sum.")
            .Produces<DemandCheckAnswer>()
            .ProducesValidationProblem();
        api.MapPost("/late-fees", LateFeeEndpoint.AnswerAsync)
            .WithName(RequestSchemas.LateFee)
            .WithSummary("Computes the late fee on one principal.")
            .Produces<LateFeeAnswer>()
            .ProducesValidationProblem();
        api.MapPost("/benefit-differences", BenefitDifferenceEndpoint.AnswerAsync)
            .WithName(RequestSchemas.BenefitDifference)
            .WithSummary("What an adjustment of averages or bases changes in a pension or another benefit, and whether topping up is worth it.")
            .Produces<BenefitDifferenceAnswer>()
            .ProducesValidationProblem();
        api.MapMethods("/benefit-differences", AllowedMethods.Reading, BenefitDifferenceEndpoint.AnswerLink)
            .WithSummary("The same for the query of a link.")
            .Produces<BenefitDifferenceAnswer>()
            .ProducesValidationProblem();
        api.MapMethods("/cities", AllowedMethods.Reading, CitiesEndpoint.List)
            .WithSummary("Lists the cities of the policy book.")
            .Produces<IReadOnlyList<CitySummary>>();
        api.MapMethods("/cities/{code}", AllowedMethods.Reading, CitiesEndpoint.Show)
            .WithSummary("Everything the policy book knows of one city.")
            .Produces<CityAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapMethods("/cities/{code}/{table}.csv", AllowedMethods.Reading, CitiesEndpoint.Download)
            .WithSummary("One table of a city as CSV: limits, rates, averages or rounds.")
            .Produces<string>(contentType: "text/csv")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapMethods("/coverage", AllowedMethods.Reading, CoverageEndpoint.Show)
            .WithSummary("How many ordinary questions of each city and year are answered exactly, by estimate, or in part.")
            .Produces<CoverageAnswer>();
        RefuseOtherMethods(api, "/back-payments", AllowedMethods.Writing);
        RefuseOtherMethods(api, "/demand-checks", AllowedMethods.Writing);
        RefuseOtherMethods(api, "/late-fees", AllowedMethods.Writing);
        RefuseOtherMethods(api, "/coverage", AllowedMethods.Reading);
        RefuseOtherMethods(api, "/benefit-differences", AllowedMethods.ReadingAndWriting);
        RefuseOtherMethods(api, "/cities", AllowedMethods.Reading);
        RefuseOtherMethods(api, "/cities/{code}", AllowedMethods.Reading);
    }

    // The pages take every address that no other endpoint answers: without this a wrong method would be "not found".
    public static void RefuseOtherMethods(RouteGroupBuilder api, string pattern, string[] allowed) =>
        api.Map(pattern, (HttpResponse response) =>
        {
            response.Headers.Allow = string.Join(", ", allowed);
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        }).ExcludeFromDescription();
}
