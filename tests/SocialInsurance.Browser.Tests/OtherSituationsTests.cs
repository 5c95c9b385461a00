using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The situations besides leaving, each answered through the page with figures worked out by hand.</summary>
public sealed class OtherSituationsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Annual_adjustment()
    {
        await using var visit = await browser.OpenAsync("/", Device.Phone);
        var calculator = visit.Calculator;

        await calculator.ChooseAsync("annualAdjustment");
        await calculator.Field("city").SelectOptionAsync(Links.Beijing);
        await calculator.Field("round").SelectOptionAsync("2013");
        await calculator.Field("wage").FillAsync("1500");
        await EnterWorkInjuryRateAsync(calculator, "0.5");

        await Expect(calculator.Field("from")).ToHaveValueAsync("2013-04");
        await Expect(calculator.Field("to")).ToHaveValueAsync("2013-05");
        await Expect(calculator.Employee).ToHaveTextAsync("¥49.32");
        await Expect(calculator.Employer).ToHaveTextAsync("¥167.20");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task Missed_months_with_a_late_fee_that_is_the_companys()
    {
        await using var visit = await browser.OpenAsync();
        var calculator = visit.Calculator;

        await calculator.ChooseAsync("missedMonths");
        await calculator.ChooseMonthsAsync(Links.Beijing, "2023-01", "2023-06");
        await calculator.Field("wage").FillAsync("8000");
        await EnterWorkInjuryRateAsync(calculator, "0.4");

        // (8 + 2 + 0.5)% of 8,000 and 3 yuan for serious illness; (16 + 9.8 + 0.5 + 0.4)% of 8,000; for six months
        await Expect(calculator.Employee).ToHaveTextAsync("¥5,058.00");
        await Expect(calculator.Employer).ToHaveTextAsync("¥12,816.00");

        var paidOn = new DateOnly(2023, 12, 15);
        await calculator.Field("paidOn").FillAsync("2023-12-15");

        // In Beijing from the 1st of the second month after the liability month, the day of payment not counted.
        var fee = Enumerable.Range(3, 6).Sum(month =>
            Math.Round(2979m * 0.0005m * (paidOn.DayNumber - new DateOnly(2023, month, 1).DayNumber), 2, MidpointRounding.AwayFromZero));
        var section = calculator.Statement.GetByText("全部由公司承担");
        await Expect(section).ToContainTextAsync(FormattableString.Invariant($"¥{fee:#,##0.00}"));
        await Expect(calculator.Employee).ToHaveTextAsync("¥5,058.00");
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task Under_declared_wage()
    {
        await using var visit = await browser.OpenAsync();
        var calculator = visit.Calculator;

        await calculator.ChooseAsync("underDeclared");
        await calculator.ChooseMonthsAsync(Links.Beijing, "2023-01", "2023-06");
        await calculator.Field("wage").FillAsync("8000");
        await calculator.Field("currentBase").FillAsync("7000");
        await EnterWorkInjuryRateAsync(calculator, "0.4");

        const decimal Hidden = 8000 - 7000;
        await Expect(calculator.Employee).ToHaveTextAsync(Money(Hidden * (0.08m + 0.02m + 0.005m) * 6));
        await Expect(calculator.Employer).ToHaveTextAsync(Money(Hidden * (0.16m + 0.098m + 0.005m + 0.004m) * 6));
        visit.ShouldBeQuiet();
    }

    [Fact]
    public async Task Flexible_employment_by_tier_where_the_book_has_no_medical_rate_is_assumed_and_can_be_left_out()
    {
        await using var visit = await browser.OpenAsync("/", Device.Phone);
        var calculator = visit.Calculator;

        await calculator.ChooseAsync("annualAdjustment");
        await calculator.Field("city").SelectOptionAsync(Links.Beijing);
        await calculator.Field("round").SelectOptionAsync("2013");
        await calculator.Field("contributor").CheckAsync();
        await calculator.ChooseAsync("percent", "40");
        await Expect(calculator.Statement.Locator(".assumed")).ToContainTextAsync("医疗保险");

        await calculator.ChooseAsync("insurances", "medical");

        // 40% of 4,672 and of 5,223, to the yuan
        const decimal Pension = (2089 - 1869) * 0.20m * 2;
        await Expect(calculator.Employee).ToHaveTextAsync(Money(Pension));
        await Expect(calculator.Statement.Locator(".assumed")).ToHaveCountAsync(0);
        visit.ShouldBeQuiet();
    }

    private static async Task EnterWorkInjuryRateAsync(CalculatorPage calculator, string rate)
    {
        var row = calculator.UsedFigures.Filter(new() { HasText = "工伤费率" });
        await row.ClickAsync();
        await calculator.Field("workInjuryRate").FillAsync(rate);
        await Expect(row).ToContainTextAsync("你填的");
    }

    private static string Money(decimal amount) => FormattableString.Invariant($"¥{amount:#,##0.00}");
}
