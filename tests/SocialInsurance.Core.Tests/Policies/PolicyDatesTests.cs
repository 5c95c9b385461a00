using SocialInsurance.Core.Policies;
using static SocialInsurance.Core.Tests.Support.Figures;
using static SocialInsurance.Core.Tests.Support.SmallCity;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>Days of publication and spans of months.</summary>
public sealed class PolicyDatesTests
{
    [Fact]
    public void A_month_of_publication_is_certain_at_its_end()
    {
        var published = PublicationDate.In(Month("2013-07"));

        Assert.Equal((Day("2013-07-31"), Month("2013-07")), (published.KnownFrom, published.Month));
        Assert.Equal((false, true), (published.IsPublicOn(Day("2013-07-30")), published.IsPublicOn(Day("2013-07-31"))));
    }

    [Theory]
    [InlineData("2013-01", "2013-03", "2013-03", "2013-06", true)]
    [InlineData("2013-03", "2013-06", "2013-01", "2013-03", true)]
    [InlineData("2013-01", "2013-03", "2013-04", null, false)]
    [InlineData("2013-04", null, "2013-01", "2013-03", false)]
    public void Spans_overlap_where_they_share_a_month(string from, string? to, string otherFrom, string? otherTo, bool share) =>
        Assert.Equal(share, Span(from, to).Overlaps(Span(otherFrom, otherTo)));
}
