using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Policies;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Requests.Tests;

/// <summary>Short questions to the reader, as tests ask them.</summary>
internal static class Asked
{
    /// <summary>A request without problems, of which tests change or add fields.</summary>
    public const string MissedMonths = """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 8000 }""";

    public const string Leaving = """{ "situation": "leaving", "from": "2013-01", "to": "2013-04" }""";

    public const string AnnualAdjustment = """{ "situation": "annualAdjustment", "from": "2013-04", "to": "2013-05", "wage": 1500 }""";

    public const string UnderDeclared =
        """{ "situation": "underDeclared", "from": "2023-01", "to": "2023-06", "wage": 8000, "currentBase": 4000 }""";

    public static PolicyBook Book { get; } = EmbeddedPolicyBook.Open();

    public static BackPaymentRequestReader Reader { get; } = ReaderAt("2026-11-21T04:00:00Z");

    public static BackPaymentRequestReader ReaderAt(string instant) =>
        new(Book, new StoppedClock(InstantPattern.General.Parse(instant).Value));

    /// <summary>A request with some of its fields replaced or added.</summary>
    public static string With(string request, string fields)
    {
        var changed = JsonNode.Parse(request)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{ {fields} }}")!.AsObject())
        {
            changed[name] = value?.DeepClone();
        }

        return changed.ToJsonString();
    }

    /// <summary>The request that a text holds, when nothing is wrong with it.</summary>
    public static BackPaymentRequest Request(string json, BackPaymentRequestReader? reader = null)
    {
        var read = Read(json, reader);
        Assert.Empty(read.Problems.Select(Written.Of));
        return read.Value!;
    }

    /// <summary>Every problem of a text, each in one line, and no request.</summary>
    public static IReadOnlyList<string> Problems(string json)
    {
        var read = Read(json);
        Assert.True(read.Value is null, "The request was accepted.");
        return [.. read.Problems.Select(Written.Of)];
    }

    public static ReadResult<BackPaymentRequest> Read(string json, BackPaymentRequestReader? reader = null)
    {
        using var document = JsonDocument.Parse(json);
        return (reader ?? Reader).Read(document.RootElement);
    }

    public static YearMonth Month(string month) => YearMonthPattern.Iso.Parse(month).Value;

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
