using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>Letters and messages: what is typed into them never leaves the browser.</summary>
public sealed class LetterTests(BrowserFixture browser)
{
    private const string Name = "赵钱孙李";
    private const string Contact = "13800138000";
    private const string Employer = "山城纸业";
    private const string Addition = "另附照片";

    [Fact]
    public async Task Names_contacts_and_edits_never_travel()
    {
        var sent = new ConcurrentQueue<string>();
        await using var visit = await browser.StartAsync();
        visit.Page.Request += (_, request) => sent.Enqueue(request.Url + request.PostData);
        visit.Page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) => sent.Enqueue(Encoding.UTF8.GetString(frame.Binary ?? []) + frame.Text);
        await visit.GoToAsync(Links.Newspaper);
        var letter = await OpenAsync(visit);

        await visit.Page.Locator("[data-fills=name]").PressSequentiallyAsync(Name);
        await visit.Page.Locator("[data-fills=contact]").PressSequentiallyAsync(Contact);
        await visit.Page.Locator("[data-fills=employer]").PressSequentiallyAsync(Employer);
        await letter.Locator(".item").Last.ClickAsync();
        await visit.Page.Keyboard.TypeAsync(Addition);
        await Expect(letter).ToContainTextAsync(Name);
        await Expect(letter).ToContainTextAsync(Addition);

        // Something that does travel, to see that the ears were open.
        await visit.Calculator.Field("demand").FillAsync("4321.09");
        await Expect(visit.Calculator.Statement).ToContainTextAsync("3,440.21");

        Assert.Contains(sent, frame => frame.Contains("4321.09", StringComparison.Ordinal));
        Assert.All([Name, Contact, Employer, Addition], secret => Assert.DoesNotContain(sent, frame => frame.Contains(secret, StringComparison.Ordinal)));
        await Expect(letter).ToContainTextAsync(Addition); // an edited letter is not written over
        await Expect(visit.Page.Locator("[data-letter-changed]").First).ToBeVisibleAsync();
        visit.ShouldBeQuiet();
    }

    [Theory]
    [InlineData(Device.Phone, "zh-CN")]
    [InlineData(Device.Desktop, "en")]
    public async Task They_are_filled_copied_and_have_no_barrier(Device device, string language)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper, device, language);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var letter = await OpenAsync(visit);
        await visit.Page.Locator("[data-fills=name]").FillAsync(Name);

        await visit.Page.Locator("[data-letter-copy]").First.ClickAsync();

        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.All([Name, "¥880.88", "¥2,498.48", "1,067.84 − 427.20 = 640.64"], text => Assert.Contains(text, copied, StringComparison.Ordinal));
        await Expect(letter).ToContainTextAsync("¥3,379.36");
        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task A_letter_that_was_not_edited_follows_the_statement()
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper);
        var letter = await OpenAsync(visit);

        await visit.Calculator.Field("demand").FillAsync("4321.09");

        await Expect(letter).ToContainTextAsync("¥4,321.09");
        await Expect(visit.Page.Locator("[data-letter-changed]").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("zh-CN", "我个人应付 ¥880.88，单位应付 ¥2,498.48", "比个人应付多 ¥2,498.48")]
    [InlineData("en", "I owe ¥880.88, the company ¥2,498.48", "¥2,498.48 more than my share")]
    public async Task One_tap_copies_the_verdict_for_the_company(string language, string owed, string more)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper, Device.Phone, language);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await visit.Page.Locator("[data-copy-text]").ClickAsync();

        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.All([owed, more, "¥3,379.36"], text => Assert.Contains(text, copied, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_device_can_share_the_link_goes_to_its_share_sheet()
    {
        await using var visit = await browser.StartAsync(Device.Phone);
        await visit.Page.AddInitScriptAsync("navigator.share = async what => { window.shared = what.url; };");
        await visit.GoToAsync(Links.Newspaper);
        await visit.Calculator.Button(Texts.Chinese.Share).ClickAsync();

        await visit.Page.Locator("[data-share]").ClickAsync();

        Assert.Equal(await visit.Calculator.ShareLink.InputValueAsync(), await visit.Page.EvaluateAsync<string>("() => window.shared"));
    }

    [Fact]
    public async Task A_link_without_the_wage_opens_and_asks_for_it()
    {
        await using var visit = await browser.OpenAsync(Links.MissedMonths);
        await visit.Calculator.Button(Texts.Chinese.Share).ClickAsync();

        await visit.Calculator.Field("withoutWage").CheckAsync();

        await Expect(visit.Calculator.Statement).ToContainTextAsync("打开的人要先填工资");
        var link = await visit.Calculator.ShareLink.InputValueAsync();
        Assert.DoesNotContain("wage", link, StringComparison.Ordinal);
        await using var another = await browser.OpenAsync(link);
        await Expect(another.Calculator.Statement).ToContainTextAsync("还差：");
        await another.Calculator.Field("wage").FillAsync("8000");
        await Expect(another.Calculator.Employee).ToHaveTextAsync(await visit.Calculator.Employee.TextContentAsync() ?? string.Empty);
    }

    private static async Task<ILocator> OpenAsync(Visit visit)
    {
        await visit.Page.Locator(".letters > summary").ClickAsync();
        var letter = visit.Page.Locator("[data-letter-text]").First;
        await Expect(letter).ToContainTextAsync("¥880.88");
        return letter;
    }
}
