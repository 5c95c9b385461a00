using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Reading;

/// <summary>What is said of the employer: its class, what it was granted, what the person paid in its place.</summary>
public sealed class EmploymentFieldTests
{
    private const string Sizes = "smallOrMicro, medium, large, householdWithEmployees, otherUnit, publicBody, publicInstitution";
    private const string AllInsurances = "pension, medical, unemployment, workInjury, maternity";

    public static TheoryData<EmployerSize> AllSizes { get; } = [.. Enum.GetValues<EmployerSize>()];

    [Theory]
    [MemberData(nameof(AllSizes))]
    public void The_class_of_the_employer_is_named_by_its_word(EmployerSize size) => Assert.Equal(
        size, Asked.Request(Asked.With(Asked.MissedMonths, $"\"employerSize\": \"{ApiWords.WordOf(size)}\"")).EmployerSize);

    [Theory]
    [InlineData("\"huge\"", "NotOneOf employerSize «huge» " + Sizes)]
    [InlineData("\"Large\"", "NotOneOf employerSize «Large» " + Sizes)]
    [InlineData("2", "NotOneOf employerSize «2» " + Sizes)]
    public void A_class_that_nobody_knows_is_answered_with_all_of_them(string size, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"employerSize\": {size}")), StringComparer.Ordinal);

    [Fact]
    public void A_deferral_is_of_insurances_and_months_to_a_day() => Assert.Equal(
        "[{Insurances: [Pension WorkInjury], Months: [2023-01 2023-02], Until: 2023-12-31} {Insurances: [Unemployment], Months: [2023-01], Until: -}]",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "deferral": [
                { "insurances": ["pension", "workInjury", "pension"], "from": "2023-01", "to": "2023年2月", "until": "2023/12/31" },
                { "insurances": ["unemployment"], "from": "2023-01", "to": "2023-01" }
            ]
            """)).Deferrals));

    [Theory]
    [InlineData("{ \"from\": \"2023-01\", \"to\": \"2023-01\" }", "Required deferral[0].insurances")]
    [InlineData("{ \"insurances\": [], \"from\": \"2023-01\", \"to\": \"2023-01\" }", "Required deferral[0].insurances")]
    [InlineData("{ \"insurances\": \"pension\", \"from\": \"2023-01\", \"to\": \"2023-01\" }", "NotAList deferral[0].insurances «pension»")]
    [InlineData("{ \"insurances\": [\"dental\"], \"from\": \"2023-01\", \"to\": \"2023-01\" }", "NotOneOf deferral[0].insurances[0] «dental» " + AllInsurances)]
    [InlineData("{ \"insurances\": [\"pension\"], \"to\": \"2023-01\" }", "Required deferral[0].from")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2023-01\" }", "Required deferral[0].to")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2023-02\", \"to\": \"2023-01\" }", "ToBeforeFrom deferral[0].to «2023-01» 2023-02")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2022-11\", \"to\": \"2022-12\" }", "MonthOutsidePeriod deferral[0] «2022-11 – 2022-12» 2023-01..2023-06")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2023-01\", \"to\": \"2023-01\", \"until\": \"2023-12\" }", "NotADate deferral[0].until «2023-12»")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2023-02\", \"to\": \"2023-03\", \"until\": \"2023-01-31\" }", "ToBeforeFrom deferral[0].until «2023-01-31» 2023-02")]
    [InlineData("{ \"insurances\": [\"pension\"], \"from\": \"2023-01\", \"to\": \"2023-03\" }, { \"insurances\": [\"medical\", \"pension\"], \"from\": \"2023-03\", \"to\": \"2023-04\" }", "OverridesOverlap deferral[1] «2023-03 – 2023-04»")]
    [InlineData("7", "NotAnObject deferral[0] «7»")]
    public void A_deferral_that_does_not_fit_is_named(string deferrals, string problem) =>
        Assert.Equal([problem], Asked.Problems(Asked.With(Asked.MissedMonths, $"\"deferral\": [{deferrals}]")), StringComparer.Ordinal);

    [Fact]
    public void Deferrals_are_a_list() => Assert.Equal(
        ["NotAList deferral «{}»"], Asked.Problems(Asked.With(Asked.MissedMonths, "\"deferral\": {}")), StringComparer.Ordinal);

    [Fact]
    public void What_the_person_paid_alone_is_an_amount_a_month() => Assert.Equal(
        "{Months: [2023-02 2023-03], AMonth: 1234.50}",
        Described.Of(Asked.Request(Asked.With(
            Asked.MissedMonths, "\"paidByPerson\": { \"from\": \"2023-02\", \"to\": \"2023年3月\", \"amount\": \"1,234.5\" }")).PaidByPerson));

    [Theory]
    [InlineData("{ \"from\": \"2023-01\", \"to\": \"2023-02\" }", "Required paidByPerson.amount")]
    [InlineData("{ \"from\": \"2023-01\", \"amount\": 1 }", "Required paidByPerson.to")]
    [InlineData("{ \"amount\": 1 }", "Required paidByPerson.from|Required paidByPerson.to")]
    [InlineData("{ \"from\": \"2023-01\", \"to\": \"2023-02\", \"amount\": -1 }", "OutOfRange paidByPerson.amount «-1» 0 99999999.99")]
    [InlineData("{ \"from\": \"2023-01\", \"to\": \"2023-02\", \"amount\": 1.005 }", "TooManyDecimals paidByPerson.amount «1.005» 2")]
    [InlineData("{ \"from\": \"2023-03\", \"to\": \"2023-02\", \"amount\": 1 }", "ToBeforeFrom paidByPerson.to «2023-02» 2023-03")]
    [InlineData("{ \"from\": \"2023-07\", \"to\": \"2023-08\", \"amount\": 1 }", "MonthOutsidePeriod paidByPerson «2023-07 – 2023-08» 2023-01..2023-06")]
    [InlineData("900", "NotAnObject paidByPerson «900»")]
    public void What_does_not_fit_of_it_is_named(string paid, string problems) =>
        Assert.Equal(problems.Split('|'), Asked.Problems(Asked.With(Asked.MissedMonths, $"\"paidByPerson\": {paid}")), StringComparer.Ordinal);

    [Fact]
    public void A_spell_may_have_its_own_contributor()
    {
        var request = Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "employers": [
                { "label": "甲", "from": "2023-01", "to": "2023-02" }, { "from": "2023-03", "to": "2023-04", "contributor": "flexible" },
                { "label": "乙", "from": "2023-05", "to": "2023-06", "contributor": "employee" }
            ]
            """));

        Assert.Equal([null, Contributor.Flexible, Contributor.Employee], request.Employers.Select(employer => employer.Contributor));
        Assert.Equal(
            [Contributor.Employee, Contributor.Employee, Contributor.Flexible, Contributor.Flexible, Contributor.Employee, Contributor.Employee],
            request.Months.Select(request.ContributorIn));
    }

    [Fact]
    public void A_spell_of_a_kind_that_nobody_knows_is_named() => Assert.Equal(
        ["NotOneOf employers[0].contributor «boss» employee, flexible"],
        Asked.Problems(Asked.With(Asked.MissedMonths, "\"employers\": [{ \"from\": \"2023-01\", \"to\": \"2023-06\", \"contributor\": \"boss\" }]")),
        StringComparer.Ordinal);

    [Fact]
    public void Who_pays_alone_but_worked_for_somebody_in_between_has_an_employer()
    {
        var request = Asked.Request(Asked.With(
            Asked.MissedMonths,
            """
            "contributor": "flexible", "rates": { "pension": { "employee": 8, "employer": 16 } },
            "employers": [{ "from": "2023-01", "to": "2023-03" }, { "label": "甲", "from": "2023-04", "to": "2023-06", "contributor": "employee" }]
            """));

        Assert.Equal(Insurances.All, request.Insurances);
    }
}
