using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>What was known while paying, and what is known now: of limits, of rates, and of rounds themselves.</summary>
public sealed class TwoClocksTests
{
    private const string Shanghai = "310000", Wuhan = "420100";

    public static TheoryData<string> Cities { get; } = [.. Book.Embedded.CityCodes];

    // 8000 × 0.5% × 4 = 160 each: the employer's medical and unemployment rates were cut in July for months from January.
    [Theory]
    [InlineData(Insurance.Medical)]
    [InlineData(Insurance.Unemployment)]
    public void A_rate_cut_back_to_January_is_an_overpayment_of_who_paid_more(Insurance insurance)
    {
        var statement = Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2017-01", "2017-04").In(Shanghai).For(insurance).PaidOnBase(8000));

        Assert.Equal((Yuan(0), Yuan(160)), (statement.Of(insurance).Employee.Overpaid, statement.Of(insurance).Employer.Overpaid));
        Assert.Equal(Yuan(0), statement.Totals.All);
        Assert.Equal(RefundRoute.Automatic, Assert.Single(statement.Notes.OfType<OverpaidNote>()).Refunds);
        Assert.True(statement.Has(NoteCode.RatesRebased));
    }

    /// <summary>The notice is of 21 August 2013: the day before, nobody had heard of a round, its window or its rules.</summary>
    [Fact]
    public void A_round_is_known_from_its_announcement_on()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing).For(Insurance.Pension).Earning(1500) with
        {
            Circumstances = Circumstances.Arrears,
            PaidOn = Day("2013-08-20"),
        };
        var (before, after) = (Ask.Statement(request.KnownOn("2013-08-20")), Ask.Statement(request.KnownOn("2013-08-21")));

        Assert.Equal((0, 1), (before.Policy.Rounds.Length, after.Policy.Rounds.Length));
        Assert.Equal((false, true), (before.Has(NoteCode.ArrearsFirst), after.Has(NoteCode.ArrearsFirst)));
        Assert.Equal((false, true), (before.Has(NoteCode.LateFeeWaivedInWindow), after.Has(NoteCode.LateFeeWaivedInWindow)));
        Assert.DoesNotContain(after.Policy.Rounds[0].Citation, before.Policy.Citations);
    }

    /// <summary>The limits of July 2024 are known today; on what July was paid until December is not.</summary>
    [Fact]
    public void What_was_applied_while_paying_is_not_what_is_known_now()
    {
        var request = Some.Request(Situation.AnnualAdjustment, "2024-07", "2024-07").In(Wuhan).For(Insurance.Pension).Earning(1000);

        Assert.Equal(RefusalCode.LimitsWhenPayingUnknown, Ask.Refusal(request).Code);
        Assert.NotNull(Ask.Statement(request with { Situation = Situation.MissedMonths }));
    }

    /// <summary>国发〔2005〕38号: 8% from January 2006 on, in every city.</summary>
    [Theory]
    [MemberData(nameof(Cities))]
    public void The_employees_pension_rate_is_8_percent_since_2006_everywhere(string city)
    {
        var request = Some.Request(Situation.MissedMonths, "2006-01", "2025-12").In(city).For(Insurance.Pension).Earning(8000);

        Assert.All(new RequestFacts(request, Book.Estimates).Of(Insurance.Pension), month => Assert.Equal(Percent(8), month.Rates.Employee.Rate));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Work_injury_and_maternity_cost_the_employee_nothing_anywhere(string city)
    {
        var facts = new RequestFacts(Some.Request(Situation.MissedMonths, "2006-01", "2025-12").In(city).Earning(8000), Book.Estimates);

        Assert.All(facts.Of(Insurance.WorkInjury).Concat(facts.Of(Insurance.Maternity)), month => Assert.Equal(Rate.Zero, month.Rates.Employee.Rate));
    }

    [Theory]
    [InlineData("320100", "2019-05")]
    [InlineData("440100", "2025-01")]
    public void Months_without_a_row_of_the_citys_own_have_the_nations_rate(string city, string month)
    {
        var request = Some.Request(Situation.MissedMonths, month, month).In(city).For(Insurance.Pension).Earning(8000).Within(Limits(3000, 30_000));

        Assert.Equal(Yuan(640), Ask.Statement(request).Totals.Employee);
    }

    [Theory]
    [InlineData("2015-06", 50)]
    [InlineData("2016-05", 25)]
    public void Chongqing_took_unemployment_from_both_alike(string month, decimal each)
    {
        var rate = Percent(each / 50);
        var request = Some.Request(Situation.MissedMonths, month, month).In(Book.Chongqing).For(Insurance.Unemployment).Earning(5000) with
        {
            Rates = Overrides<StatedRates>.ForAll(new(rate, rate, null, null)),
        };

        Assert.Equal((Yuan(each), Yuan(each)), (Ask.Statement(request).Totals.Employee, Ask.Statement(request).Totals.Employer));
        Assert.Equal(Yuan(each), Ask.Statement(request with { Rates = Overrides<StatedRates>.None }).Totals.Employee);
    }

    [Fact]
    public void Rural_contract_workers_paid_no_unemployment_contribution_and_the_rule_is_named()
    {
        var request = Some.Request(Situation.MissedMonths, "2011-07", "2011-07").In(Shanghai).For(Insurance.Unemployment).Earning(8000);
        var rural = Ask.Statement(request with { Household = HouseholdGroup.Rural });

        Assert.Equal(Yuan(0), rural.Totals.Employee);
        Assert.Contains(
            new LawReference(LegalBasis.UnemploymentRegulation6),
            Assert.Single(rural.Notes, note => note.Code == NoteCode.RuralPaysNoUnemployment).References);
        Assert.Equal(Yuan(80), Ask.Statement(request).Totals.Employee);
    }

    [Fact]
    public void A_group_that_the_rows_of_the_city_do_not_know_is_said_to_be_unknown()
    {
        var city = Book.Embedded.CityCodes.First(code => Book.Embedded.For(code) is { RuralUnemployment: null } policy
            && policy.Rates.All(row => row.Group != PolicyGroup.Rural) && policy.Rates.Any(row => row.Insurance == Insurance.Unemployment));
        var request = Some.Request(Situation.MissedMonths, "2012-07", "2012-07").In(city).For(Insurance.Unemployment).Earning(8000)
            .Within(Limits(1000, 20_000)) with
        {
            Household = HouseholdGroup.Rural,
            Rates = Overrides<StatedRates>.ForAll(new(Percent(1), Percent(2), null, null)),
        };

        Assert.True(Ask.Statement(request).Has(NoteCode.GroupNotInBook));
        Assert.False(Ask.Statement(request with { Household = HouseholdGroup.Urban }).Has(NoteCode.GroupNotInBook));
    }

    /// <summary>A rate that the user types rests on no row, and the other payer's keeps its own.</summary>
    [Fact]
    public void A_figure_of_the_users_own_has_no_citation()
    {
        var request = Some.Request(Situation.MissedMonths, "2019-05", "2019-05").In(Book.Beijing).Earning(8000).WithWorkInjuryAt(50) with
        {
            Rates = Overrides<StatedRates>.ByInsurance(insurance => insurance == Insurance.Pension ? new(null, Percent(15), null, null) : null),
        };
        var statement = Ask.Statement(request);

        var injury = statement.Of(Insurance.WorkInjury, "2019-05").Inputs.Rates.Employer;
        Assert.Equal((Percent(50), true, 0), (injury.Rate, injury.IsStated, injury.Rows.Length));
        var pension = statement.Of(Insurance.Pension, "2019-05").Inputs.Rates;
        Assert.Equal((true, 0), (pension.Employer.IsStated, pension.Employer.Rows.Length));
        Assert.False(pension.Employee.IsStated || pension.Employee.Rows.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void An_average_that_is_not_for_contributions_sets_none(string city)
    {
        var policy = Book.Embedded.For(city);
        var others = policy.Averages.Where(average => !average.IsForContributions).ToList();

        Assert.All(others, average => Assert.NotSame(average, policy.AverageOf(average.Year)));
        Assert.All(others, average => Assert.NotSame(average, policy.NewestAverageKnownOn(new LocalDate(average.Year + 2, 1, 1))));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_notice_of_Beijing_is_cited_to_no_other_city(string city)
    {
        var round2013 = Assert.Single(Ask.Statement(Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(Book.Beijing)
            .For(Insurance.Pension).Earning(1500)).Policy.Rounds);
        var request = Some.Request(Situation.AnnualAdjustment, "2013-04", "2013-05").In(city).For(Insurance.Pension).Earning(5000)
            .FormerlyWithin(Limits(1000, 30_000)).Within(Limits(1000, 30_000)) with
        {
            Circumstances = Circumstances.Arrears | Circumstances.Retired | Circumstances.Transferred,
        };
        var cited = Ask.Statement(request).Notes.SelectMany(note => note.References);

        Assert.Equal(city == Book.Beijing, cited.Contains(Reference.To(round2013.Citation)));
    }
}
