using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Policies;
using SocialInsurance.Web.Tests.Components;

namespace SocialInsurance.Web.Tests.Policies;

public sealed class PolicyLinksTests
{
    private static readonly PolicyBook Book = Sessions.Book;
    private readonly PolicyLinks _links = new(Book);

    [Fact]
    public void Every_row_of_every_city_can_be_linked_to()
    {
        foreach (var city in Book.CityCodes.Select(Book.For))
        {
            Assert.All(city.Limits, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, city.Code)));
            Assert.All(city.Rates, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, city.Code)));
            Assert.All(city.Averages, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row, city)}", _links.AddressOf(row.Citation, city.Code)));
            Assert.All(city.Rounds, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row, city)}", _links.AddressOf(row.Citation, city.Code)));
        }
    }

    [Fact]
    public void Where_the_nation_has_the_row_the_link_leads_there()
    {
        var row = Book.National.Rates[0];

        Assert.Equal($"policy/{Book.National.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, "110000"));
        Assert.Equal($"policy/{Book.National.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, null));
    }

    [Fact]
    public void Another_citys_row_is_no_row_of_this_city() =>
        Assert.Null(_links.AddressOf(Book.For("500000").Limits[0].Citation, "110000"));
}
