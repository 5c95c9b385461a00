using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Benefits;

namespace SocialInsurance.Policies.Tests.Benefits;

/// <summary>The tables by which benefits are approved: strict as those of the cities, and never borrowed from another year.</summary>
public sealed class BenefitBookTests
{
    private static readonly BenefitBook Book = EmbeddedBenefitBook.Open();
    private static readonly PolicyBook Policies = EmbeddedPolicyBook.Open();

    [Fact]
    public void A_year_that_nobody_published_is_not_there()
    {
        Assert.Null(Book.AverageOf("110000", 2026));
        Assert.Null(Book.AverageOf("440300", 2023));
        Assert.Null(Book.AverageOf(null, 2013));
        Assert.Null(Book.AverageOf("650100", 2024));
        Assert.Null(Book.IndexAverageOf("110000", 2019));
        Assert.Null(Book.GrantOf("500000", 8, new(2013, 5)));
    }

    [Fact]
    public void A_city_without_a_row_of_its_own_has_that_of_its_province()
    {
        Assert.Equal(Yuan.FromWholeYuan(9028), Book.AverageOf("441900", 2023)?.Monthly);
        Assert.Equal(Yuan.FromWholeYuan(8266), Book.AverageOf("210100", 2024)?.Monthly);
        Assert.Equal("210000", Book.TransitionalRuleOf("210100")?.Place);
    }

    [Fact]
    public void The_average_of_benefits_is_not_that_of_the_limits_since_they_are_two()
    {
        var beijing = Policies.For("110000");

        Assert.All([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017], year => Assert.Equal(beijing.AverageOf(year - 1)?.Monthly, Book.AverageOf("110000", year)?.Monthly));
        Assert.All([2020, 2021, 2022, 2023, 2024, 2025], year => Assert.NotEqual(beijing.AverageOf(year - 1)?.Monthly, Book.AverageOf("110000", year)?.Monthly));
    }

    [Fact]
    public void Care_fees_of_2013_are_the_share_of_the_average_as_printed()
    {
        var fee = Book.CareFeeOf("110000", 2013)!;

        Assert.Equal(["2611.50", "2089.20", "1566.90"], Enum.GetValues<Dependence>().Select(dependence => fee.Of(dependence).ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(50, 0, "195")]
    [InlineData(50, 1, "194.6")]
    [InlineData(60, 0, "139")]
    [InlineData(60, 1, "138.4")]
    [InlineData(70, 0, "56")]
    public void Payout_months_are_those_of_the_age(int years, int months, string expected)
    {
        Assert.Equal(expected, Book.PayoutMonthsOf(years, months).ToString());
        Assert.True(Book.HasPayoutMonths(Book.PayoutMonthsOf(years, months)!.Value, isByMonth: false));
    }

    [Fact]
    public void An_age_beyond_the_table_has_none()
    {
        Assert.Null(Book.PayoutMonthsOf(39, 0));
        Assert.Null(Book.PayoutMonthsOf(70, 1));
        Assert.False(Book.HasPayoutMonths(Fraction.Of(140), isByMonth: false));
        Assert.True(Book.HasPayoutMonths(Fraction.Of(140), isByMonth: true));
        Assert.False(Book.HasPayoutMonths(Fraction.Of(234), isByMonth: true));
    }

    [Theory]
    [InlineData("averages.json", "{ \"place\": \"110000\", \"year\": 2013, \"monthly\": 1, \"published\": null, \"sources\": [\"BJ-AVERAGES\"], \"confidence\": \"A\" }", "answers the same question")]
    [InlineData("averages.json", "{ \"place\": \"990000\", \"year\": 2013, \"monthly\": 1, \"published\": null, \"sources\": [\"BJ-AVERAGES\"], \"confidence\": \"A\" }", "places.json has no place 990000")]
    [InlineData("averages.json", "{ \"place\": \"110000\", \"year\": 2031, \"monthly\": 1, \"published\": null, \"sources\": [\"NOWHERE\"], \"confidence\": \"A\" }", "sources.json has no source NOWHERE")]
    [InlineData("averages.json", "{ \"place\": \"110000\", \"year\": 2031, \"published\": null, \"sources\": [\"BJ-AVERAGES\"], \"confidence\": \"A\" }", "\"monthly\" is missing")]
    [InlineData("averages.json", "{ \"place\": \"110000\", \"year\": 2031, \"monthly\": 1, \"published\": null, \"sources\": [\"BJ-AVERAGES\"], \"confidence\": \"M\" }", "\"confidence\"")]
    [InlineData("grant-months.json", "{ \"place\": \"110000\", \"from\": \"2020-01\", \"to\": null, \"level\": 8, \"medical\": 9, \"employment\": 9, \"sources\": [\"IN-242\"], \"confidence\": \"A\" }", "the months overlap")]
    [InlineData("grant-months.json", "{ \"place\": \"120000\", \"from\": \"2020-01\", \"to\": null, \"level\": 11, \"medical\": 9, \"employment\": 9, \"sources\": [\"IN-242\"], \"confidence\": \"A\" }", "levels 5 to 10")]
    [InlineData("care-fees.json", "{ \"place\": \"120000\", \"year\": 2013, \"complete\": 1, \"large\": 2, \"partial\": 3, \"raisedFrom\": null, \"sources\": [\"IN-2014\"], \"confidence\": \"A\" }", "do not rise")]
    [InlineData("payout-months.json", "{ \"age\": 71, \"months\": 56, \"sources\": [\"GF-2005-38\"], \"confidence\": \"A\" }", "the months do not fall")]
    public void A_row_that_is_unfit_is_named_with_its_file(string file, string row, string problem)
    {
        var refused = Assert.Throws<PolicyDataException>(() => BenefitBookReader.Read(WithRow(file, row), "test"));

        Assert.Contains(refused.Problems, found => found.File == "benefits/" + file && found.Message.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_missing_is_named() => Assert.Contains(
        "benefits/dates.json(1): the file is missing",
        Assert.Throws<PolicyDataException>(() => BenefitBookReader.Read([.. EmbeddedBenefitBook.Files().Where(file => file.Name != "dates.json")], "test")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Equal_data_have_an_equal_version() => Assert.Equal(Book.Version, EmbeddedBenefitBook.Open().Version);

    private static ImmutableArray<PolicyFile> WithRow(string name, string row) =>
    [
        .. EmbeddedBenefitBook.Files().Select(file => file.Name == name ? file with { Text = file.Text.TrimEnd().TrimEnd(']').TrimEnd() + ",\n" + row + "\n]" } : file),
    ];
}
