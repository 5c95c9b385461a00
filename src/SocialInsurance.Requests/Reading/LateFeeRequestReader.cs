using System.Text.Json;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads a question about the late fee on one principal, or every problem of it.</summary>
public static class LateFeeRequestReader
{
    public static ReadResult<LateFeeRequest> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new(null, [new(ProblemCode.NotAnObject, "body")]);
        }

        var problems = new List<RequestProblem>();
        var fields = new RequestFields(new JsonFieldSource(json), string.Empty, problems);
        fields.Require(FieldNames.Principal);
        fields.Require(FieldNames.From);
        fields.Require(FieldNames.To);
        var principal = fields.Money(FieldNames.Principal);
        var from = fields.Date(FieldNames.From);
        var to = fields.Date(FieldNames.To);
        var includesLastDay = fields.Flag(FieldNames.IncludeLastDay) ?? false;
        var isCapped = fields.Flag(FieldNames.CapAtPrincipal) ?? false;
        fields.ReportUnknownFields();
        if (from < LateFee.LawInForceFrom)
        {
            fields.Report(ProblemCode.BeforeLawInForce, FieldNames.From, fields.Find(FieldNames.From), new Expectation.OfDay(LateFee.LawInForceFrom));
        }

        if (from is { } first && to is { } last && last < first)
        {
            fields.Report(ProblemCode.ToBeforeFrom, FieldNames.To, fields.Find(FieldNames.To), new Expectation.OfDay(first));
        }

        return problems.Count == 0
            ? new LateFeeRequest(principal!.Value, from!.Value, to!.Value, includesLastDay, isCapped)
            : new ReadResult<LateFeeRequest>(null, [.. problems.Select(Called)]);
    }

    // Here the two ends are days, not liability months.
    private static RequestProblem Called(RequestProblem problem) => problem with
    {
        CalledBy = problem.Field switch
        {
            FieldNames.From => "LateFeeFrom",
            FieldNames.To => "LateFeeTo",
            _ => problem.Field,
        },
    };
}
