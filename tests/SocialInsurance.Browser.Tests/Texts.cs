namespace SocialInsurance.Browser.Tests;

/// <summary>What people read on the page, in one language.</summary>
internal sealed record Texts(
    string Heading,
    string Verdict,
    string ShowExample,
    string StartAgain,
    string SwitchLanguage,
    string Share,
    string YouPay,
    string Print,
    string KeepToCompare)
{
    public static Texts Chinese { get; } = new(
        "公司让你补的社保差额，有多少真该你付？",
        "你只需付 ¥880.88。其余 ¥2,498.48 是公司自己的份额。",
        "看一个例子",
        "清空重填",
        "Switch to English",
        "分享链接",
        "你该付",
        "打印",
        "留作 A，改一处比一比");

    public static Texts English { get; } = new(
        "Your company says you owe a social-insurance difference: how much is really yours?",
        "You owe only ¥880.88. The other ¥2,498.48 is the company's own share.",
        "Show an example",
        "Start again",
        "切换到中文",
        "Share a link",
        "You owe",
        "Print",
        "Keep as A and compare");

    public static Texts In(string language) => language == "en" ? English : Chinese;
}
