using SocialInsurance.Core.Months;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Tests.Problems;

public sealed class RefusalProblemsTests
{
    public static TheoryData<RefusalCode> Codes { get; } = [.. Enum.GetValues<RefusalCode>()];

    [Theory]
    [InlineData(RefusalCode.FlexibleCannotUnderDeclare, "situation")]
    [InlineData(RefusalCode.BillNeeded, "assessed")]
    [InlineData(RefusalCode.NoAverageKnown, "oldAverageWage")]
    [InlineData(RefusalCode.OldAverageNeeded, "oldAverageWage")]
    [InlineData(RefusalCode.NewAverageNeeded, "newAverageWage")]
    [InlineData(RefusalCode.OldLimitsNeeded, "oldLimits")]
    [InlineData(RefusalCode.NewLimitsNeeded, "newLimits")]
    [InlineData(RefusalCode.RatesNeeded, "rates")]
    [InlineData(RefusalCode.WageNeeded, "wage")]
    [InlineData(RefusalCode.WageOrBaseNeeded, "wage")]
    [InlineData(RefusalCode.CurrentBaseNeeded, "currentBase")]
    public void A_refusal_belongs_to_the_field_that_mends_it(RefusalCode code, string field) =>
        Assert.Equal(field, ProblemOf(code, "2023-01", "2023-06").Field);

    [Theory]
    [InlineData(RefusalCode.LimitsNotInBook)]
    [InlineData(RefusalCode.LimitsNotYetPublished)]
    [InlineData(RefusalCode.LimitsPublicationUnknown)]
    [InlineData(RefusalCode.LimitsWhenPayingUnknown)]
    [InlineData(RefusalCode.FloorUnknown)]
    [InlineData(RefusalCode.CeilingUnknown)]
    [InlineData(RefusalCode.EmployeeRateNotInBook)]
    public void A_gap_in_the_book_belongs_to_the_end_of_the_period_that_runs_into_it(RefusalCode code)
    {
        Assert.Equal("from", ProblemOf(code, "2023-01", "2023-03").Field);
        Assert.Equal("from", ProblemOf(code, "2023-01", "2023-06").Field);
        Assert.Equal("to", ProblemOf(code, "2023-04", "2023-06").Field);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_refusal_belongs_to_a_field_and_carries_what_is_missing(RefusalCode code)
    {
        var problem = ProblemOf(code, "2023-01", "2023-06");

        Assert.Equal((ProblemCode.Refused, code), (problem.Code, problem.Refusal?.Code));
        Assert.NotEmpty(problem.Field);
    }

    [Theory]
    [InlineData("wage", "wage")]
    [InlineData("months[0].wage", "months")]
    [InlineData("rates.pension.employee", "rates")]
    public void A_path_begins_with_a_field_at_the_top(string path, string top) =>
        Assert.Equal(top, new RequestProblem(ProblemCode.Required, path).TopField);

    private static RequestProblem ProblemOf(RefusalCode code, string from, string to)
    {
        var months = new MonthRange(Asked.Month(from), Asked.Month(to));
        var refusal = new Refusal(code, [Insurance.Pension], months, null, Asked.Day("2026-11-21"));
        return Assert.Single(RefusalProblems.Of([refusal], Asked.Request(Asked.MissedMonths)));
    }
}
