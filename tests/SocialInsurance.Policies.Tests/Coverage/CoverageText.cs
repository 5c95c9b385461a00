using System.Globalization;
using System.Text;
using SocialInsurance.Core.Coverage;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Coverage;

/// <summary>The words of docs/coverage.md.</summary>
internal static class CoverageText
{
    private const string Introduction = """
        # How much does the policy book know?

        Five ordinary questions are asked of every city and year, with nothing but city, months, wage and, in three of them, the base:
        a year not paid at all, a year paid on too low a base, an adjustment of July to September, one of January to June, and somebody
        who left in April. Counted is how sure the answer is of the person's own share: exact, estimated (with a range), in part
        (an insurance is left out), refused. Exact are also answers in which something was assumed that cannot move a fen; "nothing
        assumed" counts those that need not even that. `GET /api/v1/coverage` gives the same numbers. Written by

        ```
        dotnet build -c Release tests/SocialInsurance.Policies.Tests
        COVERAGE=docs/coverage.md dotnet tests/SocialInsurance.Policies.Tests/bin/Release/net10.0/SocialInsurance.Policies.Tests.dll \
          -explicit only -class SocialInsurance.Policies.Tests.Coverage.CoverageDocument
        ```

        A test holds this page to the data.

        """;

    public static BookCoverage Coverage { get; } = BookCoverage.Of(new(Book));

    public static string Of(BookCoverage coverage)
    {
        var text = new StringBuilder(Introduction).Append('\n');
        AddTotals(text, coverage);
        AddCities(text, coverage);
        AddMissing(text, coverage);
        return text.ToString();
    }

    private static void AddTotals(StringBuilder text, BookCoverage coverage)
    {
        text.Append("## By year\n\n| year | asked | nothing assumed | exact | estimated | in part | refused |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var year in coverage.Years.GroupBy(one => one.Year).OrderBy(year => year.Key))
        {
            AddTotal(text, year.Key.ToString(CultureInfo.InvariantCulture), [.. year]);
        }

        AddTotal(text, "all", [.. coverage.Years]);
    }

    private static void AddTotal(StringBuilder text, string name, IReadOnlyCollection<YearCoverage> years)
    {
        var (asked, known, exact) = (years.Sum(year => year.Asked), years.Sum(year => year.Known), years.Sum(year => year.Exact));
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {asked} | {known} ({known * 100 / asked}%) | {exact} ({exact * 100 / asked}%) | {years.Sum(year => year.Estimated)} | {years.Sum(year => year.Partial)} | {years.Sum(year => year.Refused)} |\n");
    }

    private static void AddCities(StringBuilder text, BookCoverage coverage)
    {
        var years = coverage.Years.Select(year => year.Year).Distinct().ToList();
        text.Append("\n## By city and year\n\nExact answers of five; `+2` are estimated, `~1` in part, `-1` refused.\n\n| city | ")
            .AppendJoin(" | ", years).Append(" |\n|---").Append(string.Concat(years.Select(_ => "|---"))).Append("|\n");
        foreach (var city in coverage.Years.GroupBy(year => year.City, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Book.For(city.Key).ChineseName} {Book.For(city.Key).EnglishName} | ")
                .AppendJoin(" | ", city.Select(Cell)).Append(" |\n");
        }
    }

    private static string Cell(YearCoverage year) => year.Exact.ToString(CultureInfo.InvariantCulture)
        + Part(" +", year.Estimated) + Part(" ~", year.Partial) + Part(" -", year.Refused);

    private static string Part(string sign, int answers) =>
        answers == 0 ? string.Empty : sign + answers.ToString(CultureInfo.InvariantCulture);

    private static void AddMissing(StringBuilder text, BookCoverage coverage)
    {
        text.Append("\n## What is missing most\n\nFigures that keep answers about a person's own share from being exact, by city, from 2022 on. Who has one of them can help.\n\n")
            .Append("| city | figure | years | answers |\n|---|---|---|--:|\n");
        var missing = coverage.Years.Where(year => year.Year >= 2022)
            .SelectMany(year => year.Missing.Select(figure => (year.City, figure.Table, figure.Insurance, year.Year, figure.Answers)))
            .GroupBy(one => (one.City, one.Table, one.Insurance))
            .OrderByDescending(group => group.Sum(one => one.Answers)).ThenBy(group => group.Key.City, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Table).ThenBy(group => group.Key.Insurance)
            .Take(40);
        foreach (var figure in missing)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Book.For(figure.Key.City).EnglishName} | {Word(figure.Key.Insurance)}, {Word(figure.Key.Table)} | {string.Join(' ', figure.Select(one => one.Year))} | {figure.Sum(one => one.Answers)} |\n");
        }
    }

    private static string Word(Insurance insurance) => insurance switch
    {
        Insurance.Pension => "pension",
        Insurance.Medical => "medical",
        Insurance.Unemployment => "unemployment",
        Insurance.WorkInjury => "work injury",
        Insurance.Maternity => "maternity",
    };

    private static string Word(PolicyTable table) => table switch
    {
        PolicyTable.Limits => "limits",
        PolicyTable.Rates => "rates",
    };
}
