using System.Globalization;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Parsing;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("3337", "3337")]
    [InlineData("3337.50", "3337.50")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("+5", "5")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("－５", "-5")]
    [InlineData("３３３７．５", "3337.5")]
    [InlineData("3337。5", "3337.5")]
    [InlineData(" 3 337 ", "3337")]
    [InlineData("\t3337\n", "3337")]
    [InlineData("3\u00A0337", "3337")]
    [InlineData("3\u3000337", "3337")]
    public void Digits_are_understood_however_wide_or_spaced(string typed, string number) =>
        Assert.Equal(Decimal(number), TypedText.ParseNumber(typed, isPercent: false));

    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("12,345.67", "12345.67")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1，234", "1234")]
    [InlineData("-1,234", "-1234")]
    [InlineData("0,123", "123")]
    public void Thousands_may_be_set_apart(string typed, string number) =>
        Assert.Equal(Decimal(number), TypedText.ParseNumber(typed, isPercent: false));

    [Theory]
    [InlineData("1,23")]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData("1,2345")]
    [InlineData("1,,234")]
    [InlineData(",234")]
    [InlineData("1,234,")]
    [InlineData("1,234,56")]
    [InlineData("1.234,56")]
    [InlineData("1,234.5,6")]
    [InlineData("1.5,000")]
    public void A_separator_in_the_wrong_place_is_not_guessed_away(string typed) =>
        Assert.Null(TypedText.ParseNumber(typed, isPercent: false));

    [Theory]
    [InlineData("¥3,379.36", "3379.36")]
    [InlineData("￥3379.36", "3379.36")]
    [InlineData("3379.36元", "3379.36")]
    [InlineData("¥ ３，３７９．３６ 元", "3379.36")]
    public void Money_may_carry_its_sign(string typed, string number) =>
        Assert.Equal(Decimal(number), TypedText.ParseNumber(typed, isPercent: false));

    [Theory]
    [InlineData("40%", "40")]
    [InlineData("40 %", "40")]
    [InlineData("４０％", "40")]
    [InlineData("0.5%", "0.5")]
    [InlineData("40", "40")]
    public void A_percentage_may_carry_its_sign(string typed, string number) =>
        Assert.Equal(Decimal(number), TypedText.ParseNumber(typed, isPercent: true));

    [Theory]
    [InlineData("40%")]
    [InlineData("40％")]
    public void Money_never_is_a_percentage(string typed) => Assert.Null(TypedText.ParseNumber(typed, isPercent: false));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("abc")]
    [InlineData("l000")]
    [InlineData("1O0")]
    [InlineData("三千")]
    [InlineData("1万")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("∞")]
    [InlineData("0x10")]
    [InlineData("--5")]
    [InlineData("+-5")]
    [InlineData("5-")]
    [InlineData("(5)")]
    [InlineData("1.2.3")]
    [InlineData("1_000")]
    [InlineData("1'000")]
    [InlineData("$5")]
    [InlineData("¥")]
    [InlineData("元")]
    [InlineData("5元元")]
    [InlineData("%")]
    [InlineData("5%%")]
    [InlineData("%5")]
    [InlineData("½")]
    [InlineData("①")]
    [InlineData("٣٣٣")]
    [InlineData("5\0")]
    public void Nonsense_is_no_number(string typed) => Assert.Null(TypedText.ParseNumber(typed, isPercent: true));

    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("0.00000000000000000000000001")]
    public void A_number_of_up_to_28_signs_is_read_exactly(string typed) =>
        Assert.Equal(Decimal(typed), TypedText.ParseNumber(typed, isPercent: false));

    [Fact]
    public void Longer_text_is_no_number()
    {
        Assert.Null(TypedText.ParseNumber(new string('9', 29), isPercent: false));
        Assert.Null(TypedText.ParseNumber(new string('9', 1_000_000), isPercent: false));
        Assert.Null(TypedText.ParseNumber("1" + string.Concat(Enumerable.Repeat(",000", 250_000)), isPercent: false));
        Assert.Null(TypedText.ParseNumber(new string('¥', 1_000_000), isPercent: false));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void A_number_is_read_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(1234.5m, TypedText.ParseNumber("1,234.5", isPercent: false));
            Assert.Null(TypedText.ParseNumber("1.234,5", isPercent: false));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Decimal(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
}
