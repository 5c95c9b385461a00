namespace SocialInsurance.Requests.Tests.Reading;

public sealed class AveragesAndInterestTests
{
    [Theory]
    [InlineData("40", "40%")]
    [InlineData("\"60%\"", "60%")]
    [InlineData("\"６０．５\"", "60.5%")]
    [InlineData("100", "100%")]
    public void The_floor_may_be_said_as_a_share_of_the_average(string percent, string read) => Assert.Equal(
        read, Asked.Request(Asked.With(Asked.MissedMonths, $"\"newAverageWage\": 10000, \"floorPercent\": {percent}")).FloorPercent.ToString());

    [Theory]
    [InlineData("39.99", "OutOfRange floorPercent «39.99» 40 100")]
    [InlineData("100.01", "OutOfRange floorPercent «100.01» 40 100")]
    [InlineData("0.4", "OutOfRange floorPercent «0.4» 40 100")]
    [InlineData("60.00001", "TooManyDecimals floorPercent «60.00001» 4")]
    [InlineData("{}", "NotANumber floorPercent «{}»")]
    [InlineData("\"sixty\"", "NotANumber floorPercent «sixty»")]
    public void A_floor_out_of_all_reason_is_named(string percent, string problem) => Assert.Equal(
        [problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"newAverageWage\": 10000, \"floorPercent\": {percent}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("{ \"annualRate\": 3.5 }", "{AnnualRate: 3.5%, IsCompoundedYearly: False}")]
    [InlineData("{ \"annualRate\": \"3.5%\", \"compounding\": \"none\" }", "{AnnualRate: 3.5%, IsCompoundedYearly: False}")]
    [InlineData("{ \"annualRate\": 24, \"compounding\": \"yearly\" }", "{AnnualRate: 24%, IsCompoundedYearly: True}")]
    [InlineData("{ \"amount\": \"1,234.5\" }", "{Amount: 1234.50}")]
    [InlineData("{ \"amount\": 0 }", "{Amount: 0.00}")]
    public void Interest_is_at_a_rate_or_the_amount_of_the_bill(string interest, string read) =>
        Assert.Equal(read, Described.Of(Asked.Request(WithInterest(interest)).Interest));

    [Theory]
    [InlineData("{}", "RateOrAmount interest")]
    [InlineData("{ \"compounding\": \"yearly\" }", "RateOrAmount interest")]
    [InlineData("{ \"annualRate\": 3, \"amount\": 5 }", "RateOrAmount interest")]
    [InlineData("{ \"annualRate\": \"three\" }", "NotANumber interest.annualRate «three»")]
    [InlineData("{ \"annualRate\": 24.01 }", "OutOfRange interest.annualRate «24.01» 0 24")]
    [InlineData("{ \"annualRate\": -1 }", "OutOfRange interest.annualRate «-1» 0 24")]
    [InlineData("{ \"amount\": -1 }", "OutOfRange interest.amount «-1» 0 99999999.99")]
    [InlineData("{ \"annualRate\": 3, \"compounding\": \"monthly\" }", "NotOneOf interest.compounding «monthly» none, yearly")]
    [InlineData("{ \"amount\": 5, \"compounding\": \"yearly\" }", "CompoundingWithoutRate interest.compounding «yearly»")]
    [InlineData("3.5", "NotAnObject interest «3.5»")]
    public void Any_other_interest_is_named(string interest, string problem) =>
        Assert.Equal([problem], Asked.Problems(WithInterest(interest)), StringComparer.Ordinal);

    [Fact]
    public void Interest_at_a_rate_needs_a_day_of_payment_and_the_amount_of_a_bill_none()
    {
        Assert.Equal(
            ["InterestWithoutPaidOn interest"],
            Asked.Problems(Asked.With(Asked.MissedMonths, "\"interest\": { \"annualRate\": 3 }")),
            StringComparer.Ordinal);
        Assert.Equal(
            ["NotADate paidOn «x»"],
            Asked.Problems(Asked.With(Asked.MissedMonths, "\"interest\": { \"annualRate\": 3 }, \"paidOn\": \"x\"")),
            StringComparer.Ordinal);
        Assert.NotNull(Asked.Request(Asked.With(Asked.MissedMonths, "\"interest\": { \"amount\": 3 }")).Interest);
    }

    [Fact]
    public void Interest_is_computed_for_at_most_thirty_years()
    {
        const string Interest = "\"interest\": { \"annualRate\": 3 }";

        Assert.NotNull(Asked.Request(Asked.With(Asked.MissedMonths, $"{Interest}, \"paidOn\": \"2053-12-31\"")).Interest);
        Assert.Equal(
            ["PaidOnTooLate paidOn «2054-01-01» 30"],
            Asked.Problems(Asked.With(Asked.MissedMonths, $"{Interest}, \"paidOn\": \"2054-01-01\"")),
            StringComparer.Ordinal);
    }

    private static string WithInterest(string interest) =>
        Asked.With(Asked.MissedMonths, $"\"paidOn\": \"2024-01-02\", \"interest\": {interest}");
}
