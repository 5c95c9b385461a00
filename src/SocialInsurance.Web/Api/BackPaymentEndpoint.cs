using SocialInsurance.Core;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Api;

/// <summary>POST /api/v1/back-payments: a request in, a statement out.</summary>
internal static class BackPaymentEndpoint
{
    public static Task<IResult> AnswerAsync(HttpRequest http, BackPaymentRequestReader reader, BackPaymentCalculator calculator) =>
        JsonCall.AnswerAsync(http, (body, words) =>
        {
            var read = reader.Read(body);
            if (read.Value is not { } request)
            {
                return ApiProblem.Of(read.Problems, words);
            }

            var result = calculator.Calculate(request);
            return result.Statement is { } statement
                ? Results.Ok(StatementAnswer.Of(statement, words))
                : ApiProblem.Of(RefusalProblems.Of(result.Refusals, request), words);
        });
}
