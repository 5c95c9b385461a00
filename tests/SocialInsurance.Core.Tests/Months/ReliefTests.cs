using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>The reliefs of 2020: of the employer's part alone, by the class of the employer, on both sides of a difference.</summary>
public sealed class ReliefTests
{
    private const string Hefei = "340100", Shenzhen = "440300";

    private static readonly BackPaymentRequest March2020 =
        Some.Request(Situation.MissedMonths, "2020-03", "2020-03").In(Book.Beijing).Earning(8000).WithWorkInjuryAt(0.2m);

    // Normal: 1280 + 864 + 64 + 16 = 2224. The medical half is 432; 464 if the part that was maternity is not halved.
    [Theory]
    [InlineData(EmployerSize.SmallOrMicro, 432, 464)]
    [InlineData(EmployerSize.Medium, 432, 464)]
    [InlineData(EmployerSize.HouseholdWithEmployees, 432, 464)]
    [InlineData(EmployerSize.Large, 640 + 432 + 32 + 8, 1144)]
    [InlineData(EmployerSize.OtherUnit, 640 + 432 + 32 + 8, 1144)]
    public void Lower_the_employers_part_by_its_class_and_never_the_employees(EmployerSize size, decimal employer, decimal highest)
    {
        var statement = Ask.Statement(March2020 with { EmployerSize = size });

        Assert.Equal((Yuan(819), Yuan(employer)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal(new YuanRange(Yuan(employer), Yuan(highest)), statement.Totals.EmployerRange);
        Assert.Equal((Certainty.Exact, Certainty.Estimated), (statement.Totals.CertaintyOf(Payer.Employee), statement.Totals.CertaintyOf(Payer.Employer)));
        Assert.True(statement.Has(NoteCode.ReliefApplied));
        Assert.True(statement.Has(NoteCode.ReliefLaterPaymentUnconfirmed));
    }

    [Fact]
    public void Of_an_employer_of_unknown_class_make_a_range()
    {
        var pension = Ask.Statement(March2020.For(Insurance.Pension));

        Assert.Equal((Yuan(640), Yuan(1280)), (pension.Totals.Employee, pension.Totals.Employer));
        Assert.Equal(new YuanRange(Yuan(0), Yuan(1280)), pension.Totals.EmployerRange);
        Assert.True(pension.Has(NoteCode.ReliefSizeUnknown));
        Assert.True(pension.Totals.EmployeeRange.IsExact);
    }

    [Theory]
    [InlineData(EmployerSize.PublicBody)]
    [InlineData(EmployerSize.PublicInstitution)]
    public void Leave_public_bodies_out(EmployerSize size) =>
        Assert.Equal(Yuan(1280), Ask.Statement(March2020.For(Insurance.Pension) with { EmployerSize = size }).Totals.Employer);

    [Theory]
    [InlineData("2020-01", EmployerSize.SmallOrMicro, 1280)]
    [InlineData("2020-02", EmployerSize.SmallOrMicro, 0)]
    [InlineData("2020-12", EmployerSize.SmallOrMicro, 0)]
    [InlineData("2021-01", EmployerSize.SmallOrMicro, 1280)]
    [InlineData("2020-02", EmployerSize.Large, 640)]
    [InlineData("2020-06", EmployerSize.Large, 640)]
    [InlineData("2020-07", EmployerSize.Large, 1280)]
    public void Have_their_first_and_their_last_month(string month, EmployerSize size, decimal employer)
    {
        var request = March2020.For(Insurance.Pension).Within(Limits(3000, 30_000)) with { Months = Period(month, month), EmployerSize = size };

        Assert.Equal(Yuan(employer), Ask.Statement(request).Totals.Employer);
    }

    public static TheoryData<Insurance, EmployerSize, decimal, decimal> DifferencesOf2020 { get; } = new()
    {
        { Insurance.Pension, EmployerSize.PublicBody, 96, 192 },
        { Insurance.Pension, EmployerSize.SmallOrMicro, 96, 16 },
        { Insurance.Pension, EmployerSize.Large, 96, 152 },
        { Insurance.Unemployment, EmployerSize.SmallOrMicro, 6, 0.50m },
        { Insurance.Unemployment, EmployerSize.Large, 6, 4.75m },
    };

    // January 16.00; for a large employer five halves of 16.00 and six whole ones beside it. Unemployment 0.50 a month.
    [Theory]
    [MemberData(nameof(DifferencesOf2020))]
    public void Stand_on_both_sides_of_a_base_difference(Insurance insurance, EmployerSize size, decimal employee, decimal employer)
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2020-01", "2020-12").In(Hefei).For(insurance).PaidOnBase(5000).Earning(5100)
            .FormerlyWithin(Limits(3000, 20_000)).Within(Limits(3000, 20_000)) with
        {
            Rates = Some.Rates((8, 16), (2, 8), (0.5m, 0.5m), 0.2m, 0),
            EmployerSize = size,
        };
        var statement = Ask.Statement(request);

        Assert.Equal((Yuan(employee), Yuan(employer)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal(Yuan(0), statement.Totals.Overpaid);
    }

    // Tier 1: 6% → 3% and 0.2% of the local supplement → 0 in those months: 416.00 → 240.00.
    [Fact]
    public void Of_Shenzhen_are_the_printed_rates()
    {
        var request = Some.Request(Situation.MissedMonths, "2020-03", "2020-03").In(Shenzhen).For(Insurance.Medical).Earning(8000) with
        {
            EmployerSize = EmployerSize.SmallOrMicro,
        };

        Assert.Equal((Yuan(160), Yuan(240)), (Ask.Statement(request).Totals.Employee, Ask.Statement(request).Totals.Employer));
    }

    // 4000 → 8000: 4000 × 8% = 320, × 16% = 640; nothing if the relief covers a month found by audit.
    [Fact]
    public void Of_a_month_found_by_audit_are_shown_with_and_without()
    {
        var request = Some.Request(Situation.UnderDeclared, "2020-03", "2020-03").In(Book.Beijing).For(Insurance.Pension).PaidOnBase(4000).Earning(8000) with
        {
            EmployerSize = EmployerSize.SmallOrMicro,
        };
        var statement = Ask.Statement(request);

        Assert.Equal((Yuan(320), Yuan(0)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal(new YuanRange(Yuan(0), Yuan(640)), statement.Totals.EmployerRange);
        Assert.True(statement.Has(NoteCode.ReliefLaterPaymentUnconfirmed));
    }

    [Fact]
    public void Are_not_considered_without_city_and_class_and_that_is_said()
    {
        var request = Some.XiaoZhang.For(Insurance.Pension) with { Months = Period("2020-03", "2020-03") };

        Assert.Equal(Yuan(1280), Ask.Statement(request).Totals.Employer);
        Assert.True(Ask.Statement(request).Has(NoteCode.ReliefNotConsidered));
        Assert.Equal(Yuan(0), Ask.Statement(request with { EmployerSize = EmployerSize.SmallOrMicro }).Totals.Employer);
        Assert.False(Ask.Statement(request with { EmployerSize = EmployerSize.SmallOrMicro }).Has(NoteCode.ReliefNotConsidered));
    }

    // 624 + 504 + 4 × 424 + 6 × 544, and 3 × 324 + 648: the rates a city printed, stated month by month.
    [Fact]
    public void Stated_month_by_month_are_added_up_month_by_month()
    {
        var yantai = Stated("2020-01", "2020-12", ("2020-01", "2020-01", 7.8m), ("2020-02", "2020-02", 6.3m), ("2020-03", "2020-06", 5.3m), ("2020-07", "2020-12", 6.8m));
        var harbin = Stated("2020-02", "2020-05", ("2020-02", "2020-04", 4.05m), ("2020-05", "2020-05", 8.1m));

        Assert.Equal((Yuan(6088), Yuan(1620)), (Ask.Statement(yantai).Totals.Employer, Ask.Statement(harbin).Totals.Employer));
    }

    private static BackPaymentRequest Stated(string from, string to, params (string From, string To, decimal Percent)[] rates) =>
        Some.Request(Situation.MissedMonths, from, to).For(Insurance.Medical).Earning(8000).Within(Limits(3000, 30_000)) with
        {
            Rates = Overrides<StatedRates>.Of(rates.Select(rate =>
                new Override<StatedRates>(Insurance.Medical, Period(rate.From, rate.To), new(Percent(2), Percent(rate.Percent), null, null)))),
        };
}
