using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.LateFees;

/// <summary>In which situations a late fee is known at all.</summary>
public sealed class LateFeeSituationTests
{
    private static readonly BackPaymentRequest Round2013 =
        Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).Earning(1500).WithWorkInjuryAt(0.5m);

    [Fact]
    public void Without_a_day_of_payment_there_is_none()
    {
        var statement = Ask.Statement(Some.XiaoZhang);

        Assert.Null(statement.LateFee);
        Assert.False(statement.Has(NoteCode.LateFeeNotChargeableToEmployee));
    }

    [Fact]
    public void Settling_on_leaving_states_none()
    {
        var statement = Ask.Statement(Some.ZhangSan with { PaidOn = Day("2014-01-01") });

        Assert.Null(statement.LateFee);
        Assert.True(statement.Has(NoteCode.LateFeeNotStated));
    }

    [Fact]
    public void Inside_the_window_of_a_round_it_is_waived()
    {
        var statement = Ask.Statement(Round2013 with { PaidOn = Day("2013-12-31") });
        var note = Assert.Single(statement.Notes, note => note.Code == NoteCode.LateFeeWaivedInWindow);

        Assert.Null(statement.LateFee);
        Assert.Equal(Day("2013-12-31"), Assert.IsType<DayNote>(note).Day);
    }

    [Fact]
    public void After_the_window_of_a_round_it_runs_from_the_next_day()
    {
        var statement = Ask.Statement(Round2013 with { PaidOn = Day("2014-01-11") });

        Assert.Equal([Day("2013-12-31")], statement.LateFee!.WindowEnds);
        Assert.All(statement.LateFee.Months, month => Assert.Equal((Day("2014-01-01"), 10), (month.From, month.Fee!.Days)));
        Assert.Equal(Yuan(216.52m).Fen, statement.LateFee.Months.Sum(month => month.Principal.Fen));
        Assert.Equal(Yuan(1.08m), statement.LateFee.Total);
        Assert.True(statement.Has(NoteCode.LateFeeNotChargeableToEmployee));
    }

    [Fact]
    public void Months_that_were_missed_have_no_window_even_where_a_round_has_one()
    {
        var fee = Ask.Statement(Round2013 with { Situation = Situation.MissedMonths, PaidOn = Day("2014-01-11") }).LateFee!;

        Assert.Empty(fee.WindowEnds);
        Assert.Equal(LateFeeStart.SecondNextMonth, fee.Convention.CityRule?.Start);
    }

    [Fact]
    public void An_adjustment_without_a_known_window_has_none_and_says_so()
    {
        var adjustment = Some.Request(Situation.AnnualAdjustment, "2013-01", "2013-02").In(Book.Chongqing).For(Insurance.Pension).Earning(1000);
        var statement = Ask.Statement(adjustment with { PaidOn = Day("2014-01-01") });

        Assert.Null(statement.LateFee);
        Assert.True(statement.Has(NoteCode.LateFeeWindowUnknown));
    }

    [Fact]
    public void Under_declared_months_have_one_too()
    {
        var statement = Ask.Statement(Some.XiaoZhang.PaidOnBase(5000) with { Situation = Situation.UnderDeclared, PaidOn = Day("2023-07-20") });

        Assert.Equal(statement.Totals.All.Fen, statement.LateFee!.Months.Sum(month => month.Principal.Fen));
        Assert.True(statement.LateFee.Total > Yuan(0));
    }

    [Fact]
    public void Flexible_employment_has_no_employer_to_bear_one()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Contributor = Contributor.Flexible, PaidOn = Day("2023-07-20") };

        Assert.Null(Ask.Statement(request).LateFee);
    }
}
