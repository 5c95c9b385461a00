using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Ledger;

/// <summary>What only the employer pays on may stay unknown: the rest is computed and the gap is noted.</summary>
public sealed class IncompleteEmployerTests
{
    private static readonly BackPaymentRequest InBeijing =
        Some.Request(Situation.MissedMonths, "2019-04", "2019-05").In(Book.Beijing).Earning(8000);

    /// <summary>Urban and rural limits of work injury in Beijing, April to June 2011, are in no source.</summary>
    private static readonly BackPaymentRequest WithoutLimits =
        Some.Request(Situation.MissedMonths, "2011-05", "2011-05").In(Book.Beijing).Earning(8000);

    [Fact]
    public void A_missing_work_injury_rate_leaves_the_rest_computed()
    {
        var statement = Ask.Statement(InBeijing);
        var note = Assert.Single(statement.Notes, note => note.Code == NoteCode.WorkInjuryRateMissing);

        Assert.False(statement.Totals.IsEmployerComplete);
        Assert.False(statement.Of(Insurance.WorkInjury).IsEmployerComplete);
        Assert.All(statement.Of(Insurance.WorkInjury).Months, line => Assert.Null(line.Employer));
        Assert.True(statement.Of(Insurance.Pension).IsEmployerComplete);
        Assert.Equal((Yuan(1638), Yuan(4656)), (statement.Totals.Employee, statement.Totals.Employer));
        Assert.Equal((Insurance.WorkInjury, Period("2019-04", "2019-05")), About(note));
    }

    [Fact]
    public void A_missing_rate_of_another_insurance_is_noted_as_such()
    {
        var rates = Overrides<StatedRates>.ByInsurance(insurance => insurance == Insurance.Pension
            ? new(Percent(8), null, null, null)
            : Some.XiaoZhang.Rates.Find(insurance, Month("2023-01")));
        var statement = Ask.Statement(Some.XiaoZhang with { Rates = rates });

        Assert.Equal(Yuan(3840), statement.Of(Insurance.Pension).Employee.Difference);
        Assert.Equal(Yuan(0), statement.Of(Insurance.Pension).Employer.Difference);
        Assert.Equal(
            (Insurance.Pension, Period("2023-01", "2023-06")),
            About(Assert.Single(statement.Notes, note => note.Code == NoteCode.EmployerValueMissing)));
    }

    [Fact]
    public void Unknown_limits_of_an_insurance_that_only_the_employer_pays_are_a_gap_and_no_refusal()
    {
        var statement = Ask.Statement(WithoutLimits.For(Insurance.WorkInjury).WithWorkInjuryAt(0.5m));
        var line = statement.Of(Insurance.WorkInjury, "2011-05");

        Assert.Null(line.Inputs.Due);
        Assert.Null(line.Employer);
        Assert.True(statement.Has(NoteCode.EmployerValueMissing));
    }

    [Fact]
    public void The_gap_names_the_months_that_it_concerns_and_no_others()
    {
        var request = WithoutLimits.For(Insurance.WorkInjury).WithWorkInjuryAt(0.5m) with { Months = Period("2011-06", "2011-08") };

        Assert.Equal(
            (Insurance.WorkInjury, Period("2011-06", "2011-06")),
            About(Assert.Single(Ask.Statement(request).Notes, note => note.Code == NoteCode.EmployerValueMissing)));
    }

    [Fact]
    public void Unknown_limits_of_an_insurance_that_the_employee_pays_too_are_refused()
    {
        var refusal = Ask.Refusal(WithoutLimits.For(Insurance.Unemployment));

        Assert.Equal((RefusalCode.LimitsNotInBook, Period("2011-05", "2011-05")), (refusal.Code, refusal.Months));
    }

    /// <summary>Nobody knows on what was paid: that is not the same as nothing having been paid.</summary>
    [Fact]
    public void An_unknown_base_is_not_called_a_missed_month()
    {
        var request = WithoutLimits.For(Insurance.WorkInjury).WithWorkInjuryAt(0.5m) with { Situation = Situation.AnnualAdjustment };
        var insurance = Ask.Statement(request).Of(Insurance.WorkInjury);

        Assert.False(insurance.Months[0].Inputs.IsMissed);
        Assert.DoesNotContain(insurance.Explain().OfType<BaseStep>(), step => step.Base.GetType() == typeof(NothingPaid));
    }

    /// <summary>Rural workers had no unemployment rate, so a base nobody knows costs them nothing. It is said once.</summary>
    [Fact]
    public void An_unknown_employer_share_is_explained_once()
    {
        var request = WithoutLimits.For(Insurance.Unemployment) with { Household = HouseholdGroup.Rural };
        var steps = Ask.Statement(request).Of(Insurance.Unemployment).Explain();

        Assert.Equal(Period("2011-05", "2011-05"), Assert.Single(steps.OfType<UnknownEmployerStep>()).Months);
        Assert.DoesNotContain(steps.OfType<DifferenceStep>(), step => step.Payer == Payer.Employer);
    }

    /// <summary>Nothing that was paid or is owed is lost because a limit is unknown that the employee does not need.</summary>
    [Fact]
    public void A_fixed_amount_is_owed_even_where_the_base_is_unknown()
    {
        var rates = Overrides<StatedRates>.ForAll(new(Rate.Zero, Percent(8), Yuan(5), null));
        var request = Some.XiaoZhang.For(Insurance.Medical).Within(new(Limit.Unknown, Limit.Unknown)) with { Rates = rates };

        Assert.Equal(Yuan(30), Ask.Statement(request).Totals.Employee);
    }

    [Fact]
    public void A_rate_of_zero_is_known_whatever_the_base()
    {
        var rates = Overrides<StatedRates>.ForAll(new(null, Rate.Zero, null, null));
        var statement = Ask.Statement(Some.XiaoZhang.For(Insurance.Maternity).Within(new(Limit.Unknown, Limit.Unknown)) with { Rates = rates });

        Assert.Equal((Yuan(0), true), (statement.Totals.Employer, statement.Totals.IsEmployerComplete));
    }

    private static (Insurance Insurance, MonthRange Months) About(Note note)
    {
        var about = Assert.IsType<MonthsNote>(note);
        return (Assert.Single(about.Insurances), about.Months);
    }
}
