using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class DefaultsTests
{
    [Theory]
    [InlineData(Asked.AnnualAdjustment)]
    [InlineData(Asked.MissedMonths)]
    [InlineData(Asked.UnderDeclared)]
    public void What_is_owed_is_asked_with_the_knowledge_of_today(string request) =>
        Assert.Equal(Asked.Day("2026-11-21"), Asked.Request(request, Asked.ReaderAt("2026-11-21T04:00:00Z")).KnownOn);

    [Theory]
    [InlineData("2026-11-20T15:59:59Z", "2026-11-20")]
    [InlineData("2026-11-20T16:00:00Z", "2026-11-21")]
    [InlineData("2026-12-31T16:00:00Z", "2027-01-01")]
    public void Today_begins_at_midnight_in_China(string instant, string day) =>
        Assert.Equal(Asked.Day(day), Asked.Request(Asked.MissedMonths, Asked.ReaderAt(instant)).KnownOn);

    [Theory]
    [InlineData("")]
    [InlineData("\"leftOn\": \"2013-04-10\"")]
    [InlineData("\"from\": \"2024-01\", \"to\": \"2024-02\"")]
    public void Who_leaves_is_asked_of_with_the_knowledge_of_today_too(string fields) => Assert.All(
        SomeDays,
        today => Assert.Equal(Asked.Day(today), Asked.Request(Asked.With(Asked.Leaving, fields), Asked.ReaderAt(today + "T00:00:00Z")).KnownOn));

    [Theory]
    [InlineData("\"knownOn\": \"2013-03-01\"")]
    [InlineData("\"leftOn\": \"2013-04-10\", \"knownOn\": \"2013-03-01\"")]
    public void The_day_of_knowledge_that_is_said_holds_whatever_today_is(string fields) => Assert.All(
        SomeDays,
        today => Assert.Equal(Asked.Day("2013-03-01"), Asked.Request(Asked.With(Asked.Leaving, fields), Asked.ReaderAt(today + "T00:00:00Z")).KnownOn));

    [Fact]
    public void The_day_of_knowledge_may_be_said_in_every_situation() => Assert.Equal(
        Asked.Day("2013-08-01"), Asked.Request(Asked.With(Asked.AnnualAdjustment, "\"knownOn\": \"2013-08-01\"")).KnownOn);

    [Fact]
    public void An_employee_has_all_five_insurances() => Assert.Equal(Insurances.All, Asked.Request(Asked.MissedMonths).Insurances);

    [Fact]
    public void Flexible_employment_has_what_the_law_opens_to_it()
    {
        var request = Asked.Request(Asked.With(Asked.MissedMonths, "\"contributor\": \"flexible\""));

        Assert.Equal([Insurance.Pension, Insurance.Medical], request.Insurances);
    }

    [Fact]
    public void Everything_else_is_the_usual()
    {
        var request = Asked.Request(Asked.Leaving);

        Assert.Equal((Contributor.Employee, HouseholdGroup.Urban, Circumstances.None), (request.Contributor, request.Household, request.Circumstances));
        Assert.Equal((RoundingMethod.MonthlyLedger, RoundingMode.HalfUp), (request.RoundingMethod, request.RoundingMode));
        Assert.Equal((null, null, null, null), (request.City, request.Demand, request.PaidOn, request.LeftOn));
        Assert.Equal(StatedLateFee.Nothing, request.LateFee);
        Assert.Equal((null, null, null, null), (request.EmployerSize, request.PaidByPerson, request.Interest, request.FloorPercent));
        Assert.True(request.Wages.IsEmpty && request.Exceptions.IsEmpty && request.Employers.IsEmpty && request.Deferrals.IsEmpty);
        Assert.True(request.OldLimits.IsEmpty && request.NewLimits.IsEmpty && request.Rates.IsEmpty);
    }

    [Fact]
    public void Null_and_blank_are_the_same_as_absent()
    {
        var absent = Described.Of(Asked.Request(Asked.Leaving));

        foreach (var nothing in new[] { "null", "\"\"", "\"  \"" })
        {
            var fields = string.Join(", ", TopFields.Select(field => $"\"{field}\": {nothing}"));
            Assert.Equal(absent, Described.Of(Asked.Request(Asked.With(Asked.Leaving, fields))));
        }
    }

    [Fact]
    public void These_are_the_fields_of_a_request() => Assert.Equal(
        [
            "assessed", "circumstances", "city", "contributor", "currentBase", "deferral", "demand", "employerSize", "employers", "floorPercent", "from",
            "gaps", "group", "insurances", "interest", "knownOn", "lateFee", "leftOn", "months", "newAverageWage", "newLimits", "oldAverageWage",
            "oldLimits", "paidByPerson", "paidOn", "percent", "rates", "rounding", "situation", "to", "wage", "workInjuryRate",
        ],
        FieldNames.OfRequest.Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static IEnumerable<string> SomeDays => ["2013-05-01", "2014-01-01", "2030-01-01"];

    private static IEnumerable<string> TopFields => FieldNames.OfRequest.Except(["situation", "from", "to"], StringComparer.Ordinal);
}
