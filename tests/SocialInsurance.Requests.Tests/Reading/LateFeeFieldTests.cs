namespace SocialInsurance.Requests.Tests.Reading;

public sealed class LateFeeFieldTests
{
    [Theory]
    [InlineData("{ \"start\": \"dueDay\", \"dueDay\": 25, \"includeLastDay\": true, \"capAtPrincipal\": false }", "{Start: DueDay, DueDay: 25, IncludesLastDay: True, IsCappedAtPrincipal: False}")]
    [InlineData("{ \"start\": \"secondNextMonth\" }", "{Start: SecondNextMonth, DueDay: -, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    [InlineData("{ \"dueDay\": \"１５\", \"includeLastDay\": \"true\", \"capAtPrincipal\": \"false\" }", "{Start: -, DueDay: 15, IncludesLastDay: True, IsCappedAtPrincipal: False}")]
    [InlineData("{ \"dueDay\": 31.0 }", "{Start: -, DueDay: 31, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    [InlineData("{}", "{Start: -, DueDay: -, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    public void How_the_late_fee_is_counted_may_be_said(string terms, string read) =>
        Assert.Equal(read, Described.Of(Asked.Request(Asked.With(Asked.MissedMonths, $"\"lateFee\": {terms}")).LateFee));

    [Theory]
    [InlineData("{ \"start\": \"never\" }", "NotOneOf lateFee.start «never» nextMonth, secondNextMonth, dueDay")]
    [InlineData("{ \"dueDay\": 0 }", "OutOfRange lateFee.dueDay «0» 1 31")]
    [InlineData("{ \"dueDay\": 32 }", "OutOfRange lateFee.dueDay «32» 1 31")]
    [InlineData("{ \"dueDay\": 1.5 }", "TooManyDecimals lateFee.dueDay «1.5» 0")]
    [InlineData("{ \"dueDay\": \"last\" }", "NotANumber lateFee.dueDay «last»")]
    [InlineData("{ \"includeLastDay\": 1 }", "NotTrueOrFalse lateFee.includeLastDay «1»")]
    [InlineData("{ \"includeLastDay\": \"yes\" }", "NotTrueOrFalse lateFee.includeLastDay «yes»")]
    [InlineData("{ \"capAtPrincipal\": \"True\" }", "NotTrueOrFalse lateFee.capAtPrincipal «True»")]
    [InlineData("{ \"capAtPrincipal\": [] }", "NotTrueOrFalse lateFee.capAtPrincipal «[]»")]
    [InlineData("{ \"rate\": 0.05 }", "UnknownField lateFee.rate")]
    [InlineData("true", "NotAnObject lateFee «true»")]
    public void Anything_else_is_named_by_its_path(string terms, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"lateFee\": {terms}")), StringComparer.Ordinal);
}
