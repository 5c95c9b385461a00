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
            Assert.All(city.Leavers, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, city.Code)));
            Assert.All(city.Reliefs, row => Assert.Equal($"policy/{city.Code}#{RowName.Of(row)}", _links.AddressOf(row.Citation, city.Code)));
        }
    }

    [Fact]
    public void Rows_told_by_their_place_can_be_linked_to_as_well()
    {
        var (nation, chongqing) = (Book.National, Book.For("500000"));

        Assert.Equal($"policy/{nation.Code}#deferral-3", _links.AddressOf(nation.Deferrals[2].Citation, "110000"));
        Assert.Equal($"policy/{nation.Code}#make-up-2", _links.AddressOf(nation.FlexibleMakeUps[1].Citation, "110000"));
        Assert.Equal("policy/500000#late-fee-cap-1", _links.AddressOf(chongqing.LateFeeCaps[0].Citation, "500000"));
        Assert.Equal("policy/500000#office-1", _links.AddressOf(chongqing.Offices[0].Citation, "500000"));
        Assert.Equal("policy/500000#rule-rural-unemployment", _links.AddressOf(chongqing.RuralUnemployment!.Citation, "500000"));
    }

    [Fact]
    public void No_two_rows_of_a_page_have_the_same_address()
    {
        foreach (var city in Book.CityCodes.Select(Book.For).Append(Book.National))
        {
            var addresses = new[]
            {
                city.Limits.Select(row => row.Citation), city.Rates.Select(row => row.Citation), city.Averages.Select(row => row.Citation),
                city.Rounds.Select(row => row.Citation), city.Leavers.Select(row => row.Citation), city.Reliefs.Select(row => row.Citation),
                city.Deferrals.Select(row => row.Citation), city.Offices.Select(row => row.Citation),
            }.SelectMany(table => table).Select(citation => _links.AddressOf(citation, city.Code)).ToList();

            Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses, StringComparer.Ordinal);
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
