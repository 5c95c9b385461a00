using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.LateFees;

/// <summary>Interest on a back-payment, where a place charges it and the user says so: on both shares, the employer's to bear.</summary>
public sealed class InterestTests
{
    /// <summary>8000 × (8% + 16%) = 1920 for January 2023.</summary>
    private static readonly BackPaymentRequest January = Some.XiaoZhang.For(Insurance.Pension) with { Months = Period("2023-01", "2023-01") };

    public static TheoryData<string, bool, decimal> DaysOfPayment { get; } = new()
    {
        { "2023-02-01", false, 0 },
        { "2024-02-01", false, 38.40m },
        { "2025-02-01", false, 76.80m },
        { "2025-02-01", true, 77.57m },
        { "2022-12-01", true, 0 },
    };

    [Theory]
    [MemberData(nameof(DaysOfPayment))]
    public void Runs_from_the_first_of_the_next_month_to_the_day_of_payment(string paidOn, bool isCompounded, decimal interest)
    {
        var statement = Ask.Statement(January with { PaidOn = Day(paidOn), Interest = new StatedInterest.AtRate(Percent(2), isCompounded) });

        Assert.Equal(Yuan(interest), statement.Interest!.Total);
        Assert.Equal((Yuan(1920), Day("2023-02-01")), (statement.Interest.Months[0].Principal, statement.Interest.Months[0].From));
    }

    [Fact]
    public void Of_a_bill_is_what_the_bill_says() =>
        Assert.Equal(Yuan(12.34m), Ask.Statement(January with { Interest = new StatedInterest.OfBill(Yuan(12.34m)) }).Interest!.Total);

    [Fact]
    public void Costs_the_employee_nothing()
    {
        var with = Ask.Statement(January with { PaidOn = Day("2025-02-01"), Interest = new StatedInterest.AtRate(Percent(2), false) });

        Assert.Equal(Ask.Statement(January).Totals, with.Totals);
        Assert.Equal(Yuan(76.80m), Assert.IsType<AmountNote>(Assert.Single(with.Notes, note => note.Code == NoteCode.InterestNotChargeableToEmployee)).Amount);
    }

    [Fact]
    public void Is_never_computed_unasked() => Assert.Null(Ask.Statement(January with { PaidOn = Day("2025-02-01") }).Interest);
}
