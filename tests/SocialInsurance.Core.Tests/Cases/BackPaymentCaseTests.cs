using System.Text.Json;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Cases;

public sealed class BackPaymentCaseTests
{
    private const string File = "back-payments.json";

    public static TheoryData<string> Titles { get; } = CaseFile.Titles(File);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Makes_the_figures_of_the_worked_case(string title)
    {
        var (request, expected) = CaseFile.Find(File, title);
        var statement = Ask.Statement(CaseRequest.Read(request));

        Assert.Equal(Totals(expected), (statement.Totals.Employee, statement.Totals.Employer));
        foreach (var (insurance, employee, employer) in Insurances(expected))
        {
            Assert.Equal((insurance, Payer.Employee, employee), (insurance, Payer.Employee, Sum(statement.Of(insurance).Employee)));
            Assert.Equal((insurance, Payer.Employer, employer), (insurance, Payer.Employer, Sum(statement.Of(insurance).Employer)));
        }
    }

    private static (Yuan Employee, Yuan Employer) Totals(JsonElement expected)
    {
        var totals = expected.GetProperty("totals");
        return (Money(totals, "employee"), Money(totals, "employer"));
    }

    private static IEnumerable<(Insurance Insurance, (Yuan, Yuan, Yuan) Employee, (Yuan, Yuan, Yuan) Employer)> Insurances(JsonElement expected) =>
        expected.GetProperty("insurances").EnumerateObject().Select(insurance => (
            Enum.Parse<Insurance>(insurance.Name, ignoreCase: true),
            Sum(insurance.Value.GetProperty("employee")),
            Sum(insurance.Value.GetProperty("employer"))));

    private static (Yuan Due, Yuan Paid, Yuan Difference) Sum(JsonElement expected) =>
        (Money(expected, "due"), Money(expected, "paid"), Money(expected, "difference"));

    private static (Yuan Due, Yuan Paid, Yuan Difference) Sum(Cell cell) => (cell.Due, cell.Paid, cell.Difference);

    private static Yuan Money(JsonElement element, string name) => Yuan.FromDecimal(element.GetProperty(name).GetDecimal());
}
