using SocialInsurance.Core;
using SocialInsurance.Core.Coverage;

namespace SocialInsurance.Web.Policies;

/// <summary>How much the book of this program knows: asked once, when first somebody wants to know.</summary>
internal sealed class PublishedCoverage(BackPaymentCalculator calculator)
{
    private readonly Lazy<BookCoverage> _coverage = new(() => BookCoverage.Of(calculator));

    public BookCoverage Coverage => _coverage.Value;
}
