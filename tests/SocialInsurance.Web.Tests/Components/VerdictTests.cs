using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Statements;

namespace SocialInsurance.Web.Tests.Components;

public sealed class VerdictTests : PagePartTests
{
    [Theory]
    [InlineData("3379.36", "bad", "!", "你只需付 ¥880.88。其余 ¥2,498.48 是公司自己的份额。")]
    [InlineData("1500", "bad", "!", "你只需付 ¥880.88。多要的 ¥619.12 说不清来历，请公司逐项列明。")]
    [InlineData("880.88", "ok", "✓", "公司要的 ¥880.88 就是你个人应付的部分。")]
    [InlineData("881.50", "ok", "✓", "公司要的 ¥881.50 就是你个人应付的部分。")]
    [InlineData("500", "info", "i", "公司要的 ¥500.00 低于你个人应付的 ¥880.88。")]
    [InlineData("", "info", "i", "你个人应付 ¥880.88，单位应付 ¥2,498.48。")]
    public void Its_tone_and_sentence_follow_the_finding(string demand, string tone, string mark, string sentence)
    {
        ShowOfStatement<Verdict>(Sessions.Newspaper.Replace("3379.36", demand, StringComparison.Ordinal));

        Assert.StartsWith($"{mark} {sentence}", Text, StringComparison.Ordinal);
        Assert.Contains(tone, Page.Find("[role=status]").ClassList, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("3379.36", "! You owe only ¥880.88. The other ¥2,498.48 is the company's own share.")]
    [InlineData("880.88", "✓ The ¥880.88 asked is your own share.")]
    public void It_speaks_English_too(string demand, string sentence)
    {
        ShowOfStatement<Verdict>(Sessions.Newspaper.Replace("3379.36", demand, StringComparison.Ordinal), PageWords.English);

        Assert.StartsWith(sentence, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_fee_in_the_demand_is_told()
    {
        var fee = Sessions.Of(Sessions.MissedMonths + "&paidOn=2023-12-15").Statement!.LateFee!.Total.ToDecimal();
        var asked = 5058.00m + fee;

        ShowOfStatement<Verdict>(FormattableString.Invariant($"{Sessions.MissedMonths}&paidOn=2023-12-15&demand={asked}"));

        Assert.Contains("是滞纳金，应由公司承担", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_mark_is_not_read_out()
    {
        ShowOfStatement<Verdict>(Sessions.Newspaper);

        Assert.Equal("true", Page.FindAll("[role=status] *").Single(element => TextOf([element]) == "!").GetAttribute("aria-hidden"));
    }
}
