using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>The same month asked on different days: what was known before a publication, and what is known since.</summary>
public sealed class TwoClockTests
{
    [Theory]
    [InlineData("2013-01")]
    [InlineData("2013-04")]
    [InlineData("2013-06")]
    public void Chongqing_carried_on_the_limits_of_2012_until_July_2013(string month)
    {
        var inApril = Limits(Chongqing, month, Day("2013-04-10"), Insurance.Pension);
        var dayBefore = Limits(Chongqing, month, Day("2013-07-03"), Insurance.Pension);
        var thatDay = Limits(Chongqing, month, Day("2013-07-04"), Insurance.Pension);

        Assert.Equal((1335m, 20021m), inApril.Amounts());
        Assert.True(inApril.IsProvisional);
        Assert.Equal((1335m, 20021m), dayBefore.Amounts());
        Assert.Equal((1513m, 22696m), thatDay.Amounts());
        Assert.False(thatDay.IsProvisional);
        Assert.Equal((1513m, 22696m), Limits(Chongqing, month, Today, Insurance.Pension).Amounts());
    }

    [Fact]
    public void Chongqing_used_the_limits_of_2013_from_August_on()
    {
        var august = Limits(Chongqing, "2013-08", Day("2013-08-31"), Insurance.Medical);

        Assert.Equal((1513m, 22696m), august.Amounts());
        Assert.False(august.IsProvisional);
        Assert.Equal((1335m, 20021m), Limits(Chongqing, "2013-08", Day("2013-07-03"), Insurance.Medical).Amounts());
    }

    [Theory]
    [InlineData("2013-04")]
    [InlineData("2013-05")]
    public void Beijing_adjusted_April_and_May_2013_by_its_round(string month)
    {
        var then = Day("2013-05-31");

        Assert.Equal((1869m, 14016m), Limits(Beijing, month, then, Insurance.Pension).Amounts());
        Assert.Equal((2803m, 14016m), Limits(Beijing, month, then, Insurance.Medical).Amounts());
        Assert.True(Limits(Beijing, month, then, Insurance.Pension).IsProvisional);
        Assert.Equal((1869m, 14016m), Limits(Beijing, month, Day("2013-08-20"), Insurance.Pension).Amounts());

        Assert.Equal((2089m, 15669m), Limits(Beijing, month, Day("2013-08-21"), Insurance.Pension).Amounts());
        Assert.Equal((2089m, 15669m), Limits(Beijing, month, Today, Insurance.Pension).Amounts());
        Assert.Equal((3134m, 15669m), Limits(Beijing, month, Today, Insurance.Medical).Amounts());
    }

    [Fact]
    public void Beijing_used_the_new_limits_for_June_2013_itself()
    {
        Assert.Equal((2089m, 15669m), Limits(Beijing, "2013-06", Day("2013-06-30"), Insurance.Pension).Amounts());
        Assert.Equal(PolicyGap.NotYetPublished, Limits(Beijing, "2013-06", Day("2013-05-31"), Insurance.Pension).Gap);
    }

    [Fact]
    public void Beijing_rebased_July_2026()
    {
        var before = Limits(Beijing, "2026-07", Day("2026-07-31"), Insurance.Unemployment);

        Assert.Equal((7162m, 35811m), before.Amounts());
        Assert.True(before.IsProvisional);
        Assert.Equal((7270m, 36348m), Limits(Beijing, "2026-07", Day("2026-08-31"), Insurance.Unemployment).Amounts());
        Assert.Equal((7270m, 36348m), Limits(Beijing, "2026-08", Day("2026-08-31"), Insurance.Unemployment).Amounts());
    }

    [Fact]
    public void A_publication_day_that_nobody_noted_is_not_guessed()
    {
        Assert.Equal(PolicyGap.PublicationUnknown, Limits(Chongqing, "2021-03", Day("2021-12-31"), Insurance.Pension).Gap);
        Assert.Equal((3699m, 18495m), Limits(Chongqing, "2021-03", Today, Insurance.Pension).Amounts());
    }

    [Theory]
    [InlineData("2013-04-10", 2011, 3337)]
    [InlineData("2013-07-03", 2011, 3337)]
    [InlineData("2013-07-04", 2012, 3783)]
    [InlineData("2013-08-15", 2012, 3783)]
    public void The_newest_average_of_Chongqing_known_on_a_day(string day, int year, int monthly)
    {
        var average = Book.For(Chongqing).NewestAverageKnownOn(Day(day));

        Assert.Equal((year, Yuan.FromWholeYuan(monthly)), (average?.Year, average?.Monthly));
    }

    [Fact]
    public void No_average_is_known_before_the_first_was_published() =>
        Assert.Null(Book.For(Chongqing).NewestAverageKnownOn(Day("2009-06-29")));

    [Fact]
    public void The_average_that_sets_benefits_does_not_set_contributions()
    {
        Assert.Equal(Yuan.FromWholeYuan(5469), Book.For(Chongqing).AverageOf(2018)?.Monthly);
        Assert.Contains(Book.For(Chongqing).Averages, average => average is { Year: 2018, IsForContributions: false } && average.Monthly == Yuan.FromWholeYuan(6814));
    }
}
