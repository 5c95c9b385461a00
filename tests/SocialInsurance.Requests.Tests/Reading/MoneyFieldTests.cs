using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class MoneyFieldTests
{
    [Theory]
    [InlineData("8000", "8000.00")]
    [InlineData("8000.5", "8000.50")]
    [InlineData("8333.33", "8333.33")]
    [InlineData("8333.330", "8333.33")]
    [InlineData("8e3", "8000.00")]
    [InlineData("8.33333e3", "8333.33")]
    [InlineData("0.01", "0.01")]
    [InlineData("99999999.99", "99999999.99")]
    [InlineData("\"8000\"", "8000.00")]
    [InlineData("\"8,000.50\"", "8000.50")]
    [InlineData("\"￥８，０００．５０元\"", "8000.50")]
    [InlineData("\" 8000 \"", "8000.00")]
    public void An_amount_is_a_number_or_what_people_type_for_one(string wage, string amount) =>
        Assert.Equal(amount, Asked.Request(Asked.With(Asked.MissedMonths, $"\"wage\": {wage}")).Wages.Single().Wage.ToString());

    [Theory]
    [InlineData("demand")]
    [InlineData("currentBase")]
    public void Nothing_at_all_is_an_amount(string field)
    {
        var request = Asked.Request(Asked.With(Asked.Leaving, $"\"{field}\": 0, \"oldAverageWage\": 3337"));

        Assert.Equal(Yuan.Zero, field == "demand" ? request.Demand : request.CurrentBase[Insurance.Pension]);
    }

    [Theory]
    [InlineData("wage", "0", "OutOfRange wage «0» 0.01 99999999.99")]
    [InlineData("wage", "-0", "OutOfRange wage «-0» 0.01 99999999.99")]
    [InlineData("wage", "\"0\"", "OutOfRange wage «0» 0.01 99999999.99")]
    [InlineData("wage", "-1", "OutOfRange wage «-1» 0.01 99999999.99")]
    [InlineData("wage", "0.001", "OutOfRange wage «0.001» 0.01 99999999.99")]
    [InlineData("wage", "1000000000000", "OutOfRange wage «1000000000000» 0.01 99999999.99")]
    [InlineData("wage", "1e12", "OutOfRange wage «1e12» 0.01 99999999.99")]
    [InlineData("wage", "100000000", "OutOfRange wage «100000000» 0.01 99999999.99")]
    [InlineData("wage", "8000.005", "TooManyDecimals wage «8000.005» 2")]
    [InlineData("wage", "\"8000.005\"", "TooManyDecimals wage «8000.005» 2")]
    [InlineData("wage", "1e-7", "OutOfRange wage «1e-7» 0.01 99999999.99")]
    [InlineData("wage", "1e400", "NotANumber wage «1e400»")]
    [InlineData("wage", "-1e400", "NotANumber wage «-1e400»")]
    [InlineData("wage", "1e29", "NotANumber wage «1e29»")]
    [InlineData("wage", "\"NaN\"", "NotANumber wage «NaN»")]
    [InlineData("wage", "\"Infinity\"", "NotANumber wage «Infinity»")]
    [InlineData("wage", "\"8k\"", "NotANumber wage «8k»")]
    [InlineData("wage", "\"1,23\"", "NotANumber wage «1,23»")]
    [InlineData("wage", "\"40%\"", "NotANumber wage «40%»")]
    [InlineData("wage", "true", "NotANumber wage «true»")]
    [InlineData("wage", "{}", "NotANumber wage «{}»")]
    [InlineData("oldAverageWage", "0", "OutOfRange oldAverageWage «0» 0.01 99999999.99")]
    [InlineData("oldAverageWage", "[]", "NotANumber oldAverageWage «[]»")]
    [InlineData("newAverageWage", "-0.01", "OutOfRange newAverageWage «-0.01» 0.01 99999999.99")]
    [InlineData("newAverageWage", "5223.083", "TooManyDecimals newAverageWage «5223.083» 2")]
    [InlineData("demand", "-0.01", "OutOfRange demand «-0.01» 0 99999999.99")]
    [InlineData("demand", "\"about 1080\"", "NotANumber demand «about 1080»")]
    [InlineData("currentBase", "-1", "OutOfRange currentBase «-1» 0 99999999.99")]
    [InlineData("currentBase", "1334.8888", "TooManyDecimals currentBase «1334.8888» 2")]
    [InlineData("currentBase", "false", "NotANumber currentBase «false»")]
    [InlineData("currentBase", "[1335]", "NotANumber currentBase «[1335]»")]
    public void Anything_else_is_named_with_its_field_and_what_is_expected(string field, string given, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"{field}\": {given}")), StringComparer.Ordinal);

    [Fact]
    public void A_base_may_differ_by_insurance()
    {
        var bases = Asked.Request(Asked.With(Asked.UnderDeclared, "\"currentBase\": { \"pension\": 1869, \"medical\": \"2,803\" }")).CurrentBase;

        Assert.Equal(Yuan.FromWholeYuan(1869), bases[Insurance.Pension]);
        Assert.Equal(Yuan.FromWholeYuan(2803), bases[Insurance.Medical]);
        Assert.Null(bases[Insurance.Unemployment]);
    }

    [Theory]
    [InlineData("{ \"pension\": -1 }", "OutOfRange currentBase.pension «-1» 0 99999999.99")]
    [InlineData("{ \"pension\": {} }", "NotANumber currentBase.pension «{}»")]
    [InlineData("{ \"dental\": 1 }", "UnknownField currentBase.dental")]
    [InlineData("{ \"Pension\": 1 }", "UnknownField currentBase.Pension")]
    public void A_base_by_insurance_is_named_by_its_path(string bases, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.UnderDeclared, $"\"currentBase\": {bases}")), StringComparer.Ordinal);

    [Fact]
    public void What_was_given_is_quoted_at_most_60_signs_long()
    {
        var problem = Assert.Single(Asked.Problems(Asked.With(Asked.MissedMonths, $"\"wage\": \"{new string('9', 100_000)}\"")));

        Assert.Equal($"NotANumber wage «{new string('9', 60)}…»", problem);
    }

    [Fact]
    public void A_quotation_is_not_cut_within_a_sign()
    {
        // Signs beyond the basic plane are pairs; half of one is no text.
        var problem = Assert.Single(Asked.Problems(Asked.With(Asked.MissedMonths, $"\"wage\": \"a{string.Concat(Enumerable.Repeat("😀", 40))}\"")));

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(problem)));
    }
}
