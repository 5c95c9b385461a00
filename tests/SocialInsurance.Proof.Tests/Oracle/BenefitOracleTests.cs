using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Benefits;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Two calculations of benefit differences that share no formula agree in every component, sum and gain.</summary>
public sealed class BenefitOracleTests
{
    private const int Everyday = 10_000;
    private const int Deep = 100_000;
    private static readonly BenefitCalculator Calculator = new(EmbeddedBenefitBook.Open());

    [Fact]
    public void Ten_thousand_questions_are_answered_alike_to_the_fen() => Agree(Everyday);

    [Fact(Explicit = true)]
    public void A_hundred_thousand_questions_are_answered_alike_to_the_fen() => Agree(Deep);

    [Fact]
    public void Every_benefit_is_asked_and_moves()
    {
        var asked = Enumerable.Range(0, 2_000).Select(seed => Statement(new RandomBenefits(seed).Next())).ToList();

        Assert.All(Enum.GetValues<Benefit>().Except([Benefit.PensionSheet, Benefit.PensionTopUp]), benefit =>
            Assert.Contains(asked, statement => statement.Request.Benefit == benefit && statement.Difference > Yuan.Zero));
        Assert.Contains(asked, statement => statement.Worth is { GainPerMonth.Sign: > 0, PaybackMonths: > 0 });
        Assert.Contains(asked, statement => statement.OfBases != Yuan.Zero && statement.OfAverage != Yuan.Zero);
    }

    /// <summary>A comparison that could not fail would prove nothing.</summary>
    [Fact]
    public void An_answer_to_another_question_is_told_apart()
    {
        var request = new FuneralRequest(null) { OldAverage = Yuan.FromWholeYuan(4_672), NewAverage = Yuan.FromWholeYuan(5_223) };

        Assert.NotEqual(Written(new ExactBenefits(request).Answer()), Written(new ExactBenefits(request with { NewAverage = Yuan.FromWholeYuan(5_224) }).Answer()), StringComparer.Ordinal);
    }

    private static void Agree(int count)
    {
        for (var seed = 0; seed < count; seed++)
        {
            var request = new RandomBenefits(seed).Next();
            var (exact, statement) = (new ExactBenefits(request).Answer(), Statement(request));

            Assert.True(
                Written(exact) == Written(statement),
                $"Seed {seed}: {request}\n{Written(exact)}\n{Written(statement)}");
            Assert.Equal(exact.Difference.ToString(), statement.Difference.ToString());
            if (request.Benefit.IsMonthly())
            {
                Assert.Equal((exact.Difference * Ratio.Of(request.MonthCount!.Value)).ToString(), statement.Arrears?.ToString());
            }

            PaybackAgrees(request, exact, statement);
        }
    }

    private static void PaybackAgrees(BenefitRequest request, ExactBenefit exact, BenefitStatement statement)
    {
        if (request is not PensionRequest { Cost: { } cost } || exact.Gain is not { } gain || gain == Ratio.Zero)
        {
            return;
        }

        // The last month is the first by whose end the cost is back.
        var months = Ratio.Of(statement.Worth!.PaybackMonths!.Value);
        Assert.True(gain * months >= Ratio.Of(cost));
        Assert.True(gain * (months - Ratio.One) < Ratio.Of(cost));
    }

    private static BenefitStatement Statement(BenefitRequest request) => Assert.IsType<BenefitStatement>(Calculator.Calculate(request).Statement);

    private static string Written(ExactBenefit exact) =>
        string.Join("; ", exact.Components.Select(part => $"{part.Before} {part.AverageOnly} {part.After}")) + " gain " + exact.Gain;

    private static string Written(BenefitStatement statement) =>
        string.Join("; ", statement.Components.Select(part => $"{part.Before} {part.AverageOnly} {part.After}"))
        + " gain " + (statement.Worth is { GainPerMonth: var gain } ? Ratio.Of(gain.Numerator) / Ratio.Of(gain.Denominator) : null);
}
