using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class PercentFieldTests
{
    [Theory]
    [InlineData("100", "100%")]
    [InlineData("100.0", "100%")]
    [InlineData("100.5", "100.5%")]
    [InlineData("123.4567", "123.4567%")]
    [InlineData("300", "300%")]
    [InlineData("\"100%\"", "100%")]
    [InlineData("\"１００％\"", "100%")]
    public void A_share_is_a_number_or_what_people_type_for_one(string percent, string share) =>
        Assert.Equal(share, Asked.Request(Asked.With(Asked.Leaving, $"\"percent\": {percent}")).PercentOfAverage[Insurance.Pension].ToString());

    [Theory]
    [InlineData(Asked.Leaving, "0", "OutOfRange percent «0» 100 300")]
    [InlineData(Asked.Leaving, "39.99", "OutOfRange percent «39.99» 100 300")]
    [InlineData(Asked.Leaving, "40", "OutOfRange percent «40» 100 300")]
    [InlineData(Asked.Leaving, "99.99", "OutOfRange percent «99.99» 100 300")]
    [InlineData(Asked.Leaving, "300.01", "OutOfRange percent «300.01» 100 300")]
    [InlineData(Asked.AnnualAdjustment, "0", "OutOfRange percent «0» 40 300")]
    [InlineData(Asked.AnnualAdjustment, "39.99", "OutOfRange percent «39.99» 40 300")]
    [InlineData(Asked.AnnualAdjustment, "300.01", "OutOfRange percent «300.01» 40 300")]
    [InlineData(Asked.MissedMonths, "39.99", "OutOfRange percent «39.99» 40 300")]
    [InlineData(Asked.UnderDeclared, "300.0001", "OutOfRange percent «300.0001» 40 300")]
    [InlineData(Asked.Leaving, "-100", "OutOfRange percent «-100» 100 300")]
    [InlineData(Asked.Leaving, "100.00001", "TooManyDecimals percent «100.00001» 4")]
    [InlineData(Asked.Leaving, "\"1.0\"", "OutOfRange percent «1.0» 100 300")]
    [InlineData(Asked.Leaving, "\"all\"", "NotANumber percent «all»")]
    [InlineData(Asked.Leaving, "true", "NotANumber percent «true»")]
    [InlineData(Asked.AnnualAdjustment, "{ \"pension\": 39 }", "OutOfRange percent.pension «39» 40 300")]
    [InlineData(Asked.AnnualAdjustment, "{ \"dental\": 40 }", "UnknownField percent.dental")]
    public void A_share_that_the_situation_does_not_know_is_refused(string request, string percent, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(request, $"\"percent\": {percent}")), StringComparer.Ordinal);

    [Theory]
    [InlineData(Asked.Leaving, "100")]
    [InlineData(Asked.Leaving, "300")]
    [InlineData(Asked.AnnualAdjustment, "40")]
    [InlineData(Asked.AnnualAdjustment, "99.99")]
    [InlineData(Asked.AnnualAdjustment, "300")]
    [InlineData(Asked.MissedMonths, "40")]
    [InlineData(Asked.UnderDeclared, "40")]
    public void The_ends_of_the_range_belong_to_it(string request, string percent) =>
        Assert.NotNull(Asked.Request(Asked.With(request, $"\"percent\": {percent}")).PercentOfAverage[Insurance.Pension]);

    [Fact]
    public void A_share_may_differ_by_insurance()
    {
        var share = Asked.Request(Asked.With(Asked.AnnualAdjustment, "\"percent\": { \"pension\": 40, \"medical\": 70 }")).PercentOfAverage;

        Assert.Equal(("40%", "70%", null), (share[Insurance.Pension].ToString(), share[Insurance.Medical].ToString(), share[Insurance.Unemployment]));
    }

    [Theory]
    [InlineData("-0.1", "OutOfRange workInjuryRate «-0.1» 0 100")]
    [InlineData("100.1", "OutOfRange workInjuryRate «100.1» 0 100")]
    [InlineData("0.00001", "TooManyDecimals workInjuryRate «0.00001» 4")]
    [InlineData("\"low\"", "NotANumber workInjuryRate «low»")]
    public void A_work_injury_rate_is_a_percentage(string rate, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.Leaving, $"\"workInjuryRate\": {rate}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("0", "0%")]
    [InlineData("0.4", "0.4%")]
    [InlineData("\"0.4%\"", "0.4%")]
    public void A_work_injury_rate_may_be_nothing(string rate, string read) =>
        Assert.Equal(read, Asked.Request(Asked.With(Asked.Leaving, $"\"workInjuryRate\": {rate}")).WorkInjuryRate.ToString());
}
