using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>Every page, as the content security policy of its response sees it.</summary>
public sealed class PagesTests(ApiFixture api)
{
    private static readonly string[] Code = ["javascript:", "vbscript:", "data:text"];

    public static TheoryData<string> Pages { get; } =
    [
        .. typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => Example(route.Template))
            .Append("/no/such/page")
            .Append("/?v=1&wage=%3Cscript%3Ealert(1)%3C/script%3E&situation=%22onload=%22alert(1)")
            .Append("/policy/compare?left=%3Cscript%3E&right=%22onload=%22"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_a_script_a_style_or_a_handler_of_its_own(string path)
    {
        var page = new HtmlParser().ParseDocument((await api.Client.GetAsync(path)).Text);
        var scripts = page.QuerySelectorAll("script");

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Equal((string.Empty, true), (script.TextContent.Trim(), script.GetAttribute("src") is { Length: > 0 })));
        Assert.Empty(page.QuerySelectorAll("style, base:not([href='/']), iframe, object, embed, meta[http-equiv]"));
        var attributes = page.All.SelectMany(element => element.Attributes).ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(attributes, attribute => Code.Any(code => attribute.Value.TrimStart().StartsWith(code, StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("script[src], link[href], img[src]"), resource => Assert.True(IsOwn(resource), resource.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_guarded_by_its_headers(string path)
    {
        var headers = (await api.Client.GetAsync(path)).Headers;

        var policy = headers["Content-Security-Policy"].Split("; ").Select(part => part.Split(' ', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        Assert.Equal("'self'", policy["default-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'none'", policy["object-src"]);
        Assert.DoesNotContain(policy, part => part.Key.StartsWith("script-src", StringComparison.Ordinal));
        Assert.All(policy.Where(part => part.Key != "style-src-attr"), part => Assert.DoesNotContain("unsafe", part.Value, StringComparison.Ordinal));
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Contains("camera=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.Contains("geolocation=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.Equal("no-store", string.Join(',', headers["Cache-Control"].Split(", ").Intersect(["no-store"], StringComparer.Ordinal)));
    }

    private static string Example(string template) => Regex.Replace(
        template,
        @"\{(?<name>\w+)(:int)?\??\}",
        parameter => parameter.Groups["name"].Value switch
        {
            "Code" => template.StartsWith("/problem", StringComparison.Ordinal) ? "404" : "500000",
            var other => other.Contains("ity", StringComparison.Ordinal) ? "500000" : "x",
        },
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static bool IsOwn(IElement resource) =>
        (resource.GetAttribute("src") ?? resource.GetAttribute("href"))!.Split(':') is [_] or ["data", ..];
}
