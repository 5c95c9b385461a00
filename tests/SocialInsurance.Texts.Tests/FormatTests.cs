using System.Globalization;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Texts.Tests;

/// <summary>A figure looks the same in both languages, on every machine.</summary>
public sealed class FormatTests
{
    public static TheoryData<string, Language> CulturesAndLanguages { get; } =
        new MatrixTheoryData<string, Language>(["de-DE", "zh-CN", "en-US", "th-TH", "ar-SA", "fa-IR", ""], Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(CulturesAndLanguages))]
    public void Figures_look_the_same_in_every_culture(string culture, Language language)
    {
        var words = Words.In(language);
        using var scope = new CultureScope(culture);

        Assert.Equal("¥3,379.36", words.Money(Yuan.FromFen(337936)));
        Assert.Equal("¥0.00", words.Money(Yuan.Zero));
        Assert.Equal("99,999,999.99", words.Amount(Yuan.FromFen(9_999_999_999)));
        Assert.Equal("-0.01", words.Amount(Yuan.FromFen(-1)));
        Assert.Equal("1,335", words.Base(Yuan.FromWholeYuan(1335)));
        Assert.Equal("8,333.33", words.Base(Yuan.FromFen(833333)));
        Assert.Equal("8,333.30", words.Base(Yuan.FromFen(833330)));
        Assert.Equal("1,334.8", words.Exact(Yuan.FromWholeYuan(3337) * Rate.FromPercent(40)));
        Assert.Equal("40%", words.Percent(Rate.FromPercent(40)));
        Assert.Equal("0.0001%", words.Percent(Rate.FromMillionths(1)));
        Assert.Equal("2013-01", words.Month(new YearMonth(2013, 1)));
        Assert.Equal("2013-01", words.Months(new(new(2013, 1), new(2013, 1))));
        Assert.Equal("2013-01 – 2013-04", words.Months(new(new(2013, 1), new(2013, 4))));
        Assert.Equal("2013-04-09", words.Date(new(2013, 4, 9)));
        Assert.Equal("99,999,999.99", words.Number(99_999_999.99m));
        Assert.Equal("0.01", words.Number(0.01m));
    }

    [Theory]
    [MemberData(nameof(CulturesAndLanguages))]
    public void A_whole_statement_reads_the_same_in_every_culture(string culture, Language language)
    {
        var statement = Asked.Statement(Samples.LateAndOverpaid);
        var expected = ApprovedTexts.Of(statement, Words.In(language));
        using var scope = new CultureScope(culture);

        Assert.Equal(expected, ApprovedTexts.Of(statement, Words.In(language)));
    }

    [Theory]
    [InlineData(Language.Chinese, "1 个月", "4 个月")]
    [InlineData(Language.English, "1 month", "4 months")]
    public void One_month_is_not_one_months(Language language, string one, string four) =>
        Assert.Equal((one, four), (Words.In(language).MonthsCount(1), Words.In(language).MonthsCount(4)));

    [Theory]
    [InlineData(Language.Chinese, "养老保险、医疗保险")]
    [InlineData(Language.English, "Pension, Medical")]
    public void A_list_is_joined_as_its_language_does(Language language, string list) => Assert.Equal(
        list, Words.In(language).List(new[] { Insurance.Pension, Insurance.Medical }.Select(Words.In(language).Of)));

    private sealed class CultureScope : IDisposable
    {
        private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        public CultureScope(string culture) =>
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
    }
}
