using System.Collections.Immutable;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class EmployersFieldTests
{
    private const string First = "{ \"label\": \"甲公司\", \"from\": \"2023-01\", \"to\": \"2023-03\" }";
    private const string Second = "{ \"label\": \"乙公司\", \"from\": \"2023-04\", \"to\": \"2023-06\", \"workInjuryRate\": 0.4 }";

    [Fact]
    public void Months_may_be_split_between_employers()
    {
        var employers = Read($"{Second}, {First}");

        Assert.Equal(["乙公司", "甲公司"], employers.Select(employer => employer.Label), StringComparer.Ordinal);
        Assert.Equal(["0.4%", ""], employers.Select(employer => employer.WorkInjuryRate.ToString()), StringComparer.Ordinal);
        Assert.Equal([3, 3], employers.Select(employer => employer.Months.Count));
    }

    [Theory]
    [InlineData("{ \"from\": \"2023-01\", \"to\": \"2023-06\" }", "")]
    [InlineData("{ \"label\": \" 甲 \", \"from\": \"2023-01\", \"to\": \"2023-06\" }", "甲")]
    [InlineData("{ \"label\": 42, \"from\": \"2023-01\", \"to\": \"2023-06\" }", "42")]
    public void A_label_is_free(string employer, string label) => Assert.Equal(label, Assert.Single(Read(employer)).Label);

    [Theory]
    [InlineData(First, "EmployersLeaveGap employers 2023-04")]
    [InlineData(First + ", { \"from\": \"2023-05\", \"to\": \"2023-06\" }", "EmployersLeaveGap employers 2023-04")]
    [InlineData(First + ", { \"from\": \"2023-03\", \"to\": \"2023-06\" }", "EmployersOverlap employers 2023-03")]
    [InlineData(First + ", " + First + ", " + Second, "EmployersOverlap employers 2023-01")]
    [InlineData("{ \"from\": \"2022-12\", \"to\": \"2023-06\" }", "MonthOutsidePeriod employers[0] «2022-12 – 2023-06» 2023-01..2023-06")]
    [InlineData(First + ", { \"from\": \"2023-04\", \"to\": \"2023-07\" }", "MonthOutsidePeriod employers[1] «2023-04 – 2023-07» 2023-01..2023-06")]
    public void Every_month_has_one_employer_and_no_employer_more(string employers, string problem) =>
        Assert.Equal([problem], Problems(employers), StringComparer.Ordinal);

    [Theory]
    [InlineData("{ \"from\": \"2023-06\", \"to\": \"2023-01\" }", "ToBeforeFrom employers[0].to «2023-01» 2023-06")]
    [InlineData("{ \"to\": \"2023-01\" }", "Required employers[0].from")]
    [InlineData("{ \"from\": \"2023-01\" }", "Required employers[0].to")]
    [InlineData("{ \"from\": \"2023-13\", \"to\": \"2023-06\" }", "NotAMonth employers[0].from «2023-13»")]
    [InlineData("7", "NotAnObject employers[0] «7»")]
    [InlineData("null", "NotAnObject employers[0] «null»")]
    public void An_employer_that_cannot_be_read_is_named_alone(string employer, string problem) =>
        Assert.Equal([problem], Problems(employer), StringComparer.Ordinal);

    [Fact]
    public void An_employer_that_cannot_be_read_is_not_missing() =>
        Assert.Equal(["NotAMonth employers[1].to «2023-13»"], Problems($"{First}, {{ \"from\": \"2023-04\", \"to\": \"2023-13\" }}"), StringComparer.Ordinal);

    [Theory]
    [InlineData("\"label\": true", "NotText employers[0].label «true»")]
    [InlineData("\"label\": []", "NotText employers[0].label «[]»")]
    [InlineData("\"workInjuryRate\": 101", "OutOfRange employers[0].workInjuryRate «101» 0 100")]
    [InlineData("\"boss\": \"x\"", "UnknownField employers[0].boss")]
    public void A_field_of_an_employer_is_named_by_its_path(string field, string problem) =>
        Assert.Equal([problem], Problems($"{{ \"from\": \"2023-01\", \"to\": \"2023-06\", {field} }}"), StringComparer.Ordinal);

    [Fact]
    public void A_label_has_at_most_60_signs()
    {
        var sixty = new string('甲', 60);

        Assert.Equal(sixty, Assert.Single(Read($"{{ \"label\": \"{sixty}\", \"from\": \"2023-01\", \"to\": \"2023-06\" }}")).Label);
        Assert.Equal(
            [$"TooLong employers[0].label «{sixty}…» 60"],
            Problems($"{{ \"label\": \"{sixty}甲\", \"from\": \"2023-01\", \"to\": \"2023-06\" }}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Employers_are_a_list() =>
        Assert.Equal(["NotAList employers «甲»"], Asked.Problems(Asked.With(Asked.MissedMonths, "\"employers\": \"甲\"")), StringComparer.Ordinal);

    private static ImmutableArray<EmployerPeriod> Read(string employers) =>
        Asked.Request(Asked.With(Asked.MissedMonths, $"\"employers\": [{employers}]")).Employers;

    private static IReadOnlyList<string> Problems(string employers) =>
        Asked.Problems(Asked.With(Asked.MissedMonths, $"\"employers\": [{employers}]"));
}
