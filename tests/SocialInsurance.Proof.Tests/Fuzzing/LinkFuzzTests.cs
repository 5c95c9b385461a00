using System.Text;
using System.Text.Json.Nodes;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Links as messengers and people leave them: none fails, and what is whole is filled in.</summary>
public sealed class LinkFuzzTests(Api api) : IClassFixture<Api>
{
    private const int Everyday = 3_000;
    private const int Deep = 300_000;
    private const int EverydayPages = 40;
    private const int DeepPages = 5_000;

    private static readonly string[] Links = [.. SpoiltBody.BackPayments.Select(request => LinkWriter.Write(JsonNode.Parse(request)!.AsObject()))];
    private static readonly BackPaymentRequestReader Reader = new(Book.Embedded, new FixedClock(Book.Today));

    [Fact]
    public Task A_spoilt_link_is_opened() => Fuzz.RunAsync(Everyday, SpoiltLink);

    [Fact]
    public Task Beside_a_spoilt_field_the_others_are_filled_in() => Fuzz.RunAsync(Everyday, SpoiltField);

    [Fact]
    public Task A_spoilt_link_has_a_page() => Fuzz.RunAsync(EverydayPages, SpoiltPage);

    [Fact(Explicit = true)]
    public Task Three_hundred_thousand_spoilt_links_are_opened() => Fuzz.RunAsync(Deep, SpoiltLink);

    [Fact(Explicit = true)]
    public Task Beside_three_hundred_thousand_spoilt_fields_the_others_are_filled_in() => Fuzz.RunAsync(Deep, SpoiltField);

    [Fact(Explicit = true)]
    public Task Five_thousand_spoilt_links_have_a_page() => Fuzz.RunAsync(DeepPages, SpoiltPage);

    private static FuzzCase SpoiltLink(Random random) => new("link", Spoilt(random), link =>
    {
        var session = Opened(Encoding.UTF8.GetString(link));
        Assert.True(session.IsUpToDate || session.Problems.Count > 0);
        _ = session.LinkFor("/");
        return Task.CompletedTask;
    });

    // A field cannot spoil another one unless it holds the signs that keep them apart.
    private static FuzzCase SpoiltField(Random random)
    {
        var fields = Links[random.Next(Links.Length)][1..].Split('&');
        var at = random.Next(fields.Length);
        var (name, value) = (fields[at].Split('=')[0], Encoding.UTF8.GetBytes(fields[at].Split('=')[1]));
        var whole = Read(Links[0][..1] + string.Join('&', fields));
        return new(name, Bytes.Spoil([.. value, .. "~*:,"u8], random), spoilt =>
        {
            var text = new string([.. Encoding.UTF8.GetString(spoilt).Where(sign => sign is not ('&' or '=' or '#'))]);
            var read = Read($"?{string.Join('&', fields[..at].Append($"{name}={text}").Concat(fields[(at + 1)..]))}");
            Assert.All(whole.Where(field => field.Key != name), field => Assert.True(JsonNode.DeepEquals(field.Value, read[field.Key]), field.Key));
            return Task.CompletedTask;
        });
    }

    private FuzzCase SpoiltPage(Random random) => new("page", Spoilt(random), async link =>
    {
        // As a browser sends it: bytes that an address may not hold are escaped.
        var query = string.Concat(Encoding.Latin1.GetString(link).Skip(1).Select(sign => sign is > ' ' and < '\x7F' and not ('#' or '"' or '<' or '>') ? sign.ToString() : Uri.HexEscape(sign)));
        using var page = await api.Http.GetAsync(new Uri("/?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)page.StatusCode);
        Assert.Contains("</html>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    });

    private static byte[] Spoilt(Random random) => Bytes.Spoil(Encoding.UTF8.GetBytes(Links[random.Next(Links.Length)]), random);

    private static JsonObject Read(string link) => LinkReader.Read(CalculatorSession.QueryOf(link)).Request;

    private static CalculatorSession Opened(string link)
    {
        var session = new CalculatorSession(Reader, Book.Calculator, Book.Embedded, () => { });
        session.Open(CalculatorSession.QueryOf(link));
        return session;
    }
}
