using SocialInsurance.Policies.Tables;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>What people type leads to the city whose rows hold there, or to none.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string> Cities { get; } = [.. Book.CityCodes];

    [Theory]
    [InlineData("上海市", Shanghai)]
    [InlineData("上海", Shanghai)]
    [InlineData("浦东新区", Shanghai)]
    [InlineData("上海市浦东新区", Shanghai)]
    [InlineData("苏州工业园区", Suzhou)]
    [InlineData("北京朝阳区", Beijing)]
    [InlineData("长春市朝阳区", "220100")]
    [InlineData(" Suzhou ", Suzhou)]
    [InlineData("huhehaote", "150100")]
    [InlineData("110000", Beijing)]
    public void A_name_leads_to_its_city(string typed, string city) => Assert.Equal(city, Book.CodeMeantBy(typed));

    [Theory]
    [InlineData("朝阳区")]
    [InlineData("鼓楼区")]
    [InlineData("巴黎")]
    [InlineData("990000")]
    [InlineData("")]
    public void A_name_of_none_or_of_several_stays_as_it_is(string typed)
    {
        Assert.Null(Book.Places.CodeOf(typed));
        Assert.Equal(typed, Book.CodeMeantBy(typed));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_city_has_names_for_people_and_for_searching(string city)
    {
        var place = Book.Places.Of(city);

        Assert.NotNull(place);
        Assert.Contains(Book.For(city).ChineseName, place.Names, StringComparer.Ordinal);
        Assert.Matches("^[a-z]+$", place.Pinyin);
        Assert.StartsWith(place.Initials[..1], place.Pinyin, StringComparison.Ordinal);
        Assert.All(place.Names, name => Assert.Equal(city, Book.CodeMeantBy(name)));
        Assert.Distinct(place.Districts, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"city\": \"110000\"", "\"city\": \"990000\"", "the book has no city 990000")]
    [InlineData("\"pinyin\": \"beijing\", ", "", "\"pinyin\" is missing")]
    [InlineData("]", "", "expected")]
    public void A_table_with_a_mistake_is_refused_by_line(string sound, string written, string problem)
    {
        const string Table = "[\n { \"city\": \"110000\", \"names\": [\"北京\"], \"pinyin\": \"beijing\", \"initials\": \"bj\", \"districts\": [\"海淀区\"] }\n]";
        HashSet<string> cities = [Beijing];

        Assert.Equal(Beijing, PlaceTable.Read(Table, cities).CodeOf("海淀区"));
        var refused = Assert.Throws<PolicyDataException>(() => PlaceTable.Read(Table.Replace(sound, written, StringComparison.Ordinal), cities));
        Assert.StartsWith("places.json(", refused.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(refused.Problems, one => one.Message.Contains(problem, StringComparison.Ordinal) || problem is "expected");
    }
}
