using System.Text.Json;
using SocialInsurance.Core.Demands;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// From what somebody typed to every reading of it, in one call: for the page as for the API.
/// </summary>
public sealed class DemandReadings(BackPaymentRequestReader reader, DemandChecker checker)
{
    /// <summary>The readings of the facts, or every problem that keeps all of them away.</summary>
    /// <param name="facts">The fields of a back-payment without a situation, or with a list of them; and the payslip.</param>
    public ReadResult<DemandCheck> Of(JsonElement facts)
    {
        var read = reader.ReadFacts(facts);
        if (read.Value is not { } question)
        {
            return new(null, read.Problems);
        }

        var result = checker.Check(question);
        if (result.Fault is { } fault)
        {
            return new(null, [DemandProblems.Of(fault)]);
        }

        var check = result.Check!;
        return check.Readings.IsEmpty ? new ReadResult<DemandCheck>(null, DemandProblems.Of(check)) : check;
    }
}
