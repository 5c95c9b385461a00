using SocialInsurance.Requests;
using SocialInsurance.Web.Components.Calculation;

namespace SocialInsurance.Web.Tests.Components;

public sealed class FigureQuestionsTests : PagePartTests
{
    private const string Flexible = "v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&contributor=flexible";

    [Fact]
    public void Before_the_situation_is_known_the_facts_are_asked_that_every_one_needs()
    {
        Show<FigureQuestions>();

        Assert.Equal(["wage", "currentBase", "payslip"], Page.FindAll("input").Select(input => input.GetAttribute("name")), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("leaving", "")]
    [InlineData("annualAdjustment", "wage currentBase payslip paidOn contributor")]
    [InlineData("missedMonths", "wage paidOn contributor")]
    [InlineData("underDeclared", "wage currentBase payslip paidOn")] // in flexible employment nobody declares for one
    public void Each_situation_asks_what_it_needs_and_no_more(string situation, string asked)
    {
        Show<FigureQuestions>($"v=1&situation={situation}");

        string[] all = ["wage", "currentBase", "payslip", "paidOn", "contributor", "percent", "insurances", "workInjuryRate"];
        Assert.Equal(asked.Split(' ', StringSplitOptions.RemoveEmptyEntries), all.Where(Has), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("v=1&situation=leaving&city=500000", false)] // may be settled at once
    [InlineData("v=1&situation=leaving&city=500000&leftOn=2013-04-10", false)]
    [InlineData("v=1&situation=leaving&city=110000&leftOn=2013-04-10&oldAverageWage=4672", false)] // a rule the person knows
    [InlineData("v=1&situation=leaving&city=110000", true)]
    [InlineData("v=1&situation=leaving&city=500000&leftOn=2013-08-15", true)]
    [InlineData("v=1&situation=leaving&city=500000&leftOn=2026-05-10", true)]
    public void Who_leaves_is_asked_for_wage_and_base_where_nothing_is_settled_on_leaving(string link, bool isAsked)
    {
        Show<FigureQuestions>(link);

        Assert.Equal((isAsked, isAsked), (Has(FieldNames.Wage), Has(FieldNames.CurrentBase)));
    }

    [Fact]
    public void In_flexible_employment_a_tier_takes_the_place_of_the_wage_and_nobody_else_pays()
    {
        Show<FigureQuestions>(Sessions.AnnualAdjustment + "&paidOn=2014-02-01");

        Field(FieldNames.Contributor).Change(true);

        Assert.True(Session.Form.IsFlexible);
        Assert.False(Has(FieldNames.Wage));
        Assert.False(Has(FieldNames.PaidOn));
        Assert.Equal(string.Empty, Session.Form[FieldNames.PaidOn]);
        Assert.Equal(string.Empty, Session.Form[FieldNames.WorkInjuryRate]);
        Assert.Equal(["40", "60", "70", "80", "100", "300"], Page.FindAll("[name=percent]").Select(tier => tier.GetAttribute("value")), StringComparer.Ordinal);
    }

    [Fact]
    public void A_tier_sets_the_base_and_is_forgotten_by_who_is_employed_after_all()
    {
        Show<FigureQuestions>(Flexible);

        Choice(FieldNames.Percent, "40").Change("40");
        Choice(FieldNames.Insurances, "medical").Change(false);

        // 40% of 4,672 and 5,223, to the yuan; a fifth of it for pension, for two months
        Assert.Equal(((2089 - 1869) * 0.20m * 2, 0m), Session.Owed());
        Assert.True(Choice(FieldNames.Percent, "40").HasAttribute("checked"));

        Field(FieldNames.Contributor).Change(false);

        Assert.Equal(string.Empty, Session.Form[FieldNames.Percent]);
        Assert.True(Has(FieldNames.Wage));
    }

    [Fact]
    public void In_flexible_employment_the_insurances_can_be_chosen()
    {
        Show<FigureQuestions>(Flexible + "&percent=40");
        Assert.Equal(["pension", "medical"], Page.FindAll("[name=insurances]").Select(box => box.GetAttribute("value")), StringComparer.Ordinal);
        Assert.All(Page.FindAll("[name=insurances]"), box => Assert.True(box.HasAttribute("checked")));

        Choice(FieldNames.Insurances, "medical").Change(false);

        Assert.False(Choice(FieldNames.Insurances, "medical").HasAttribute("checked"));
        Assert.Equal("pension", Assert.Single(Session.Form.ToRequest()[FieldNames.Insurances]!.AsArray())!.ToString());

        Choice(FieldNames.Insurances, "pension").Change(false);

        Assert.Contains(Session.Problems, problem => problem.Field == FieldNames.Insurances);
    }

    [Theory]
    [InlineData("v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05", true)]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06", false)]
    [InlineData("v=1&situation=missedMonths&from=2013-04&to=2013-05", false)]
    [InlineData("v=1&situation=leaving&city=500000&leftOn=2013-04-10", true)]
    public void The_household_is_asked_for_only_where_it_matters_in_those_months(string link, bool isAsked)
    {
        Show<FigureQuestions>(link);

        Assert.Equal(isAsked, Has(FieldNames.Group));
    }

    [Theory]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2020-03&to=2020-03", true)]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2019-11&to=2020-02", true)]
    [InlineData("v=1&situation=missedMonths&from=2020-12&to=2021-03", true)] // those of the whole country, wherever it was
    [InlineData("v=1&situation=missedMonths&city=440100&from=2021-08&to=2021-08", true)] // Guangzhou's own
    [InlineData("v=1&situation=missedMonths&city=110000&from=2021-08&to=2021-08", false)]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2019-01&to=2020-01", false)]
    [InlineData("v=1&situation=missedMonths&city=110000", false)]
    [InlineData("v=1&situation=missedMonths&city=110000&from=2020-03&to=2020-03&contributor=flexible", false)]
    public void The_class_of_the_employer_is_asked_for_only_where_reliefs_depend_on_it(string link, bool isAsked)
    {
        Show<FigureQuestions>(link);

        Assert.Equal(isAsked, Has(FieldNames.EmployerSize));
    }

    [Fact]
    public void The_class_of_the_employer_changes_its_part_only()
    {
        Show<FigureQuestions>("v=1&situation=missedMonths&city=110000&from=2020-03&to=2020-03&wage=8000&workInjuryRate=0.2");

        Field(FieldNames.EmployerSize).Change("smallOrMicro");

        Assert.Equal((819.00m, 432.00m), Session.Owed());

        Field(FieldNames.EmployerSize).Change("publicBody");

        Assert.Equal((819.00m, 432.00m + (8000m * 0.17m)), Session.Owed());
    }

    [Fact]
    public void A_rural_household_pays_no_unemployment_contribution_in_2013()
    {
        Show<FigureQuestions>(Sessions.Newspaper);
        Assert.Equal(880.88m, Session.Owed()?.Employee);

        Field(FieldNames.Group).Change(true);

        Assert.Equal(880.88m - 80.08m, Session.Owed()?.Employee);
    }

    [Fact]
    public void The_day_of_payment_tells_until_when_no_late_fee_is_charged()
    {
        Show<FigureQuestions>(Sessions.AnnualAdjustment);

        Assert.Contains("2013-12-31 前补缴不收滞纳金", DescriptionOf(FieldNames.PaidOn), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_reaches_the_calculation()
    {
        Show<FigureQuestions>("v=1&situation=underDeclared&city=110000&from=2023-01&to=2023-06&workInjuryRate=0.4");

        Field(FieldNames.Wage).Input("8000");
        Field(FieldNames.CurrentBase).Input("7000");

        Assert.Equal((1000 * 0.105m * 6, 1000 * 0.267m * 6), Session.Owed());

        Field(FieldNames.PaidOn).Input("2023-12-15");

        Assert.NotNull(Session.Statement!.LateFee);
    }
}
