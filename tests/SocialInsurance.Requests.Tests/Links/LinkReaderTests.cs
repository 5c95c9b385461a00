using SocialInsurance.Requests.Links;

namespace SocialInsurance.Requests.Tests.Links;

public sealed class LinkReaderTests
{
    [Theory]
    [InlineData("?v=1", true)]
    [InlineData("?v=2&wage=1", true)]
    [InlineData("?v=", true)]
    [InlineData("?wage=1", false)]
    [InlineData("?V=1", false)]
    [InlineData("?utm_source=x", false)]
    [InlineData("", false)]
    public void A_query_is_a_request_when_it_names_a_version(string link, bool isRequest) =>
        Assert.Equal(isRequest, LinkReader.IsRequest(Linked.Query(link)));

    [Theory]
    [InlineData("?v=2", "UnknownLinkVersion v «2»")]
    [InlineData("?v=", "UnknownLinkVersion v «»")]
    [InlineData("?v=01", "UnknownLinkVersion v «01»")]
    [InlineData("?v=1 ", "UnknownLinkVersion v «1 »")]
    public void An_unknown_version_is_named_and_the_rest_is_read(string link, string problem)
    {
        var (request, problems) = Linked.Read(link + "&wage=8000");

        Assert.Equal([problem], problems.Select(Written.Of), StringComparer.Ordinal);
        Assert.Equal("8000", (string?)request["wage"]);
    }

    [Theory]
    [InlineData("rates=8*20", "UnreadableLinkField rates «8*20»")]
    [InlineData("rates=pension", "UnreadableLinkField rates «pension»")]
    [InlineData("rates=pension:8*20*3*4*5", "UnreadableLinkField rates «pension:8*20*3*4*5»")]
    [InlineData("newLimits=all:1869", "UnreadableLinkField newLimits «all:1869»")]
    [InlineData("newLimits=1869", "UnreadableLinkField newLimits «1869»")]
    [InlineData("newLimits=1~2~3", "UnreadableLinkField newLimits «1~2~3»")]
    [InlineData("oldLimits=pension:1869", "UnreadableLinkField oldLimits «pension:1869»")]
    [InlineData("wage=2023-01:8000:1", "UnreadableLinkField wage «2023-01:8000:1»")]
    [InlineData("months=2013-02:currentBase", "UnreadableLinkField months «2013-02:currentBase»")]
    [InlineData("months=2013-02:bonus:5", "UnreadableLinkField months «2013-02:bonus:5»")]
    [InlineData("months=2013-02:wage:5:wage:6", "UnreadableLinkField months «2013-02:wage:5:wage:6»")]
    [InlineData("months=2013-02:paid:5", "UnreadableLinkField months «2013-02:paid:5»")]
    [InlineData("months=2013-02:paid.pension:1*2*3", "UnreadableLinkField months «2013-02:paid.pension:1*2*3»")]
    [InlineData("months=2013-02:currentBase:1:currentBase.pension:2", "UnreadableLinkField months «2013-02:currentBase:1:currentBase.pension:2»")]
    [InlineData("employers=A:2013-04", "UnreadableLinkField employers «A:2013-04»")]
    [InlineData("employers=A:2013-04:2013-05:0.4:flexible:x", "UnreadableLinkField employers «A:2013-04:2013-05:0.4:flexible:x»")]
    [InlineData("rates=pension:8*20:2023-01", "UnreadableLinkField rates «pension:8*20:2023-01»")]
    [InlineData("newLimits=all:1~2:2023-01", "UnreadableLinkField newLimits «all:1~2:2023-01»")]
    [InlineData("newLimits=all:1~2~3:2023-01:2023-02", "UnreadableLinkField newLimits «all:1~2~3:2023-01:2023-02»")]
    [InlineData("deferral=pension:2022-05:2022-12", "UnreadableLinkField deferral «pension:2022-05:2022-12»")]
    [InlineData("paidByPerson=a*b*c*d", "UnreadableLinkField paidByPerson «a*b*c*d»")]
    [InlineData("interest=a*b*c*d", "UnreadableLinkField interest «a*b*c*d»")]
    [InlineData("months=2013-02:madeUp:5", "UnreadableLinkField months «2013-02:madeUp:5»")]
    [InlineData("months=2013-02:notDue:true:notDue:true", "UnreadableLinkField months «2013-02:notDue:true:notDue:true»")]
    [InlineData("months=2013-02:notDue.pension:true", "UnreadableLinkField months «2013-02:notDue.pension:true»")]
    [InlineData("rounding=a*b*c", "UnreadableLinkField rounding «a*b*c»")]
    [InlineData("lateFee=a*b*c*d*e", "UnreadableLinkField lateFee «a*b*c*d*e»")]
    [InlineData("currentBase=pension:1:2", "UnreadableLinkField currentBase «pension:1:2»")]
    public void What_cannot_be_read_is_named_and_the_rest_is_read(string field, string problem)
    {
        var (request, problems) = Linked.Read($"?v=1&{field}&city=500000");

        Assert.Equal([problem], problems.Select(Written.Of), StringComparer.Ordinal);
        Assert.Equal(["city"], request.Select(pair => pair.Key), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("wage=2023-01:8000,2023-02", "UnreadableLinkField wage «2023-02»", """[{"from":"2023-01","wage":"8000"}]""")]
    [InlineData("percent=pension:40,pension:60", "UnreadableLinkField percent «pension:60»", """{"pension":"40"}""")]
    [InlineData("months=2013-02:wage:5,2013-03:wa", "UnreadableLinkField months «2013-03:wa»", """[{"month":"2013-02","wage":"5"}]""")]
    [InlineData("rates=pension:8*20,pension:8*20", "UnreadableLinkField rates «pension:8*20»", """{"pension":{"employee":"8","employer":"20"}}""")]
    [InlineData("rates=pension:8*20,medi", "UnreadableLinkField rates «medi»", """{"pension":{"employee":"8","employer":"20"}}""")]
    public void Of_a_list_that_was_cut_the_cut_entry_is_named_and_the_rest_is_read(string field, string problem, string read)
    {
        var (request, problems) = Linked.Read($"?v=1&{field}");

        Assert.Equal([problem], problems.Select(Written.Of), StringComparer.Ordinal);
        Assert.Equal(read, Assert.Single(request).Value!.ToJsonString());
    }

    [Fact]
    public void A_long_unreadable_field_is_quoted_in_part() => Assert.Equal(
        [$"UnreadableLinkField rates «{new string('8', 60)}…»"], Linked.ProblemsOf($"?v=1&rates={new string('8', 5000)}"), StringComparer.Ordinal);

    [Fact]
    public void A_field_that_nobody_knows_is_named_and_does_not_stand_in_the_way()
    {
        var (request, problems) = Linked.Read("?v=1&situation=leaving&from=2013-01&to=2013-04&utm_source=letter&empty=");

        Assert.Equal(["UnknownField utm_source"], problems.Select(Written.Of), StringComparer.Ordinal);
        Assert.DoesNotContain("utm_source", request.Select(pair => pair.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void A_field_given_twice_counts_once() =>
        Assert.Equal("1", (string?)Linked.Read("?v=1&wage=1&wage=2").Request["wage"]);

    [Theory]
    [InlineData("?v=1&wage=&city")]
    [InlineData("?v=1&&&")]
    [InlineData("?v=1&=")]
    public void Empty_fields_are_absent(string link) => Assert.Empty(Linked.Read(link).Request);

    [Fact]
    public void People_may_type_into_a_link_as_into_the_page() => Assert.Equal(
        "[{From: -, Wage: 3337.50}]",
        Described.Of(Asked.Request(Linked.Read("?v=1&situation=missedMonths&from=2013年1月&to=２０１３／４&wage=￥3,337.50").Request.ToJsonString()).Wages));
}
