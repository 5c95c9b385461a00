namespace SocialInsurance.Requests.Tests.Reading;

public sealed class UnknownFieldTests
{
    [Theory]
    [InlineData("\"wages\": 1", "UnknownField wages")]
    [InlineData("\"Wage\": 1", "UnknownField Wage")]
    [InlineData("\"工资\": 1", "UnknownField 工资")]
    [InlineData("\"\": 1", "UnknownField ")]
    [InlineData("\"a.b[0]\": 1", "UnknownField a.b[0]")]
    [InlineData("\"months[\": 1", "UnknownField months[")]
    [InlineData("\"unknown\": null", "UnknownField unknown")]
    [InlineData("\"principal\": 1", "UnknownField principal")]
    [InlineData("\"v\": 1", "UnknownField v")]
    [InlineData("\"wage\": [{ \"from\": \"2023-01\", \"wage\": 1, \"x\": 1 }]", "UnknownField wage[0].x")]
    [InlineData("\"currentBase\": { \"x\": 1 }", "UnknownField currentBase.x")]
    [InlineData("\"percent\": { \"x\": 1 }", "UnknownField percent.x")]
    [InlineData("\"oldLimits\": { \"x\": 1 }", "UnknownField oldLimits.x")]
    [InlineData("\"oldLimits\": { \"floor\": 1, \"x\": 1 }", "UnknownField oldLimits.x")]
    [InlineData("\"oldLimits\": { \"pension\": { \"floor\": 1, \"x\": 1 } }", "UnknownField oldLimits.pension.x")]
    [InlineData("\"rates\": { \"x\": {} }", "UnknownField rates.x")]
    [InlineData("\"rates\": { \"pension\": { \"x\": 1 } }", "UnknownField rates.pension.x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"x\": 1 }]", "UnknownField months[0].x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"currentBase\": { \"x\": 1 } }]", "UnknownField months[0].currentBase.x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"paid\": { \"x\": {} } }]", "UnknownField months[0].paid.x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"paid\": { \"pension\": { \"x\": 1 } } }]", "UnknownField months[0].paid.pension.x")]
    [InlineData("\"employers\": [{ \"from\": \"2023-01\", \"to\": \"2023-06\", \"x\": 1 }]", "UnknownField employers[0].x")]
    [InlineData("\"rounding\": { \"x\": 1 }", "UnknownField rounding.x")]
    [InlineData("\"paidOn\": \"2024-01-02\", \"lateFee\": { \"x\": 1 }", "UnknownField lateFee.x")]
    [InlineData("\"interest\": { \"amount\": 1, \"x\": 1 }", "UnknownField interest.x")]
    [InlineData("\"paidByPerson\": { \"from\": \"2023-01\", \"to\": \"2023-01\", \"amount\": 1, \"x\": 1 }", "UnknownField paidByPerson.x")]
    [InlineData("\"deferral\": [{ \"insurances\": [\"pension\"], \"from\": \"2023-01\", \"to\": \"2023-01\", \"x\": 1 }]", "UnknownField deferral[0].x")]
    [InlineData("\"newLimits\": [{ \"floor\": 1, \"from\": \"2023-01\", \"to\": \"2023-01\", \"x\": 1 }]", "UnknownField newLimits[0].x")]
    [InlineData("\"rates\": { \"pension\": [{ \"from\": \"2023-01\", \"to\": \"2023-01\", \"x\": 1 }] }", "UnknownField rates.pension[0].x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"madeUp\": { \"x\": {} } }]", "UnknownField months[0].madeUp.x")]
    [InlineData("\"months\": [{ \"month\": \"2023-01\", \"madeUp\": { \"pension\": { \"x\": 1 } } }]", "UnknownField months[0].madeUp.pension.x")]
    public void A_field_that_nobody_knows_is_named_at_every_depth(string fields, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, fields)), StringComparer.Ordinal);

    [Fact]
    public void A_very_long_name_is_shortened() => Assert.Equal(
        [$"UnknownField {new string('x', 60)}…"],
        Asked.Problems(Asked.With(Asked.MissedMonths, $"\"{new string('x', 100_000)}\": 1")),
        StringComparer.Ordinal);
}
