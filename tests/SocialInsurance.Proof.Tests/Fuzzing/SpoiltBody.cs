using System.Text;
using System.Text.Json.Nodes;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Bodies of calls that begin as worked cases: spoilt as JSON, and now and then as text or as bytes.</summary>
internal static class SpoiltBody
{
    private static readonly string[] Everything =
    [
        """
        {
            "situation": "underDeclared", "city": "110000", "from": "2013-01", "to": "2013-06", "group": "rural", "insurances": ["pension", "medical"],
            "currentBase": { "pension": 1869.5, "medical": 2803 }, "wage": [{ "from": "2013-01", "wage": 8000 }, { "from": "2013-04", "wage": 9000 }],
            "newLimits": { "pension": { "floor": null, "ceiling": "none" } }, "rates": { "medical": { "employee": 2, "employeeFixed": 3 } },
            "months": [{ "month": "2013-02", "currentBase": 0 }, { "month": "2013-03", "wage": 5000, "paid": { "pension": { "employee": 1 } } }],
            "employers": [{ "label": "甲", "from": "2013-01", "to": "2013-06", "workInjuryRate": 0.4 }], "circumstances": ["arrears"],
            "rounding": { "method": "periodTotal", "mode": "upToJiao" }, "leftOn": "2013-06-30", "knownOn": "2013-08-01", "demand": 1,
            "paidOn": "2014-01-02", "lateFee": { "start": "dueDay", "dueDay": 25, "includeLastDay": true }
        }
        """,
    ];

    /// <summary>Sound requests for a back-payment.</summary>
    public static string[] BackPayments { get; } = [.. RequestsOf("back-payments.json"), .. RequestsOf("demands.json"), .. Everything];

    /// <summary>Sound questions about a late fee.</summary>
    public static string[] LateFees { get; } = [.. RequestsOf("late-fees.json")];

    public static byte[] Of(string[] sound, Random random)
    {
        var spoilt = Encoding.UTF8.GetBytes(new Spoiler(random).Spoil(sound[random.Next(sound.Length)], sound[random.Next(sound.Length)]));
        return random.Next(40) switch
        {
            0 => Bytes.Spoil(spoilt, random),
            1 => spoilt[..random.Next(spoilt.Length)],
            2 => Bytes.Insert(spoilt, NotUtf8(random), random),
            3 => Bytes.Insert(spoilt, Encoding.ASCII.GetBytes(new string("[{\"9 "[random.Next(5)], random.Next(1, 20_000))), random),
            4 => Encoding.ASCII.GetBytes(Nested(random.Next(1, 30), random.Next(2) == 0)),
            5 => [.. spoilt, .. spoilt],
            6 => Encoding.UTF8.GetBytes(Twice(Encoding.UTF8.GetString(spoilt))),
            7 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(spoilt)),
            _ => spoilt,
        };
    }

    private static IEnumerable<string> RequestsOf(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)))!.AsArray().Select(worked => worked!["request"]!.ToJsonString());

    private static byte[] NotUtf8(Random random) => random.Next(4) switch
    {
        0 => [0xFF],
        1 => [0xC3, 0x28],
        2 => [0xED, 0xA0, 0x80],
        _ => [0xEF, 0xBB, 0xBF],
    };

    private static string Nested(int depth, bool isClosed) =>
        string.Concat(Enumerable.Repeat("{\"wage\":[", depth)) + "1" + (isClosed ? string.Concat(Enumerable.Repeat("]}", depth)) : string.Empty);

    // The fields of an object once more.
    private static string Twice(string text) => text.Length > 2 ? $"{text[..^1]},{text[1..]}" : text;
}
