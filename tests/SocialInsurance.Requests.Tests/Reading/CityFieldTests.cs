namespace SocialInsurance.Requests.Tests.Reading;

public sealed class CityFieldTests
{
    [Theory]
    [InlineData("\"500000\"")]
    [InlineData("\" 500000 \"")]
    [InlineData("500000")]
    public void A_city_is_a_code_also_when_written_as_a_number(string city) =>
        Assert.Equal("500000", Asked.Request(Asked.With(Asked.Leaving, $"\"city\": {city}")).City);

    [Theory]
    [InlineData("\"999999\"", "999999")]
    [InlineData("\"000000\"", "000000")]
    [InlineData("\"巴黎\"", "巴黎")]
    [InlineData("\"朝阳区\"", "朝阳区")]
    [InlineData("5e5", "5e5")]
    [InlineData("-500000", "-500000")]
    public void Any_other_city_is_named_with_those_there_are(string city, string given) => Assert.Equal(
        [$"UnknownCity city «{given}» {string.Join(", ", Asked.Book.CityCodes)}"],
        Asked.Problems(Asked.With(Asked.Leaving, $"\"city\": {city}")),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("重庆", "500000")]
    [InlineData("上海市", "310000")]
    [InlineData("浦东新区", "310000")]
    [InlineData("北京朝阳区", "110000")]
    public void A_name_is_read_as_the_city_it_means(string named, string code) =>
        Assert.Equal(code, Asked.Request(Asked.With(Asked.Leaving, $"\"city\": \"{named}\"")).City);

    [Theory]
    [InlineData("true", "NotText city «true»")]
    [InlineData("[\"500000\"]", "NotText city «[\"500000\"]»")]
    [InlineData("{}", "NotText city «{}»")]
    [InlineData("\"5000000000000\"", "TooLong city «5000000000000» 12")]
    public void What_is_no_code_is_not_looked_up(string city, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.Leaving, $"\"city\": {city}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_city_may_be_absent(string city) =>
        Assert.Null(Asked.Request(Asked.With(Asked.Leaving, $"\"city\": {city}")).City);
}
