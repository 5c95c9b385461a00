using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Cases;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Cases worked out by hand: both calculations make their figures, so that not both can have the same formula wrong.</summary>
public sealed class WorkedCaseTests
{
    private const string Demands = "demands.json";
    private const string LateFees = "late-fees.json";

    // One file a subject; all are written alike.
    private static readonly string[] BackPayments =
        ["back-payments.json", "recorded-payments.json", "defaults.json", "leavers.json", "reliefs.json", "flexible.json", "rounds.json"];

    public static TheoryData<string, string> BackPaymentTitles { get; } =
        [.. BackPayments.SelectMany(file => CaseFile.Titles(file).Select(title => (file, title.Data)))];

    public static TheoryData<string> DemandTitles { get; } = CaseFile.Titles(Demands);

    public static TheoryData<string> LateFeeTitles { get; } = CaseFile.Titles(LateFees);

    [Theory]
    [MemberData(nameof(BackPaymentTitles))]
    public void A_back_payment_is_what_was_worked_out(string file, string title)
    {
        var (request, expected) = CaseFile.Find(file, title);
        var exact = Agreed(CaseRequest.Read(request));

        Assert.Equal(Yuan(expected.GetProperty("totals"), "employee"), exact.Employee.ToString());
        Assert.Equal(Yuan(expected.GetProperty("totals"), "employer"), exact.Employer.ToString());
        foreach (var insurance in expected.GetProperty("insurances").EnumerateObject())
        {
            Assert.All(Enum.GetValues<Payer>(), payer =>
            {
                var sum = insurance.Value.GetProperty(payer.ToString().ToLowerInvariant());
                var line = $"{insurance.Name} {payer}: due {Yuan(sum, "due")}, paid {Yuan(sum, "paid")}, owed {Yuan(sum, "difference")}, overpaid ";
                Assert.Contains(exact.Sums, found => found.StartsWith(line, StringComparison.OrdinalIgnoreCase)
                    && (!sum.TryGetProperty("overpaid", out _) || found.EndsWith(Yuan(sum, "overpaid"), StringComparison.Ordinal)));
            });
        }

        if (expected.TryGetProperty("reading", out var reading))
        {
            Assert.Equal(reading.GetString(), exact.Reading, StringComparer.OrdinalIgnoreCase);
        }

        RangesAreAlike(expected, exact);
        LateFeesAreAlike(expected, exact);
    }

    [Theory]
    [MemberData(nameof(DemandTitles))]
    public void A_demand_is_what_was_worked_out(string title)
    {
        var (request, expected) = CaseFile.Find(Demands, title);
        var verdict = Assert.Single(Agreed(CaseRequest.Read(request)).Everything, line => line.StartsWith("demand ", StringComparison.Ordinal));

        Assert.Contains($", excess {Yuan(expected, "excess")},", verdict, StringComparison.Ordinal);
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

        var exact = ExactLateFees.Fee(Ratio.Of(question.Principal), days, question.IsCappedAtPrincipal).ToString();

        Assert.Equal(Yuan(expected, "fee"), exact);
        Assert.Equal(exact, LateFee.Of(question.Principal, question.From, question.To, question.IncludesLastDay, question.IsCappedAtPrincipal).Fee.ToString());
    }

    private static void RangesAreAlike(JsonElement expected, ExactAnswer exact)
    {
        if (!expected.TryGetProperty("range", out var ranges))
        {
            return;
        }

        Assert.All(Enum.GetValues<Payer>(), payer =>
        {
            if (ranges.TryGetProperty(payer.ToString().ToLowerInvariant(), out var range))
            {
                Assert.Equal((Yuan(range, "low"), Yuan(range, "high")), (exact.Ranges[payer].Low.ToString(), exact.Ranges[payer].High.ToString()));
            }
        });
    }

    // All of them, in order of their months; null where there are none at all.
    private static void LateFeesAreAlike(JsonElement expected, ExactAnswer exact)
    {
        if (!expected.TryGetProperty("lateFees", out var fees))
        {
            return;
        }

        var found = exact.LateFees?.Where(fee => fee.Fee != Ratio.Zero).Select(fee => (
            YearMonthPattern.Iso.Format(fee.Month), LocalDatePattern.Iso.Format(fee.From), fee.Principal.ToString(), fee.Fee?.ToString())).ToList();
        var worked = fees.ValueKind == JsonValueKind.Null ? null : fees.EnumerateArray().Select(fee => (
            fee.GetProperty("month").GetString()!, fee.GetProperty("from").GetString()!, Yuan(fee, "principal"),
            fee.GetProperty("fee").ValueKind == JsonValueKind.Null ? null : Yuan(fee, "fee"))).ToList();
        Assert.Equal(worked, found);
    }

    private static ExactAnswer Agreed(BackPaymentRequest request)
    {
        Comparison.AnswersAreAlike(request);
        return Assert.IsType<ExactAnswer>(new ExactCalculation(request, Comparison.Policies).Answer());
    }

    private static string Yuan(JsonElement expected, string name) => expected.GetProperty(name).GetDecimal().ToString("0.00", CultureInfo.InvariantCulture);

    // Findings are written as the API names them: INCLUDES_EMPLOYER_SHARE.
    private static IEnumerable<string> Findings(JsonElement expected, string list) =>
        expected.GetProperty(list).EnumerateArray().Select(word => word.GetString()!.Replace("_", string.Empty, StringComparison.Ordinal));
}
