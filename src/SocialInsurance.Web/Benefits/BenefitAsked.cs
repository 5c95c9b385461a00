using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Web.Benefits;

/// <summary>What the address of the page asks, and what comes of it: the same by a form, a link, and without script.</summary>
public sealed record BenefitAsked(
    Benefit? Benefit,
    IReadOnlyDictionary<string, string> Fields,
    BenefitStatement? Statement,
    IReadOnlyList<RequestProblem> Problems)
{
    /// <summary>The version of a link, which only a question has that is to be answered.</summary>
    private const string Version = "v";

    public static BenefitAsked Of(string query, BenefitRequestReader reader, BenefitCalculator calculator)
    {
        var fields = QueryHelpers.ParseQuery(query)
            .Select(field => KeyValuePair.Create(field.Key, field.Value.FirstOrDefault()))
            .Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .ToList();
        var given = fields.ToDictionary(field => field.Key, field => field.Value!, StringComparer.Ordinal);
        Benefit? benefit = ApiWords.TryParse<Benefit>(given.GetValueOrDefault(BenefitFieldNames.Benefit, string.Empty), out var known) ? known : null;
        if (benefit is null || !given.ContainsKey(Version))
        {
            return new(benefit, given, null, []);
        }

        var read = reader.Read(JsonSerializer.SerializeToElement(BenefitLink.Read(fields)));
        if (read.Value is not { } request)
        {
            return new(benefit, given, null, read.Problems);
        }

        var result = calculator.Calculate(request);
        return new(benefit, given, result.Statement, result.Refusal is { } refusal ? [BenefitRefusalProblem.Of(refusal)] : []);
    }

    public string? ValueOf(string name) => Fields.GetValueOrDefault(name);

    public IEnumerable<RequestProblem> ProblemsOf(string name) => Problems.Where(problem => problem.TopField == name);
}
