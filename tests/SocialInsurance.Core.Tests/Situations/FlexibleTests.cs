using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>Who is in flexible employment chooses the base, pays everything, and has no employer.</summary>
public sealed class FlexibleTests
{
    private static readonly BackPaymentRequest Year2022 =
        Some.Request(Situation.MissedMonths, "2022-01", "2022-12").In(Book.Beijing).For(Insurance.Pension).Earning(1000) with
        {
            Contributor = Contributor.Flexible,
        };

    // The lowest base of 2023: 6326 × 20% = 1265.20 a month.
    [Theory]
    [InlineData("2023-12-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Months_of_2022_made_up_until_the_end_of_2023_are_paid_on_the_limits_of_that_year(string paidOn, bool isInTime)
    {
        var statement = Ask.Statement(Year2022 with { PaidOn = Day(paidOn) });

        Assert.Equal(isInTime, statement.Totals.Employee == Yuan(15_182.40m));
        Assert.Equal(isInTime, statement.Has(NoteCode.FlexibleMadeUpInTime));
        Assert.Equal(!isInTime, statement.Has(NoteCode.FlexibleMakeUpRare));
        Assert.Equal(Yuan(0), statement.Totals.Employer);
        Assert.Null(statement.LateFee);
    }

    [Fact]
    public void Cannot_declare_too_little() => Assert.Equal(
        RefusalCode.FlexibleCannotUnderDeclare,
        Ask.Refusal(Year2022.PaidOnBase(5000) with { Situation = Situation.UnderDeclared }).Code);

    [Fact]
    public void The_difference_is_all_the_persons()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).For(Insurance.Pension).AtShare(40) with
        {
            Contributor = Contributor.Flexible,
        };
        var statement = Ask.Statement(request);

        // (2089 − 1869) × 20% a month.
        Assert.Equal((Yuan(88), Yuan(0)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.True(statement.Has(NoteCode.FlexiblePaysAll));
        Assert.False(statement.Has(NoteCode.EmployeeShareOnly));
    }

    /// <summary>March and April between two employers were the person's own affair: no employer's part, no work injury, no late fee.</summary>
    [Fact]
    public void A_spell_on_ones_own_between_employers_costs_no_employer()
    {
        var statement = Ask.Statement(Some.XiaoZhang with
        {
            PaidOn = Day("2023-07-20"),
            Employers =
            [
                new("A", Period("2023-01", "2023-02"), null),
                new("自己", Period("2023-03", "2023-04"), null) { Contributor = Contributor.Flexible },
                new("B", Period("2023-05", "2023-06"), null),
            ],
        });

        Assert.Equal(
            [CollectionChannel.FormerEmployer, CollectionChannel.Person, CollectionChannel.CurrentEmployer],
            statement.Employers.Select(part => part.Channel));
        Assert.Equal([Yuan(2136 * 2), Yuan(0), Yuan(2136 * 2)], statement.Employers.Select(part => part.Employer));
        Assert.Equal([Month("2023-01"), Month("2023-02"), Month("2023-05"), Month("2023-06")], statement.Of(Insurance.WorkInjury).Months.Select(line => line.Inputs.Month));
        Assert.DoesNotContain(statement.LateFee!.Months, month => Period("2023-03", "2023-04").Contains(month.Month));
    }
}
