using System.Net;
using SocialInsurance.Tests.Support;
using SocialInsurance.Web.Tests.Api;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Documents;

/// <summary>Letters as an office program reads them.</summary>
public sealed class LetterTests(ApiFixture api) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("letters-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("breakdown", "", "关于请逐项列明社会保险费差额的函", "请书面列明", "社会保险法第十条")]
    [InlineData("complaint", "", "劳动保障监察投诉书", "请依法核查", "随附材料")]
    [InlineData("breakdown", "en", "Request to list", "Please list in writing", "Social Insurance Law")]
    [InlineData("complaint", "en", "Complaint to the labour inspection", "Please look into", "Enclosed")]
    public async Task It_holds_the_figures_the_formulas_and_the_provisions(string kind, string language, params string[] wanted)
    {
        var text = await ReadAsync(Sessions.Newspaper, kind, language);

        Assert.All(
            [.. wanted, "¥3,379.36", "¥880.88", "¥2,498.48", "1,067.84 − 427.20 = 640.64", "2013-01 – 2013-04", "2013-04-10"],
            figure => Assert.Contains(figure, text, StringComparison.Ordinal));
        Assert.Contains("____", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_about_missed_months_asks_for_them_and_cites_what_applies()
    {
        var text = await ReadAsync(Sessions.MissedMonths + "&paidOn=2023-12-15", "complaint", string.Empty);

        Assert.Contains("2023-01 – 2023-06 的社会保险费是否按规定缴纳", text, StringComparison.Ordinal);
        Assert.Contains("滞纳金", text, StringComparison.Ordinal);
        Assert.Contains("人社部令第20号", text, StringComparison.Ordinal);
        Assert.DoesNotContain("社会保障卡", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("complaint", "v=1&situation=leaving&city=500000&leftOn=2013-04-10&workInjuryRate=0.5&demand=880.88", HttpStatusCode.NotFound)]
    [InlineData("praise", Sessions.Newspaper, HttpStatusCode.NotFound)]
    [InlineData("breakdown", Sessions.Newspaper + "&colour=red", HttpStatusCode.BadRequest)]
    public async Task What_the_statement_gives_no_reason_for_is_not_written(string kind, string link, HttpStatusCode status)
    {
        using var response = await api.Http.GetAsync(AddressOf(link, kind), TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_may_keep_it()
    {
        using var response = await api.Http.GetAsync(AddressOf(Sessions.Newspaper, "breakdown"), TestContext.Current.CancellationToken);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("letter-breakdown.docx", response.Content.Headers.ContentDisposition?.FileName);
    }

    private static Uri AddressOf(string link, string kind) => new($"/letter.docx?{link}&kind={kind}", UriKind.Relative);

    private async Task<string> ReadAsync(string link, string kind, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(link, kind));
        if (language.Length > 0)
        {
            request.Headers.Add("Cookie", $".AspNetCore.Culture={Uri.EscapeDataString($"c={language}|uic={language}")}");
        }

        using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var file = Path.Combine(_folder.FullName, "letter.docx");
        await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await LibreOffice.ConvertAsync(_folder, "*.docx", LibreOffice.PlainText);
        return await File.ReadAllTextAsync(Path.ChangeExtension(file, ".txt"), TestContext.Current.CancellationToken);
    }
}
