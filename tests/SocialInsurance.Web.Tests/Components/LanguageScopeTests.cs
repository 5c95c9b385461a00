using System.Globalization;
using CalculatorPage = SocialInsurance.Web.Components.Pages.Calculator;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Policies;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Layout;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The whole page within the language it can be switched to.</summary>
public sealed class LanguageScopeTests : BunitContext
{
    private const string AskInChinese = "公司让你补多少钱？";
    private const string AskInEnglish = "How much does the company ask of you?";

    public LanguageScopeTests()
    {
        Services.AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton(_ => EmbeddedPolicyBook.Open())
            .AddSingleton<BackPaymentRequestReader>()
            .AddSingleton<BackPaymentCalculator>()
            .AddSingleton<PolicyLinks>()
            .AddScoped<CalculatorDraft>();
        JSInterop.SetupVoid("socialInsurance.rememberLanguage", _ => true).SetVoidResult();
        JSInterop.SetupVoid("socialInsuranceMine.show").SetVoidResult();
        JSInterop.Setup<string?>("sessionStorage.getItem", _ => true).SetResult(null);
        JSInterop.SetupVoid("sessionStorage.setItem", _ => true).SetVoidResult();
    }

    [Theory]
    [InlineData("zh-CN", AskInChinese)]
    [InlineData("en", AskInEnglish)]
    [InlineData("fr", AskInChinese)]
    public void The_page_begins_in_the_language_of_the_request(string culture, string ask)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Contains(ask, Open().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Switching_keeps_what_was_entered_and_is_remembered()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var page = Open();
        page.Find("[name=demand]").Input("3379.36");
        page.Find("[name=situation][value=missedMonths]").Change("missedMonths");
        page.Find("[name=city]").Change(Sessions.Beijing);

        page.Find("a[hreflang=en]").Click();

        // What was entered may just be being calculated: then the switch comes after it.
        page.WaitForAssertion(() => Assert.Contains(AskInEnglish, page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(AskInChinese, page.Markup, StringComparison.Ordinal);
        Assert.Equal("3379.36", page.Find("[name=demand]").GetAttribute("value"));
        Assert.True(page.Find("[name=situation][value=missedMonths]").HasAttribute("checked"));
        Assert.Equal(Sessions.Beijing, page.Find("[name=city]").GetAttribute("value"));
        page.WaitForAssertion(() => Assert.Equal("en", Assert.Single(Assert.Single(JSInterop.Invocations["socialInsurance.rememberLanguage"]).Arguments)));
    }

    [Fact]
    public void Switching_twice_comes_back()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var page = Open();

        page.Find("a[hreflang='zh-CN']").Click();
        page.Find("a[hreflang=en]").Click();

        Assert.Contains(AskInEnglish, page.Markup, StringComparison.Ordinal);
        Assert.Equal(["zh-CN", "en"], JSInterop.Invocations["socialInsurance.rememberLanguage"].Select(call => call.Arguments[0]));
    }

    [Fact]
    public void Without_script_the_switch_is_a_link_that_comes_back_to_this_page()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo("/?v=1&demand=100");

        var link = Open().Find("a[hreflang=en]");

        Assert.Equal("language/en?back=%2F%3Fv%3D1%26demand%3D100", link.GetAttribute("href"));
    }

    private IRenderedComponent<LanguageScope> Open() => Render<LanguageScope>(scope => scope
        .AddChildContent<LanguageSwitch>()
        .AddChildContent<CalculatorPage>());
}
