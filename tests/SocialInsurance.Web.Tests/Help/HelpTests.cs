using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialInsurance.Core;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Help;
using SocialInsurance.Web.Components.Layout;
using SocialInsurance.Web.Help;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Help;

/// <summary>The page for newcomers, and the words that open to their meaning.</summary>
public sealed class HelpTests : BunitContext
{
    public HelpTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(Sessions.Book);
        Services.AddSingleton(Sessions.Clock);
        Services.AddSingleton<BackPaymentRequestReader>();
        Services.AddSingleton<BackPaymentCalculator>();
    }

    public static TheoryData<bool> Languages { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Five_questions_are_answered_and_two_examples_are_computed(bool isEnglish)
    {
        var page = Show<SocialInsurance.Web.Components.Pages.Help>(isEnglish);

        Assert.Equal(6, page.FindAll("section[id] > h2").Count);
        Assert.Equal(page.FindAll("section[id]").Select(part => $"help#{part.Id}"), page.FindAll("nav a").Select(link => link.GetAttribute("href")), StringComparer.Ordinal);
        Assert.Equal(["880.88", "2,498.48", "5,058.00", "12,816.00"], page.FindAll("tfoot b").Select(amount => amount.TextContent), StringComparer.Ordinal);
    }

    [Fact]
    public void An_example_opens_in_the_calculator_with_the_same_figures()
    {
        var link = Show<SocialInsurance.Web.Components.Pages.Help>(isEnglish: false).FindAll("figure a")[0].GetAttribute("href")!;

        Assert.Equal((880.88m, 2498.48m), Sessions.Of(link).Owed());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_term_has_a_name_and_a_meaning_of_its_own(bool isEnglish)
    {
        var words = isEnglish ? PageWords.English : PageWords.Chinese;

        Assert.Equal(GlossaryTerm.All.Count, GlossaryTerm.All.Select(term => term.NameIn(words)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(GlossaryTerm.All.Count, GlossaryTerm.All.Select(term => term.MeaningIn(words)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_term_of_the_statement_has_its_definition_on_the_page()
    {
        var definitions = Show<TermDefinitions>(isEnglish: true);

        Assert.Equal(GlossaryTerm.OnStatement.Select(term => term.Id), definitions.FindAll("[popover]").Select(definition => definition.Id), StringComparer.Ordinal);
        Assert.Contains(GlossaryTerm.LateFee, GlossaryTerm.OnStatement);
    }

    [Fact]
    public void Privacy_says_what_is_not_asked_and_what_is_kept()
    {
        var text = Show<SocialInsurance.Web.Components.Pages.Privacy>(isEnglish: false).Markup;

        Assert.All(["身份证号", "服务器一笔也不保存", "日志", "链接里写着你填的数字"], told => Assert.Contains(told, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_focus_goes_along_to_another_page_and_stays_on_the_first()
    {
        var focus = Render<PageFocus>(part => part.Add(page => page.Page, typeof(SocialInsurance.Web.Components.Pages.Help)));
        focus.Render(part => part.Add(page => page.Page, typeof(SocialInsurance.Web.Components.Pages.Help)));
        Assert.Empty(JSInterop.Invocations);

        focus.Render(part => part.Add(page => page.Page, typeof(SocialInsurance.Web.Components.Pages.Privacy)));

        Assert.Equal("socialInsurance.focusPage", Assert.Single(JSInterop.Invocations).Identifier);
    }

    private IRenderedComponent<T> Show<T>(bool isEnglish)
        where T : IComponent => Render<T>(part => part.AddCascadingValue(isEnglish ? PageWords.English : PageWords.Chinese));
}
