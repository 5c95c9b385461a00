using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Api.Answers;

namespace SocialInsurance.Web.Policies;

/// <summary>The tables of a city as CSV: the fields and words of the JSON answer, a list in one cell, its items apart by a semicolon.</summary>
internal static class PolicyCsv
{
    public const string Averages = "averages";
    public const string Limits = "limits";
    public const string Rates = "rates";
    public const string Rounds = "rounds";

    // The byte order mark tells spreadsheets that the text is UTF-8.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape, // a remark that begins with = is not a formula
        NewLine = "\r\n",
    };

    public static IReadOnlyList<string> Tables { get; } = [Limits, Rates, Averages, Rounds];

    /// <summary>The file of one table; nothing when there is no table of that name.</summary>
    public static byte[]? Write(CityPolicy city, string table) => table switch
    {
        Averages => Write(city.Averages.Select(AverageAnswer.Of)),
        Limits => Write(city.Limits.Select(LimitsRowAnswer.Of)),
        Rates => Write(city.Rates.Select(RatesRowAnswer.Of)),
        Rounds => Write(city.Rounds.Select(RoundAnswer.Of)),
        _ => null,
    };

    private static byte[] Write<T>(IEnumerable<T> rows)
    {
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, Encoding))
        using (var csv = new CsvWriter(text, Format))
        {
            var names = typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToList();
            WriteRow(csv, names);
            foreach (var row in rows)
            {
                var values = JsonSerializer.SerializeToElement(row, JsonSerializerOptions.Web);
                WriteRow(csv, names.Select(name => TextOf(values.GetProperty(name))));
            }
        }

        return file.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(TextOf)),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number or JsonValueKind.Object => value.GetRawText(),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.ValueKind, "JSON of an unknown kind."),
    };
}
