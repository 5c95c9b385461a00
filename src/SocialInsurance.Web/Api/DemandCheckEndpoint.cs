using SocialInsurance.Web.Api.Answers;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Api;

/// <summary>POST /api/v1/demand-checks: facts in, every reading of them out, and which of them explains what is asked.</summary>
internal static class DemandCheckEndpoint
{
    public static Task<IResult> AnswerAsync(HttpRequest http, DemandReadings readings) => JsonCall.AnswerAsync(http, (body, words) =>
    {
        var read = readings.Of(body);
        return read.Value is { } check
            ? Results.Ok(DemandCheckAnswer.Of(check, words))
            : ApiProblem.Of(read.Problems, words);
    });
}
