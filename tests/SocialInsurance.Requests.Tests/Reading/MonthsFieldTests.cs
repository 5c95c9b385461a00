namespace SocialInsurance.Requests.Tests.Reading;

public sealed class MonthsFieldTests
{
    [Fact]
    public void A_month_may_have_its_own_base_wage_and_payments() => Assert.Equal(
        "[{Month: 2023-02, CurrentBase: (0.00 0.00 0.00 0.00 0.00), Wage: -, Paid: -, MadeUp: -, IsNotDue: False} " +
        "{Month: 2023-03, CurrentBase: (1869.00 - - - -), Wage: 9000.00, Paid: ({Employee: 106.80, Employer: 267.00} {Employee: -, Employer: 5.00} - - -), MadeUp: -, IsNotDue: False}]",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "months": [
                { "month": "2023-02", "currentBase": 0 },
                {
                    "month": "2023年3月", "currentBase": { "pension": 1869 }, "wage": "9,000",
                    "paid": { "pension": { "employee": 106.80, "employer": 267 }, "medical": { "employer": 5 } }
                }
            ]
            """)).Exceptions));

    [Fact]
    public void A_month_may_have_been_made_up_afterwards_or_not_be_due() => Assert.Equal(
        "[{Month: 2023-02, CurrentBase: -, Wage: -, Paid: -, MadeUp: ({Employee: 50.00, Employer: -} - - - {Employee: -, Employer: 8.00}), IsNotDue: False} " +
        "{Month: 2023-03, CurrentBase: (4000.00 4000.00 4000.00 4000.00 4000.00), Wage: -, Paid: -, MadeUp: -, IsNotDue: True} " +
        "{Month: 2023-04, CurrentBase: -, Wage: 1.00, Paid: -, MadeUp: -, IsNotDue: False}]",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "months": [
                { "month": "2023-02", "madeUp": { "pension": { "employee": 50 }, "maternity": { "employer": "8" } } },
                { "month": "2023-03", "notDue": true, "currentBase": 4000 }, { "month": "2023-04", "notDue": "false", "wage": 1 }
            ]
            """)).Exceptions));

    [Theory]
    [InlineData("{ \"month\": \"2023-01\", \"notDue\": true, \"wage\": 5000 }", "NotDueWithWage months[0].wage «5000.00» 2023-01")]
    [InlineData("{ \"month\": \"2023-01\", \"notDue\": \"yes\" }", "NotTrueOrFalse months[0].notDue «yes»")]
    [InlineData("{ \"month\": \"2023-01\", \"notDue\": 1 }", "NotTrueOrFalse months[0].notDue «1»")]
    [InlineData("{ \"month\": \"2023-01\", \"madeUp\": 5 }", "NotAnObject months[0].madeUp «5»")]
    [InlineData("{ \"month\": \"2023-01\", \"madeUp\": { \"pension\": 5 } }", "NotAnObject months[0].madeUp.pension «5»")]
    [InlineData("{ \"month\": \"2023-01\", \"madeUp\": { \"pension\": { \"employer\": -5 } } }", "OutOfRange months[0].madeUp.pension.employer «-5» 0 99999999.99")]
    [InlineData("{ \"month\": \"2022-12\" }", "MonthOutsidePeriod months[0].month «2022-12» 2023-01..2023-06")]
    [InlineData("{ \"month\": \"2023-07\" }", "MonthOutsidePeriod months[0].month «2023-07» 2023-01..2023-06")]
    [InlineData("{ \"month\": \"2023-02\" }, { \"month\": \"2023/2\" }", "MonthRepeated months[1].month «2023-02»")]
    [InlineData("{ \"wage\": 1 }", "Required months[0].month")]
    [InlineData("{}", "Required months[0].month")]
    [InlineData("{ \"month\": \"2023-13\" }", "NotAMonth months[0].month «2023-13»")]
    [InlineData("{ \"month\": \"2023-01\", \"wage\": 0 }", "OutOfRange months[0].wage «0» 0.01 99999999.99")]
    [InlineData("{ \"month\": \"2023-01\", \"currentBase\": -1 }", "OutOfRange months[0].currentBase «-1» 0 99999999.99")]
    [InlineData("{ \"month\": \"2023-01\", \"currentBase\": { \"pension\": \"x\" } }", "NotANumber months[0].currentBase.pension «x»")]
    [InlineData("{ \"month\": \"2023-01\", \"currentBase\": { \"dental\": 1 } }", "UnknownField months[0].currentBase.dental")]
    [InlineData("{ \"month\": \"2023-01\", \"paid\": 5 }", "NotAnObject months[0].paid «5»")]
    [InlineData("{ \"month\": \"2023-01\", \"paid\": { \"pension\": 5 } }", "NotAnObject months[0].paid.pension «5»")]
    [InlineData("{ \"month\": \"2023-01\", \"paid\": { \"pension\": { \"employee\": -5 } } }", "OutOfRange months[0].paid.pension.employee «-5» 0 99999999.99")]
    [InlineData("{ \"month\": \"2023-01\", \"paid\": { \"pension\": { \"state\": 5 } } }", "UnknownField months[0].paid.pension.state")]
    [InlineData("{ \"month\": \"2023-01\", \"paid\": { \"dental\": {} } }", "UnknownField months[0].paid.dental")]
    [InlineData("{ \"month\": \"2023-01\", \"percent\": 40 }", "UnknownField months[0].percent")]
    [InlineData("\"2023-01\"", "NotAnObject months[0] «2023-01»")]
    [InlineData("null", "NotAnObject months[0] «null»")]
    [InlineData("{ \"month\": \"2023-01\" }, 7", "NotAnObject months[1] «7»")]
    public void Anything_else_is_named_by_its_path(string months, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"months\": [{months}]")), StringComparer.Ordinal);

    [Fact]
    public void Months_are_a_list() => Assert.Equal(
        ["NotAList months «{}»"], Asked.Problems(Asked.With(Asked.MissedMonths, "\"months\": {}")), StringComparer.Ordinal);

    [Fact]
    public void A_month_is_never_named_by_the_place_of_another()
    {
        var problems = Asked.Problems(Asked.With(Asked.MissedMonths, "\"months\": [7, { \"month\": \"2024-01\" }]"));

        Assert.Equal("NotAnObject months[0] «7»", problems[0]);
        Assert.DoesNotContain(problems, problem => problem.Contains("months[0].month", StringComparison.Ordinal));
    }
}
