using SocialInsurance.Web.Batches;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>Random samples.</summary>
public sealed class SpotCheckTests
{
    private static readonly (int Number, RowFinding Finding)[] Rows =
        [.. Enumerable.Range(2, 1000).Select(number => (number, number % 10 == 0 ? RowFinding.OverDeducted : RowFinding.Consistent))];

    [Fact]
    public void The_same_seed_draws_the_same_rows_and_another_draws_others()
    {
        var drawn = SpotCheck.Draw(Rows, 50, "7").Rows;

        Assert.Equal(drawn, SpotCheck.Draw(Rows.Reverse(), 50, "7").Rows);
        Assert.NotEqual(drawn, SpotCheck.Draw(Rows, 50, "8").Rows);
        Assert.Equal(50, drawn.Distinct().Count());
        Assert.Equal(drawn.Order(), drawn);
    }

    [Fact]
    public void Every_row_is_drawn_about_as_often_as_any_other()
    {
        var times = Enumerable.Range(0, 2000).SelectMany(seed => SpotCheck.Draw(Rows.Take(20), 5, $"{seed}").Rows).CountBy(row => row.Number);

        Assert.All(times, row => Assert.InRange(row.Value, 400, 600));
    }

    // Wilson's interval as its textbooks have it: 10 of 100 is 5.5% to 17.4%, 0 of 20 is 0 to 16.1%.
    [Theory]
    [InlineData(10, 100, 0.0552, 0.1744)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(20, 20, 0.8389, 1)]
    public void The_interval_is_Wilsons(int wrong, int compared, double low, double high)
    {
        var interval = new SpotCheck(
        [
            .. Enumerable.Repeat((1, RowFinding.UnderDeducted), wrong),
            .. Enumerable.Repeat((1, RowFinding.Consistent), compared - wrong),
            (1, RowFinding.Refused),
            (1, RowFinding.NotCompared),
        ]).Interval!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Where_nothing_was_compared_nothing_is_said()
    {
        Assert.Null(new SpotCheck([(2, RowFinding.Refused)]).Interval);
    }
}
