using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>年度补差 with parameters: which base was paid on, and which is due.</summary>
public sealed class AnnualAdjustmentTests
{
    private static readonly BackPaymentRequest Bare = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").For(Insurance.Pension) with
    {
        Rates = Some.ZhangSan.Rates,
    };

    private static readonly BackPaymentRequest Given = Bare.FormerlyWithin(Limits(1869, 14_016)).Within(Limits(2089, 15_669)) with
    {
        OldAverageWage = Yuan(4672),
        NewAverageWage = Yuan(5223),
    };

    [Fact]
    public void A_stated_base_is_what_was_paid_on_before_share_and_wage()
    {
        Assert.Equal((1900m, 2089m), Ask.Statement(Given.PaidOnBase(1900)).Bases(Insurance.Pension));
        Assert.Equal((1900m, 3134m), Ask.Statement(Given.PaidOnBase(1900).AtShare(60)).Bases(Insurance.Pension));
        Assert.Equal((1900m, 2500m), Ask.Statement(Given.PaidOnBase(1900).Earning(2500)).Bases(Insurance.Pension));
    }

    [Fact]
    public void A_share_moves_from_the_old_average_to_the_new_one_before_the_wage()
    {
        Assert.Equal((1869m, 2089m), Ask.Statement(Given.AtShare(40)).Bases(Insurance.Pension));
        Assert.Equal((1869m, 2089m), Ask.Statement(Given.AtShare(40).Earning(9000)).Bases(Insurance.Pension));
    }

    [Fact]
    public void Until_a_round_is_announced_its_months_are_paid_on_a_share_of_the_average_before()
    {
        var paid = Ask.Statement(Bare.In(Book.Beijing).AtShare(40)).Of(Insurance.Pension, "2013-04").Inputs.Paid!;

        Assert.Equal((Yuan(1869), 2012, true), (paid.Amount, paid.Held!.By!.Row!.PolicyYear, paid.IsProvisional));
    }

    [Fact]
    public void The_share_of_the_new_average_is_held_within_the_new_limits_where_they_are_known()
    {
        var high = Given.AtShare(300);

        Assert.Equal(15_000m, Ask.Statement(high.Within(Limits(2089, 15_000))).Bases(Insurance.Pension).Due);
        Assert.Equal(16_000m, Ask.Statement(high.Within(Limits(16_000, 20_000))).Bases(Insurance.Pension).Due);
        Assert.Equal(15_669m, Ask.Statement(high.Within(new(Limit.Unknown, Limit.Unknown))).Bases(Insurance.Pension).Due);
        Assert.Equal(15_669m, Ask.Statement(high with { NewLimits = Overrides<BaseLimits>.None }).Bases(Insurance.Pension).Due);
    }

    [Fact]
    public void A_wage_moves_from_the_old_limits_to_the_new_ones()
    {
        Assert.Equal((1869m, 2089m), Ask.Statement(Given.Earning(1500)).Bases(Insurance.Pension));
        Assert.Equal((3000m, 3000m), Ask.Statement(Given.Earning(3000)).Bases(Insurance.Pension));
        Assert.Equal((14_016m, 15_669m), Ask.Statement(Given.Earning(20_000)).Bases(Insurance.Pension));

        var terms = Ask.Statement(Given.Earning(3000)).Of(Insurance.Pension, "2013-04").Inputs;
        Assert.Equal((typeof(WageBase), typeof(WageBase)), (terms.Paid!.GetType(), terms.Due!.GetType()));
    }

    [Fact]
    public void Without_wage_and_share_the_paid_base_itself_is_held_within_the_new_limits()
    {
        var due = Ask.Statement(Given.PaidOnBase(1869)).Of(Insurance.Pension, "2013-04").Inputs.Due!;

        Assert.Equal((Yuan(2089), typeof(KeptBase), LimitHit.Floor), (due.Amount, due.GetType(), due.Hit));
        Assert.Equal(3000m, Ask.Statement(Given.PaidOnBase(3000)).Bases(Insurance.Pension).Due);
    }

    [Theory]
    [InlineData(14_015, false)]
    [InlineData(14_016, true)]
    public void A_base_at_the_old_ceiling_asks_for_the_wage(int paidOn, bool isAsked)
    {
        Assert.Equal(isAsked, Ask.Statement(Given.PaidOnBase(paidOn)).Has(NoteCode.WageNeededAtCeiling));
        Assert.Equal(isAsked, Ask.Statement(Bare.In(Book.Beijing).PaidOnBase(paidOn)).Has(NoteCode.WageNeededAtCeiling));
        Assert.False(Ask.Statement(Given.PaidOnBase(paidOn).Earning(15_000)).Has(NoteCode.WageNeededAtCeiling));
    }

    [Fact]
    public void A_wage_between_the_ceilings_moves_all_insurances_up_to_the_wage()
    {
        var statement = Ask.Statement(Given.Earning(15_000).For([.. Insurances.All]));

        Assert.All(statement.Insurances, insurance =>
            Assert.Equal((14_016m, 15_000m), statement.Bases(insurance.Insurance)));
    }

    [Fact]
    public void What_is_missing_is_asked_for_by_name()
    {
        Assert.Equal(RefusalCode.WageOrBaseNeeded, Ask.Refusal(Given).Code);
        Assert.Equal(RefusalCode.OldAverageNeeded, Ask.Refusal(Given.AtShare(40) with { OldAverageWage = null }).Code);
        Assert.Equal(RefusalCode.NewAverageNeeded, Ask.Refusal(Given.AtShare(40) with { NewAverageWage = null }).Code);
        Assert.Equal(RefusalCode.OldLimitsNeeded, Ask.Refusal(Bare.Within(Limits(2089, 15_669)).Earning(1500)).Code);
        Assert.Equal(RefusalCode.NewLimitsNeeded, Ask.Refusal(Bare.FormerlyWithin(Limits(1869, 14_016)).Earning(1500)).Code);
    }

    [Fact]
    public void A_share_is_held_within_the_limits_that_are_known_and_refused_for_none_that_is_not()
    {
        var share = Given.AtShare(100) with { OldAverageWage = Yuan(5000), NewAverageWage = Yuan(5000) };

        Assert.Equal((5000m, 4500m), Ask.Statement(share.Within(new(Limit.Unknown, Limit.At(Yuan(4500))))).Bases(Insurance.Pension));
        Assert.Equal((5000m, 5000m), Ask.Statement(share.Within(new(Limit.Unknown, Limit.At(Yuan(5500))))).Bases(Insurance.Pension));
        Assert.Equal((5000m, 5500m), Ask.Statement(share.Within(new(Limit.At(Yuan(5500)), Limit.Unknown))).Bases(Insurance.Pension));
        Assert.Equal((5000m, 5000m), Ask.Statement(share.Within(new(Limit.At(Yuan(4500)), Limit.Unknown))).Bases(Insurance.Pension));
    }

    /// <summary>The book has a floor for Chongqing in December 2011 and no ceiling.</summary>
    [Fact]
    public void A_share_is_held_within_what_the_book_knows_and_cites_its_row()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2011-12", "2011-12").In(Book.Chongqing).AtShare(300).For(Insurance.Pension) with
        {
            OldAverageWage = Yuan(5000),
            NewAverageWage = Yuan(6000),
            Rates = Some.XiaoZhang.Rates,
        };
        var due = Ask.Statement(request).Of(Insurance.Pension).Months[0].Inputs.Due!;

        Assert.Equal(Yuan(18_000), due.Amount);
        Assert.NotNull(due.Held?.By?.Row);
        var byWage = request.PaidOnBase(5000).Earning(18_000) with
        {
            PercentOfAverage = PerInsurance<Rate?>.All(null),
            OldAverageWage = null,
            NewAverageWage = null,
        };
        Assert.Equal(RefusalCode.CeilingUnknown, Ask.Refusal(byWage).Code);
    }

    [Fact]
    public void What_only_the_user_knows_is_asked_for_even_where_the_employee_pays_nothing()
    {
        var injury = Given.For(Insurance.WorkInjury);

        Assert.Equal(RefusalCode.WageOrBaseNeeded, Ask.Refusal(injury).Code);
        Assert.Equal(RefusalCode.OldAverageNeeded, Ask.Refusal(injury.AtShare(40) with { OldAverageWage = null }).Code);
        Assert.Equal(RefusalCode.NewAverageNeeded, Ask.Refusal(injury.AtShare(40) with { NewAverageWage = null }).Code);
        Assert.Equal(RefusalCode.OldLimitsNeeded, Ask.Refusal(Bare.Within(Limits(2089, 15_669)).Earning(1500).For(Insurance.WorkInjury)).Code);
        Assert.Equal(RefusalCode.NewLimitsNeeded, Ask.Refusal(Bare.FormerlyWithin(Limits(1869, 14_016)).Earning(1500).For(Insurance.WorkInjury)).Code);
    }
}
