using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>What browsers are asked to keep, and to whom they show it.</summary>
public sealed class CookieTests : IDisposable
{
    private static readonly Uri Https = new("https://back-pay.example");
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly ApiFactory _app = new(ApiFactory.Today);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("https://back-pay.example", true)]
    [InlineData("http://back-pay.example", false)]
    public async Task Every_cookie_goes_over_https_alone_where_there_is_https(string address, bool isSecure)
    {
        using var browser = Browser(new Uri(address));

        foreach (var cookie in await CookiesAsync(browser))
        {
            Assert.Equal(isSecure, Has(cookie, "secure"));
            Assert.True(Has(cookie, "samesite=lax") || Has(cookie, "samesite=strict"), cookie);
            Assert.True(Has(cookie, "path=/"), cookie);
            Assert.False(cookie.Contains("domain=", StringComparison.OrdinalIgnoreCase), cookie);
            Assert.Equal(!cookie.StartsWith(".AspNetCore.Culture", StringComparison.Ordinal), Has(cookie, "httponly"));
        }
    }

    [Fact]
    public async Task A_batch_cookie_is_set_and_erased_only_for_our_own_page()
    {
        using var browser = Browser(Https);
        var token = await TokenAsync(browser);

        using var foreign = await SendAsync(browser, token: null);
        using var wrong = await SendAsync(browser, "x" + token);
        using var own = await SendAsync(browser, token);
        Assert.False(foreign.Headers.Contains("Set-Cookie"));
        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        var id = own.Headers.Location!.ToString().Split('/')[^1];

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.DeleteAsync(new Uri($"/api/v1/batches/{id}", UriKind.Relative), Cancellation)).StatusCode);
        using var erase = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/batches/{id}");
        erase.Headers.Add("RequestVerificationToken", token);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.SendAsync(erase, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Https_once_is_https_for_a_year()
    {
        using var secure = Browser(Https);
        using var plain = Browser(new("http://back-pay.example"));

        foreach (var path in new[] { "/", "/no/such/page", "/api/v1/nothing", "/app.css" })
        {
            using var over = await secure.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            using var without = await plain.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal("max-age=31536000", Assert.Single(over.Headers.GetValues("Strict-Transport-Security")));
            Assert.False(without.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task Keys_outlive_the_process_in_a_folder_that_is_nobody_elses()
    {
        string token;
        string[] cookies;
        using (var before = new ApiFactory(ApiFactory.Today, ("DataFolder", _app.DataFolder)))
        using (var first = before.CreateClient(new() { BaseAddress = Https, HandleCookies = false }))
        {
            using var page = await first.GetAsync(new Uri("/batch", UriKind.Relative), Cancellation);
            token = TokenIn(await page.Content.ReadAsStringAsync(Cancellation));
            cookies = [.. page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])];
        }

        using var again = new ApiFactory(ApiFactory.Today, ("DataFolder", _app.DataFolder));
        using var second = again.CreateClient(new() { BaseAddress = Https, HandleCookies = false });
        second.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        using var answer = await SendAsync(second, token);

        Assert.StartsWith("batch-", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_app.DataFolder, "keys"), "*.xml"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(_app.DataFolder) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        }
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData(@"/\evil.example")]
    [InlineData(@"\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("\n//evil.example")]
    [InlineData("evil.example")]
    [InlineData("~/evil.example")]
    [InlineData("/%5Cevil.example\r\nSet-Cookie: a=b")]
    public async Task The_language_switch_leads_nowhere_else(string back)
    {
        using var browser = Browser(Https);

        using var answer = await browser.GetAsync(new Uri($"/language/en?back={Uri.EscapeDataString(back)}", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    private HttpClient Browser(Uri address) => _app.CreateClient(new() { BaseAddress = address, AllowAutoRedirect = false });

    private static bool Has(string cookie, string attribute) =>
        cookie.Split("; ").Contains(attribute, StringComparer.OrdinalIgnoreCase);

    private static async Task<IReadOnlyList<string>> CookiesAsync(HttpClient browser)
    {
        using var language = await browser.GetAsync(new Uri("/language/en?back=/help", UriKind.Relative), Cancellation);
        using var page = await browser.GetAsync(new Uri("/batch", UriKind.Relative), Cancellation);
        using var batch = await SendAsync(browser, TokenIn(await page.Content.ReadAsStringAsync(Cancellation)));
        string[] cookies = [.. new[] { language, page, batch }.Select(answer => Assert.Single(answer.Headers.GetValues("Set-Cookie")))];
        Assert.Equal("/help", language.Headers.Location!.OriginalString);
        Assert.Equal(3, cookies.DistinctBy(cookie => cookie.Split('-', '=')[0], StringComparer.Ordinal).Count());
        return cookies;
    }

    private static async Task<string> TokenAsync(HttpClient browser) =>
        TokenIn(await browser.GetStringAsync(new Uri("/batch", UriKind.Relative), Cancellation));

    private static string TokenIn(string page) => Regex.Match(
        page, "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["token"].Value;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string? token)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("city,situation,from,to\n500000,leaving,2013-01,2013-04\n")), "file", "a.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/batches") { Content = form };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        var answer = await browser.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return answer;
    }
}
