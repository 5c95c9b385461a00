using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Benefits;

namespace SocialInsurance.Core.Tests.Benefits;

/// <summary>What holds of every benefit difference, whatever its figures.</summary>
public sealed class BenefitLawTests
{
    private const int Runs = 2_000;
    private static readonly BenefitCalculator Calculator = new(EmbeddedBenefitBook.Open());

    [Fact]
    public void A_pension_is_proportional_in_the_average() => Always(random =>
    {
        var pension = Pension(random);
        var doubled = pension with { OldAverage = pension.OldAverage * 2, NewAverage = pension.NewAverage * 2 };

        var (one, two) = (Statement(pension), Statement(doubled));

        // Each component is rounded by itself, in both.
        Assert.InRange((two.After - (one.After * 2)).Abs().Fen, 0, 2 * one.Components.Length);
    });

    [Fact]
    public void Nothing_is_ever_reclaimed() => Always(random =>
    {
        var statement = Statement(Pension(random));

        Assert.True(statement.Difference >= Yuan.Zero);
        Assert.True(statement.Arrears >= Yuan.Zero);
        Assert.Equal(statement.After < statement.Before, statement.Notes.Any(note => note.Code == BenefitNoteCode.OverpaidReview));
    });

    [Fact]
    public void The_effect_of_the_average_comes_without_paying() => Always(random =>
    {
        var pension = Pension(random) with { TopUp = TopUp(random), Account = Money(random, 1_000, 900_000), PayoutMonths = 139 };

        var (paying, not) = (Statement(pension), Statement(pension with { TopUp = null }));

        Assert.Equal(not.After, paying.AverageOnly);
        Assert.Equal(not.After - not.Before, paying.OfAverage);
        Assert.True(paying.OfBases >= Yuan.Zero);
    });

    [Fact]
    public void The_cost_is_back_sooner_with_more_years_before_the_accounts_and_later_where_it_is_higher() => Always(random =>
    {
        var asked = Pension(random) with { Purpose = Benefit.PensionTopUp, Place = "110000", TopUp = TopUp(random), PayoutMonths = 170, Cost = Money(random, 1, 900), PaidBeforeYears = random.Next(0, 5) };
        var months = PaybackOf(asked);

        Assert.True(PaybackOf(asked with { PaidBeforeYears = asked.PaidBeforeYears + 1 }) <= months);
        Assert.True(PaybackOf(asked with { Cost = asked.Cost + Money(random, 1, 900) }) >= months);
        Assert.True(PaybackOf(asked with { PayoutMonths = 139 }) <= months);
    });

    [Fact]
    public void The_same_average_twice_changes_nothing() => Always(random =>
    {
        var pension = Pension(random);

        var statement = Statement(pension with { NewAverage = pension.OldAverage });

        Assert.Equal(Yuan.Zero, statement.Difference);
        Assert.Equal(Yuan.Zero, statement.Band);
    });

    [Fact]
    public void A_sum_is_that_of_its_components_and_the_arrears_that_of_its_months() => Always(random =>
    {
        var statement = Statement(Pension(random));

        Assert.Equal(statement.After - statement.Before, statement.Components.Aggregate(Yuan.Zero, (sum, part) => sum + part.Difference));
        Assert.Equal(statement.Difference * statement.Months.Count!.Value, statement.Arrears);
    });

    [Fact]
    public void A_step_is_worth_what_it_says() => Always(random => Assert.All(
        Statement(Pension(random) with { TopUp = TopUp(random) }).Steps.Where(step => step.Rounding is not null),
        step => Assert.Equal(step.Formula.Value.Round(step.Rounding!.Value), step.Amount)));

    [Fact]
    public void An_own_wage_between_the_bounds_is_not_moved_by_the_average() => Always(random =>
    {
        var wage = Money(random, 3_500, 12_000);
        var asked = new DisabilityLumpSumRequest(random.Next(1, 11), new OwnWage(wage, [], AreBoundsWholeYuan: false))
        {
            OldAverage = Yuan.FromWholeYuan(4_672),
            NewAverage = Yuan.FromWholeYuan(5_223),
        };

        Assert.Equal(Yuan.Zero, Statement(asked).Difference);
    });

    private static int? PaybackOf(PensionRequest request) => Statement(request).Worth!.PaybackMonths;

    private static BenefitStatement Statement(BenefitRequest request) => Assert.IsType<BenefitStatement>(Calculator.Calculate(request).Statement);

    private static PensionRequest Pension(Random random)
    {
        var years = random.Next(1_000, 4_500) / 100m;
        return new()
        {
            Purpose = Benefit.Pension,
            OldAverage = Yuan.FromWholeYuan(random.Next(3_000, 13_000)),
            NewAverage = Yuan.FromWholeYuan(random.Next(3_000, 13_000)),
            Index = random.Next(4_000, 30_000) / 10_000m,
            Years = years,
            DeemedYears = random.Next(0, (int)(years * 50)) / 100m,
            PaidBeforeYears = random.Next(0, 575) / 100m,
            Formula = PensionFormula.Beijing,
            MonthCount = random.Next(0, 30),
        };
    }

    private static PensionTopUp TopUp(Random random) => new(
        [new RebasedMonths(random.Next(1, 13), Money(random, 1, 2_000), null)], Yuan.FromWholeYuan(random.Next(3_000, 13_000)), random.Next(180, 500));

    private static Yuan Money(Random random, int least, int most) => Yuan.FromFen(random.Next(least * 100, most * 100));

    private static void Always(Action<Random> law)
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            law(new Random(seed));
        }
    }
}
