using System.Runtime.CompilerServices;
using SocialInsurance.Core.Coverage;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Coverage;

/// <summary>The published number: what it must reach, and that the page says what the data say.</summary>
public sealed class CoverageNumberTests
{
    private const int Questions = 5;

    private static BookCoverage Coverage => CoverageText.Coverage;

    [Fact]
    public void Every_city_and_year_is_asked_every_question()
    {
        Assert.Equal(Book.CityCodes.SelectMany(_ => Enumerable.Range(2020, 7), (city, year) => (city, year)), Coverage.Years.Select(year => (year.City, year.Year)));
        Assert.All(Coverage.Years, year =>
        {
            Assert.Equal(Questions, year.Asked);
            Assert.InRange(year.Known, 0, Questions);
        });
        Assert.Equal(Book.Version, Coverage.Version);
    }

    [Fact]
    public void Half_of_the_questions_of_2022_and_later_are_answered_exactly_and_nearly_all_at_least_by_estimate()
    {
        var late = Coverage.Years.Where(year => year.Year >= 2022).ToList();
        var asked = late.Sum(year => year.Asked);

        Assert.True(late.Sum(year => year.Exact) * 2 >= asked);
        Assert.True(late.Sum(year => year.Known) * 100 >= asked * 40);
        Assert.True(late.Sum(year => year.Exact + year.Estimated) * 100 >= asked * 98);
    }

    [Fact]
    public void Nobody_is_refused() => Assert.All(Coverage.Years, year => Assert.Equal(0, year.Refused));

    [Fact]
    public void What_is_missing_is_said_where_answers_are_not_exact_and_only_there() => Assert.All(
        Coverage.Years, year => Assert.True(year.Exact == Questions ? year.Missing.IsEmpty : !year.Missing.IsEmpty || DependsOnAnApplication(year)));

    [Fact]
    public void The_page_says_what_the_data_say() => Assert.Equal(
        File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "docs", "coverage.md")), CoverageText.Of(Coverage), ignoreLineEndingDifferences: true);

    /// <summary>Where all is known, and it is open only whether somebody who left applies for the adjustment.</summary>
    private static bool DependsOnAnApplication(YearCoverage year) => year is { Exact: Questions - 1, Estimated: 1 }
        && Book.For(year.City).Leavers.Any(rule => rule.IsOnApplication && rule.Months.From.Year == year.Year);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
