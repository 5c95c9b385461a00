using SocialInsurance.Core.LateFees;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Api;

/// <summary>POST /api/v1/late-fees: the late fee on one principal.</summary>
internal static class LateFeeEndpoint
{
    public static Task<IResult> AnswerAsync(HttpRequest http) => JsonCall.AnswerAsync(http, (body, words) =>
    {
        var read = LateFeeRequestReader.Read(body);
        return read.Value is { } request
            ? Results.Ok(LateFeeAnswer.Of(LateFee.Of(
                request.Principal, request.From, request.To, request.IncludesLastDay, request.IsCappedAtPrincipal)))
            : ApiProblem.Of(read.Problems, words);
    });
}
