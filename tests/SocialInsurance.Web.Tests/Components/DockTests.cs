using Microsoft.Extensions.DependencyInjection;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The bar at the bottom of a phone.</summary>
public sealed class DockTests : PagePartTests
{
    [Theory]
    [InlineData(false, "你该付 还没算出来 看明细")]
    [InlineData(true, "You owe not yet computed Details")]
    public void Without_a_result_it_says_so(bool inEnglish, string text)
    {
        Show<Dock>(words: inEnglish ? PageWords.English : PageWords.Chinese);

        Assert.Equal(text, Text);
    }

    [Fact]
    public void With_a_result_it_shows_what_the_person_owes_and_not_what_is_asked()
    {
        Show<Dock>(Sessions.Newspaper);

        Assert.Equal("你该付 ¥880.88 看明细", Text);
    }

    [Fact]
    public async Task It_follows_what_is_entered()
    {
        Show<Dock>();

        await Page.InvokeAsync(Session.ShowExample);
        Assert.Contains("¥880.88", Text, StringComparison.Ordinal);

        await Page.InvokeAsync(() => Session.Enter(FieldNames.Wage, "5000"));
        Assert.Contains("¥1,612.60", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_leads_to_the_statement_of_this_very_page()
    {
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo($"/?{Sessions.Newspaper}");

        Show<Dock>(Sessions.Newspaper);

        Assert.Equal($"/?{Sessions.Newspaper}#statement", Page.Find("a").GetAttribute("href"));
    }
}
