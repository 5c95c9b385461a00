using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Holds what the product answers against the exact calculation.</summary>
internal static class Comparison
{
    public static void AnswersAreAlike(BackPaymentRequest request) => AnswersAreAlike(request, request);

    /// <summary>The same, where the exact calculation may be asked something else, as if it had a formula wrong.</summary>
    public static void AnswersAreAlike(BackPaymentRequest request, BackPaymentRequest exactly)
    {
        var expected = new ExactCalculation(exactly, Book.Embedded).Answer();
        var statement = Book.Calculator.Calculate(request).Statement;
        var figures = Book.Calculator.FiguresLike(request).Calculate(request.Wages, request.CurrentBase);

        Assert.Equal(expected is null, statement is null);
        Assert.Equal(expected is null, figures.Totals is null);
        if (expected is not null)
        {
            Assert.Equal(expected.Everything, ProductAnswer.Everything(statement!), StringComparer.Ordinal);
            Assert.Equal(expected.Sums, ProductAnswer.Sums(figures.Insurances, figures.Totals!), StringComparer.Ordinal);
        }
    }
}
