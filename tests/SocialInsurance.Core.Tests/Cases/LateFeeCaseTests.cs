using SocialInsurance.Core.LateFees;
using SocialInsurance.Requests.Reading;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Cases;

public sealed class LateFeeCaseTests
{
    private const string File = "late-fees.json";

    public static TheoryData<string> Titles { get; } = CaseFile.Titles(File);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Counts_the_days_and_the_fee_of_the_worked_case(string title)
    {
        var (json, expected) = CaseFile.Find(File, title);
        var read = LateFeeRequestReader.Read(json);
        Assert.Empty(read.Problems);
        var question = read.Value!;

        var fee = LateFee.Of(question.Principal, question.From, question.To, question.IncludesLastDay, question.IsCappedAtPrincipal);

        Assert.Equal(expected.GetProperty("days").GetInt32(), fee.Days);
        Assert.Equal(expected.GetProperty("fee").GetDecimal(), fee.Fee.ToDecimal());
        if (expected.TryGetProperty("uncapped", out var uncapped))
        {
            Assert.Equal(uncapped.GetDecimal(), fee.Uncapped.ToDecimal());
            Assert.Equal(Day(expected.GetProperty("reachesPrincipalOn").GetString()!), fee.ReachesPrincipalOn);
        }
    }
}
