using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>A city is found by its code, the nation by its own.</summary>
public sealed class PolicyBookTests
{
    [Fact]
    public void A_city_is_found_by_its_code()
    {
        Assert.Same(Book.Embedded.For(Book.Beijing), Book.Embedded.Find(Book.Beijing));
        Assert.Same(Book.Embedded.For(Book.Beijing), Book.Embedded.FindCityOrNation(Book.Beijing));
    }

    [Fact]
    public void The_nation_is_no_city()
    {
        Assert.Null(Book.Embedded.Find(Book.Embedded.National.Code));
        Assert.Same(Book.Embedded.National, Book.Embedded.FindCityOrNation(Book.Embedded.National.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("999999")]
    public void What_the_book_does_not_know_is_not_found(string? code)
    {
        Assert.Null(Book.Embedded.Find(code));
        Assert.Null(Book.Embedded.FindCityOrNation(code ?? string.Empty));
    }
}
