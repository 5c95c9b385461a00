using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.LateFees;

/// <summary>Each month has the default of its own: by the round that names it for what the adjustment adds, by the city's rule for the rest.</summary>
public sealed class LateFeeOfMonthsTests
{
    /// <summary>Paid on 1869 from April 2013 to May 2014; only April and May 2013 are in a round, whose window ended with 2013.</summary>
    private static readonly BackPaymentRequest Adjusted = Some.Request(Situation.AnnualAdjustment, "2013-04", "2014-05")
        .In(Book.Beijing).For(Insurance.Pension).PaidOnBase(1869).Earning(1500);

    // 2089 − 1869 = 220 at 28% is 61.60; from 1 August 2013 to 30 June 2014 are 333 days: 10.2564.
    [Fact]
    public void A_window_belongs_to_the_months_that_its_round_names()
    {
        var fee = Ask.Statement(Adjusted with { PaidOn = Day("2014-06-30") }).LateFee!;

        var june = Assert.Single(fee.Months, month => month.Month == Month("2013-06"));
        Assert.Equal((Yuan(61.60m), Day("2013-08-01"), 333, Yuan(10.26m)), (june.Principal, june.From, june.Fee!.Days, june.Fee.Fee));
        Assert.All(fee.Months.Where(month => month.Month <= Month("2013-05")), month => Assert.Equal(Day("2014-01-01"), month.From));
        Assert.All(fee.Months.Where(month => month.Month == Month("2014-05")), month =>
            Assert.Equal((Day("2014-07-01"), Yuan(0)), (month.From, month.Fee!.Fee)));
    }

    // Due by the old floor 1869 × 28% = 523.32, 273 days, 71.43318; the round adds 61.60, 89 days, 2.7412.
    [Fact]
    public void A_month_not_paid_at_all_is_in_default_by_the_rule_of_the_city_also_inside_a_round()
    {
        var unpaid = Adjusted with
        {
            PaidOn = Day("2014-03-31"),
            Exceptions = [new(Month("2013-05"), PerInsurance<Yuan?>.All(Yuan(0)), null, null)],
        };
        var may = Ask.Statement(unpaid).LateFee!.Months.Where(month => month.Month == Month("2013-05")).OrderBy(month => month.From);

        Assert.Equal(
            [(Yuan(523.32m), Day("2013-07-01"), 273, Yuan(71.43m)), (Yuan(61.60m), Day("2014-01-01"), 89, Yuan(2.74m))],
            may.Select(month => (month.Principal, month.From, month.Fee!.Days, month.Fee.Fee)));
    }

    // 5000 × 3% = 150 in default from February 2012 on: after eight years 216.83 without the cap.
    [Fact]
    public void A_cap_of_a_city_holds_for_its_insurance_and_for_no_other()
    {
        var request = Some.Request(Situation.MissedMonths, "2012-01", "2012-01").In(Book.Chongqing).Earning(5000) with
        {
            Rates = Some.ZhangSan.Rates,
            PaidOn = Day("2020-01-01"),
        };

        var capped = Assert.Single(Ask.Statement(request.For(Insurance.Unemployment)).LateFee!.Months);
        Assert.Equal((Yuan(150), Yuan(150), Yuan(216.83m)), (capped.Principal, capped.Fee!.Fee, capped.Fee.Uncapped));
        var lifted = request.For(Insurance.Unemployment) with { LateFee = StatedLateFee.Nothing with { IsCappedAtPrincipal = false } };
        Assert.Equal(Yuan(216.83m), Ask.Statement(lifted).LateFee!.Total);

        // Pension: 5000 × 28% = 1400, 2891 days, 2023.70.
        var both = Ask.Statement(request.For(Insurance.Pension, Insurance.Unemployment)).LateFee!;
        Assert.Equal(Yuan(2023.70m + 150), both.Total);
        Assert.Contains(Insurance.Unemployment, both.Cap!.Insurances);
        Assert.DoesNotContain(Insurance.Pension, both.Cap.Insurances);
    }

    // The six fees of Xiao Zhang: 251.73 + 210.02, then 163.85 + 119.16 + 72.99 + 28.30.
    [Fact]
    public void Each_employer_bears_the_fee_of_its_own_months()
    {
        var statement = Ask.Statement(Some.XiaoZhang with
        {
            PaidOn = Day("2023-07-20"),
            Employers = [new("前单位", Period("2023-01", "2023-02"), null), new("现单位", Period("2023-03", "2023-06"), null)],
        });

        Assert.Equal([Yuan(461.75m), Yuan(384.30m)], statement.Employers.Select(part => part.LateFee));
        Assert.Equal(Yuan(846.05m), statement.LateFee!.Total);
    }

    [Fact]
    public void An_incomplete_principal_makes_an_incomplete_fee()
    {
        var late = Some.Request(Situation.MissedMonths, "2019-04", "2019-05").In(Book.Beijing).Earning(8000) with { PaidOn = Day("2019-12-31") };

        Assert.False(Ask.Statement(late).LateFee!.IsComplete);
        Assert.True(Ask.Statement(late.WithWorkInjuryAt(0.4m)).LateFee!.IsComplete);
    }

    public static TheoryData<string, bool, decimal> PaidAfterDeferral { get; } = new()
    {
        { "2023-12-29", false, 368.64m },
        { "2023-12-29", true, 0 },
        { "2024-01-31", true, 19.20m },
    };

    // The employer's 8000 × 16% = 1280; the default of May 2022 begins on 1 June.
    [Theory]
    [MemberData(nameof(PaidAfterDeferral))]
    public void A_deferral_keeps_the_fee_away_from_the_employers_part_until_its_last_day(string paidOn, bool isDeferred, decimal fee)
    {
        var request = Some.Request(Situation.MissedMonths, "2022-05", "2022-05").For(Insurance.Pension).Earning(8000).Within(Limits(4000, 25_000)) with
        {
            Rates = Some.XiaoZhang.Rates,
            PaidOn = Day(paidOn),
            Deferrals = isDeferred ? [new([Insurance.Pension], Period("2022-04", "2022-12"), null)] : [],
        };
        var statement = Ask.Statement(request);

        // The employee's 640 was never deferred.
        var ofEmployee = LateFee.Of(Yuan(640), Day("2022-06-01"), Day(paidOn), includesLastDay: false, isCapped: false).Fee;
        Assert.Equal(Yuan(fee), statement.LateFee!.Total - ofEmployee);
        Assert.Equal(isDeferred, statement.Has(NoteCode.DeferralApplied));
        Assert.Equal(Yuan(640), statement.Totals.Employee);
    }

    [Fact]
    public void The_day_a_user_names_goes_before_that_of_the_table()
    {
        var request = Some.Request(Situation.MissedMonths, "2022-05", "2022-05").For(Insurance.Pension).Earning(8000).Within(Limits(4000, 25_000)) with
        {
            Rates = Some.XiaoZhang.Rates,
            PaidOn = Day("2023-02-10"),
            Deferrals = [new([Insurance.Pension], Period("2022-04", "2022-12"), Day("2023-01-31"))],
        };

        // From 1 to 10 February 2023: 9 days on 1280, 5.76; 254 days on 640 from 1 June 2022, 81.28.
        Assert.Equal(Yuan(5.76m + 81.28m), Ask.Statement(request).LateFee!.Total);
    }

    // 8000 × 9.9% × 3 = 2376 was deferred, and no source names the last day.
    [Fact]
    public void No_fee_is_made_up_where_the_end_of_a_deferral_is_unknown()
    {
        var request = Some.Request(Situation.MissedMonths, "2022-07", "2022-09").In("330100").For(Insurance.Medical).Earning(8000).Within(Limits(3000, 30_000)) with
        {
            Rates = Overrides<StatedRates>.ForAll(new(Percent(2), Percent(9.9m), null, null)),
            PaidOn = Day("2024-01-31"),
            Deferrals = [new([Insurance.Medical], Period("2022-07", "2022-09"), null)],
        };
        var statement = Ask.Statement(request);

        Assert.Equal(Yuan(2376), statement.Totals.Employer);
        Assert.True(statement.Has(NoteCode.DeferralEndUnknown));
        Assert.Equal(statement.Totals.Employee.Fen, statement.LateFee!.Months.Sum(month => month.Principal.Fen));
    }

    // 640 + 1280 = 1920; from 1 May 2020 to 20 July 2023 are 1175 days: × 0.5875.
    [Theory]
    [InlineData(Core.Policies.EmployerSize.SmallOrMicro, 640, 376)]
    [InlineData(Core.Policies.EmployerSize.Large, 1280, 752)]
    [InlineData(Core.Policies.EmployerSize.PublicBody, 1920, 1128)]
    public void A_relief_lowers_the_principal_of_the_fee(Core.Policies.EmployerSize size, decimal principal, decimal fee)
    {
        var request = Some.Request(Situation.MissedMonths, "2020-03", "2020-03").In(Book.Beijing).For(Insurance.Pension).Earning(8000) with
        {
            EmployerSize = size,
            PaidOn = Day("2023-07-20"),
        };
        var month = Assert.Single(Ask.Statement(request).LateFee!.Months);

        Assert.Equal((Yuan(principal), Day("2020-05-01"), 1175, Yuan(fee)), (month.Principal, month.From, month.Fee!.Days, month.Fee.Fee));
    }
}
