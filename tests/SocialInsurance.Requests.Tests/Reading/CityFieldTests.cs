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
    [InlineData("\"310000\"", "UnknownCity city «310000» 110000, 500000")]
    [InlineData("\"000000\"", "UnknownCity city «000000» 110000, 500000")]
    [InlineData("\"重庆\"", "UnknownCity city «重庆» 110000, 500000")]
    [InlineData("5e5", "UnknownCity city «5e5» 110000, 500000")]
    [InlineData("-500000", "UnknownCity city «-500000» 110000, 500000")]
    [InlineData("true", "NotText city «true»")]
    [InlineData("[\"500000\"]", "NotText city «[\"500000\"]»")]
    [InlineData("{}", "NotText city «{}»")]
    [InlineData("\"5000000000000\"", "TooLong city «5000000000000» 12")]
    public void Any_other_city_is_named_with_those_there_are(string city, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.Leaving, $"\"city\": {city}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_city_may_be_absent(string city) =>
        Assert.Null(Asked.Request(Asked.With(Asked.Leaving, $"\"city\": {city}")).City);
}
