using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Policies;

/// <summary>
/// The lines of a city's chart for one insurance. Where the book has a gap a line ends and another begins: nothing is drawn
/// over months that nobody knows.
/// </summary>
internal static class PolicyLines
{
    public static IReadOnlyList<(ChartLine Kind, IReadOnlyList<ChartPoint> Points)> Of(CityPolicy city, Insurance insurance)
    {
        var rows = city.Limits
            .Where(row => row.Insurances.Contains(insurance) && row.Group is PolicyGroup.Everyone or PolicyGroup.Urban)
            .GroupBy(row => row.Months.From)
            .Select(same => same.MaxBy(row => row.Group == PolicyGroup.Urban)!)
            .OrderBy(row => row.Months.From)
            .ToList();
        var averages = city.Averages
            .Where(average => average.IsForContributions && average.Insurances.Contains(insurance))
            .DistinctBy(average => average.Year)
            .OrderBy(average => average.Year)
            .Select(average => new ChartPoint(DateOf(new YearMonth(average.Year, 1)), average.Monthly.ToDecimal()))
            .ToList();
        IEnumerable<(ChartLine Kind, IReadOnlyList<ChartPoint> Points)> lines =
        [
            (ChartLine.Average, averages),
            .. Steps(rows, row => row.Limits.Ceiling.Amount).Select(points => (ChartLine.Ceiling, points)),
            .. Steps(rows, row => row.Limits.Floor.Amount).Select(points => (ChartLine.Floor, points)),
        ];
        return [.. lines.Where(line => line.Points.Count > 0)];
    }

    private static List<IReadOnlyList<ChartPoint>> Steps(IReadOnlyList<LimitsRow> rows, Func<LimitsRow, Yuan?> amountOf)
    {
        var lines = new List<IReadOnlyList<ChartPoint>>();
        var points = new List<ChartPoint>();
        YearMonth? end = null;
        foreach (var row in rows)
        {
            if (amountOf(row) is not { } amount)
            {
                continue;
            }

            if (points.Count > 0 && end?.PlusMonths(1) != row.Months.From)
            {
                lines.Add(points);
                points = [];
            }

            end = row.Months.To ?? row.Months.From.PlusMonths(11);
            points.Add(new(DateOf(row.Months.From), amount.ToDecimal()));
            points.Add(new(DateOf(end.Value), amount.ToDecimal()));
        }

        lines.Add(points);
        return lines;
    }

    private static DateTime DateOf(YearMonth month) => month.OnDayOfMonth(1).ToDateTimeUnspecified();
}
