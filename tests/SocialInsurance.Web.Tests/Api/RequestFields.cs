using System.Reflection;
using System.Text.Json;
using SocialInsurance.Policies;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>The fields of requests, found by asking the reader which of all names it knows.</summary>
internal static class RequestFields
{
    private static readonly BackPaymentRequestReader Reader = new(EmbeddedPolicyBook.Open(), NodaTime.SystemClock.Instance);

    /// <summary>The fields of a back-payment, at the top level.</summary>
    public static IReadOnlyList<string> Top { get; } = [.. All().Where(name => IsKnown(json => Reader.Read(json).Problems, name))];

    /// <summary>The fields of a question about one late fee.</summary>
    public static IReadOnlyList<string> OfLateFee { get; } = [.. All().Where(name => IsKnown(json => LateFeeRequestReader.Read(json).Problems, name))];

    private static IEnumerable<string> All() =>
        typeof(FieldNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static bool IsKnown(Func<JsonElement, IReadOnlyList<RequestProblem>> read, string name)
    {
        using var document = JsonDocument.Parse($"{{ \"{name}\": 1 }}");
        return read(document.RootElement).All(problem => problem.Code != ProblemCode.UnknownField);
    }
}
