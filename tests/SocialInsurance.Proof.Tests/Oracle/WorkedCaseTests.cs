using System.Text.Json;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Tests.Cases;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Cases worked out by hand: both calculations make their figures, so that not both can have the same formula wrong.</summary>
public sealed class WorkedCaseTests
{
    private const string BackPayments = "back-payments.json";
    private const string Demands = "demands.json";
    private const string LateFees = "late-fees.json";

    public static TheoryData<string> BackPaymentTitles { get; } = CaseFile.Titles(BackPayments);

    public static TheoryData<string> DemandTitles { get; } = CaseFile.Titles(Demands);

    public static TheoryData<string> LateFeeTitles { get; } = CaseFile.Titles(LateFees);

    [Theory]
    [MemberData(nameof(BackPaymentTitles))]
    public void A_back_payment_is_what_was_worked_out(string title)
    {
        var (request, expected) = CaseFile.Find(BackPayments, title);
        var exact = Agreed(CaseRequest.Read(request));

        Assert.Equal(Yuan(expected.GetProperty("totals"), "employee"), exact.Employee.ToString());
        Assert.Equal(Yuan(expected.GetProperty("totals"), "employer"), exact.Employer.ToString());
        foreach (var insurance in expected.GetProperty("insurances").EnumerateObject())
        {
            Assert.All(Enum.GetValues<Payer>(), payer =>
            {
                var sum = insurance.Value.GetProperty(payer.ToString().ToLowerInvariant());
                var line = $"{insurance.Name} {payer}: due {Yuan(sum, "due")}, paid {Yuan(sum, "paid")}, owed {Yuan(sum, "difference")}, overpaid ";
                Assert.Contains(exact.Sums, found => found.StartsWith(line, StringComparison.OrdinalIgnoreCase));
            });
        }
    }

    [Theory]
    [MemberData(nameof(DemandTitles))]
    public void A_demand_is_what_was_worked_out(string title)
    {
        var (request, expected) = CaseFile.Find(Demands, title);
        var verdict = Assert.Single(Agreed(CaseRequest.Read(request)).Everything, line => line.StartsWith("demand ", StringComparison.Ordinal));

        Assert.EndsWith($", excess {Yuan(expected, "excess")}", verdict, StringComparison.Ordinal);
        Assert.All(Findings(expected, "has"), finding => Assert.Contains(finding, verdict, StringComparison.OrdinalIgnoreCase));
        Assert.All(Findings(expected, "hasNot"), finding => Assert.DoesNotContain(finding, verdict, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(LateFeeTitles))]
    public void A_late_fee_is_what_was_worked_out(string title)
    {
        var (request, expected) = CaseFile.Find(LateFees, title);
        var question = LateFeeRequestReader.Read(request).Value!;
        var days = expected.GetProperty("days").GetInt32();

        var exact = ExactCalculation.LateFee(Ratio.Of(question.Principal), days, question.IsCappedAtPrincipal).ToString();

        Assert.Equal(Yuan(expected, "fee"), exact);
        Assert.Equal(exact, LateFee.Of(question.Principal, question.From, question.To, question.IncludesLastDay, question.IsCappedAtPrincipal).Fee.ToString());
    }

    private static ExactAnswer Agreed(BackPaymentRequest request)
    {
        Comparison.AnswersAreAlike(request);
        return new ExactCalculation(request, Book.Embedded).Answer()!;
    }

    private static string Yuan(JsonElement expected, string name) => Core.Values.Yuan.FromDecimal(expected.GetProperty(name).GetDecimal()).ToString();

    // Findings are written as the API names them: INCLUDES_EMPLOYER_SHARE.
    private static IEnumerable<string> Findings(JsonElement expected, string list) =>
        expected.GetProperty(list).EnumerateArray().Select(word => word.GetString()!.Replace("_", string.Empty, StringComparison.Ordinal));
}
