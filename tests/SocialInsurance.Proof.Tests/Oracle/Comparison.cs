using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Policies;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Holds what the product answers against the exact calculation.</summary>
internal static class Comparison
{
    public static PolicyBook Policies { get; } = EmbeddedPolicyBook.Open();

    public static BackPaymentCalculator Calculator { get; } = new(Policies);

    public static void AnswersAreAlike(BackPaymentRequest request) => AnswersAreAlike(request, request, Slip.None);

    /// <summary>The same, where the exact calculation may be asked something else, or have a formula wrong.</summary>
    public static void AnswersAreAlike(BackPaymentRequest request, BackPaymentRequest exactly, Slip slip)
    {
        var expected = new ExactCalculation(exactly, Policies, slip).Answer();
        var statement = Calculator.Calculate(request).Statement;
        var figures = Calculator.FiguresLike(request).Calculate(request.Wages, request.CurrentBase);

        Assert.Equal(expected is null, statement is null);
        Assert.Equal(expected is null, figures.Totals is null);
        if (expected is not null)
        {
            Assert.Equal(expected.Everything, ProductAnswer.Everything(statement!), StringComparer.Ordinal);
            Assert.Equal(expected.Sums, ProductAnswer.Sums(figures.Insurances, figures.Totals!), StringComparer.Ordinal);
        }
    }
}
