using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class LimitsFieldTests
{
    [Fact]
    public void One_pair_is_for_every_insurance()
    {
        var limits = Asked.Request(Asked.With(Asked.MissedMonths, "\"newLimits\": { \"floor\": 4000, \"ceiling\": \"25,000\" }")).NewLimits;

        Assert.All(Insurances.All, insurance => Assert.Equal("4000.00..25000.00", Of(limits, insurance)));
    }

    [Fact]
    public void Pairs_may_differ_by_insurance()
    {
        var limits = Asked.Request(Asked.With(
            Asked.AnnualAdjustment,
            "\"oldLimits\": { \"pension\": { \"floor\": 1869, \"ceiling\": 14016 }, \"medical\": { \"floor\": 2803, \"ceiling\": 14016 } }")).OldLimits;

        Assert.Equal("1869.00..14016.00", Of(limits, Insurance.Pension));
        Assert.Equal("2803.00..14016.00", Of(limits, Insurance.Medical));
        Assert.Null(Of(limits, Insurance.Unemployment));
    }

    [Theory]
    [InlineData("{ \"floor\": null, \"ceiling\": 14016 }", "unknown..14016.00")]
    [InlineData("{ \"floor\": 1869 }", "1869.00..unknown")]
    [InlineData("{ \"floor\": \"none\", \"ceiling\": \"none\" }", "none..none")]
    [InlineData("{ \"floor\": 0, \"ceiling\": \"none\" }", "0.00..none")]
    [InlineData("{ \"floor\": 7270, \"ceiling\": 7270 }", "7270.00..7270.00")]
    [InlineData("{ \"pension\": { \"ceiling\": null, \"floor\": null } }", "unknown..unknown")]
    [InlineData("{ \"floor\": null, \"ceiling\": null }", "unknown..unknown")]
    public void Null_is_unknown_and_none_is_unlimited(string limits, string read) =>
        Assert.Equal(read, Of(Asked.Request(Asked.With(Asked.AnnualAdjustment, $"\"newLimits\": {limits}")).NewLimits, Insurance.Pension));

    [Theory]
    [InlineData("{ \"floor\": 5000, \"ceiling\": 4999.99 }", "FloorAboveCeiling newLimits.floor «5000» 4999.99")]
    [InlineData("{ \"pension\": { \"floor\": 2, \"ceiling\": 1 } }", "FloorAboveCeiling newLimits.pension.floor «2» 1.00")]
    [InlineData("{ \"floor\": -1, \"ceiling\": 1 }", "OutOfRange newLimits.floor «-1» 0 99999999.99")]
    [InlineData("{ \"floor\": 1, \"ceiling\": 1e9 }", "OutOfRange newLimits.ceiling «1e9» 0 99999999.99")]
    [InlineData("{ \"floor\": 1, \"ceiling\": 1.005 }", "TooManyDecimals newLimits.ceiling «1.005» 2")]
    [InlineData("{ \"floor\": \"None\", \"ceiling\": 1 }", "NotANumber newLimits.floor «None»")]
    [InlineData("{ \"floor\": true, \"ceiling\": 1 }", "NotANumber newLimits.floor «true»")]
    [InlineData("{ \"floor\": 1, \"middle\": 2 }", "UnknownField newLimits.middle")]
    [InlineData("{ \"floor\": 1, \"pension\": {} }", "UnknownField newLimits.pension")]
    [InlineData("{ \"pension\": { \"flor\": 1 } }", "UnknownField newLimits.pension.flor")]
    [InlineData("{ \"dental\": { \"floor\": 1 } }", "UnknownField newLimits.dental")]
    [InlineData("{ \"pension\": 1 }", "NotAnObject newLimits.pension «1»")]
    [InlineData("4000", "NotAnObject newLimits «4000»")]
    public void Anything_else_is_named_by_its_path(string limits, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"newLimits\": {limits}")), StringComparer.Ordinal);

    // Figures that are not dated are those of every month.
    private static string? Of(Overrides<BaseLimits> limits, Insurance insurance) =>
        limits.Find(insurance, Asked.Month("2023-06")) is { } pair ? $"{Of(pair.Floor)}..{Of(pair.Ceiling)}" : null;

    private static string Of(Limit limit) =>
        limit.IsUnknown ? "unknown" : limit.IsUnlimited ? "none" : limit.Amount!.Value.ToString();
}
