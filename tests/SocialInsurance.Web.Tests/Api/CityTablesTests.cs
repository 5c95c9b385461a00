using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>The tables of a city as CSV: what the JSON says, for spreadsheets.</summary>
public sealed class CityTablesTests(ApiFixture api)
{
    public static MatrixTheoryData<string, string> Tables { get; } = new(["110000", "310000", "500000", "000000"], ["limits", "rates", "averages", "rounds"]);

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_holds_the_rows_and_fields_of_the_json(string code, string table)
    {
        var json = (await api.Client.GetAsync($"{ApiClient.Cities}/{code}")).Json[table]!.AsArray();
        var answer = await api.Client.GetAsync($"{ApiClient.Cities}/{code}/{table}.csv");

        Assert.Equal((200, "text/csv"), (answer.Status, answer.ContentType));
        using var csv = new CsvReader(new StringReader(answer.Text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        foreach (var row in json)
        {
            Assert.True(await csv.ReadAsync());
            Assert.All(row!.AsObject(), field => Assert.Equal(TextOf(field.Value), Unescaped(csv.GetField(field.Key)!)));
        }

        Assert.False(await csv.ReadAsync());
    }

    [Fact]
    public async Task Spreadsheets_are_told_that_it_is_utf8_and_what_to_call_it()
    {
        using var factory = new ApiFactory(ApiFactory.Today);
        using var http = factory.CreateClient();
        using var response = await http.GetAsync(new Uri($"{ApiClient.Cities}/110000/limits.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("110000-limits.csv", response.Content.Headers.ContentDisposition?.FileName);
    }

    [Theory]
    [InlineData("110000/nothing.csv")]
    [InlineData("999999/limits.csv")]
    public async Task Another_table_or_city_is_a_problem(string path) => (await api.Client.GetAsync($"{ApiClient.Cities}/{path}")).Problem(404);

    private static string TextOf(JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonArray list => string.Join(';', list.Select(TextOf)),
        _ => value.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string)value! : value.ToJsonString(),
    };

    // A text that a spreadsheet would take for a formula is led by an apostrophe.
    private static string Unescaped(string field) => field.StartsWith('\'') ? field[1..] : field;
}
