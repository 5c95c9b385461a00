namespace SocialInsurance.Requests.Tests.Reading;

public sealed class LateFeeFieldTests
{
    [Theory]
    [InlineData("{ \"start\": \"dueDay\", \"dueDay\": 25, \"includeLastDay\": true, \"capAtPrincipal\": false }", "{Start: DueDay, DueDay: 25, IncludesLastDay: True, IsCappedAtPrincipal: False}")]
    [InlineData("{ \"start\": \"secondNextMonth\" }", "{Start: SecondNextMonth, DueDay: -, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    [InlineData("{ \"start\": \"dueDay\", \"dueDay\": \"１５\", \"includeLastDay\": \"true\", \"capAtPrincipal\": \"false\" }", "{Start: DueDay, DueDay: 15, IncludesLastDay: True, IsCappedAtPrincipal: False}")]
    [InlineData("{ \"start\": \"dueDay\", \"dueDay\": 31.0 }", "{Start: DueDay, DueDay: 31, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    [InlineData("{}", "{Start: -, DueDay: -, IncludesLastDay: -, IsCappedAtPrincipal: -}")]
    public void How_the_late_fee_is_counted_may_be_said(string terms, string read) =>
        Assert.Equal(read, Described.Of(Asked.Request(Asked.With(Asked.MissedMonths, Fields(terms))).LateFee));

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
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, Fields(terms))), StringComparer.Ordinal);

    [Theory]
    [InlineData("{ \"dueDay\": 25 }", "DueDayWithoutStart lateFee.dueDay «25»")]
    [InlineData("{ \"dueDay\": 25, \"start\": \"nextMonth\" }", "DueDayWithoutStart lateFee.dueDay «25»")]
    [InlineData("{ \"dueDay\": \"25\", \"start\": \"secondNextMonth\" }", "DueDayWithoutStart lateFee.dueDay «25»")]
    [InlineData("{ \"dueDay\": 25, \"start\": \"never\" }", "NotOneOf lateFee.start «never» nextMonth, secondNextMonth, dueDay")]
    public void A_deadline_needs_the_start_that_counts_from_it(string terms, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, Fields(terms))), StringComparer.Ordinal);

    [Fact]
    public void A_late_fee_needs_a_day_of_payment()
    {
        Assert.Equal(["LateFeeWithoutPaidOn lateFee"], Asked.Problems(Asked.With(Asked.MissedMonths, "\"lateFee\": {}")), StringComparer.Ordinal);
        Assert.Equal(
            ["NotADate paidOn «x»"], Asked.Problems(Asked.With(Asked.MissedMonths, "\"lateFee\": {}, \"paidOn\": \"x\"")), StringComparer.Ordinal);
    }

    private static string Fields(string terms) => $"\"paidOn\": \"2024-01-02\", \"lateFee\": {terms}";
}
