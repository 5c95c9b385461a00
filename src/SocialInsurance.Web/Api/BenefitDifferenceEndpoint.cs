using System.Text.Json;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Links;
using SocialInsurance.Texts;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Api;

/// <summary>/api/v1/benefit-differences: a question about a benefit in, by body or by link, a statement out.</summary>
internal static class BenefitDifferenceEndpoint
{
    // Enough for what one yuan of an average is worth.
    private const int DecimalsOfPerYuan = 6;

    public static Task<IResult> AnswerAsync(HttpRequest http, BenefitRequestReader reader, BenefitCalculator calculator, BenefitBook book) =>
        JsonCall.AnswerAsync(http, (body, words) => Answer(body, words, reader, calculator, book));

    public static IResult AnswerLink(HttpRequest http, BenefitRequestReader reader, BenefitCalculator calculator, BenefitBook book)
    {
        var query = http.Query.Select(field => KeyValuePair.Create(field.Key, field.Value.FirstOrDefault()));
        return Answer(JsonSerializer.SerializeToElement(BenefitLink.Read(query)), ApiLanguage.Of(http), reader, calculator, book);
    }

    private static IResult Answer(JsonElement body, Words words, BenefitRequestReader reader, BenefitCalculator calculator, BenefitBook book)
    {
        var read = reader.Read(body);
        if (read.Value is not { } request)
        {
            return ApiProblem.Of(read.Problems, words);
        }

        var result = calculator.Calculate(request);
        return result.Statement is { } statement
            ? Results.Ok(BenefitDifferenceAnswer.Of(statement, book, words))
            : ApiProblem.Of([BenefitRefusalProblem.Of(result.Refusal!)], words, MoreOf(result.Refusal!));
    }

    // What can be said all the same.
    private static Dictionary<string, object?> MoreOf(BenefitRefusal refusal)
    {
        var more = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = ApiCode.Of(refusal.Code) };
        if (refusal.PerYuan is { } perYuan)
        {
            more["perYuanOfBase"] = perYuan.Value.ToDecimal(DecimalsOfPerYuan);
        }

        return more;
    }
}
