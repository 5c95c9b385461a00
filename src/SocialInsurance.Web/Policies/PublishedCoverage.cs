using SocialInsurance.Core.Coverage;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Policies;

/// <summary>How much the book of this program knows: asked once, when first somebody wants to know.</summary>
internal sealed class PublishedCoverage(PolicyBook book)
{
    private readonly Lazy<BookCoverage> _coverage = new(() => BookCoverage.Of(book));

    public BookCoverage Coverage => _coverage.Value;
}
