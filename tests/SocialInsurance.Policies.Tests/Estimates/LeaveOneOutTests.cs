using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Assumptions are as good as they are said to be: every known row left out once and assumed from the rest.</summary>
public sealed class LeaveOneOutTests
{
    private const int FewestCases = 50;

    public static TheoryData<string> LimitsInUse { get; } = [.. Large(ProofTable.LimitsInUse)];

    public static TheoryData<string> LimitsByThemselves { get; } = [.. Large(ProofTable.LimitsByThemselves)];

    [Theory]
    [MemberData(nameof(LimitsInUse))]
    public void Limits_in_use(string line) => AssertWanted(ProofTable.LimitsInUse.Single(tally => tally.Line == line));

    [Theory]
    [MemberData(nameof(LimitsByThemselves))]
    public void Limits_by_themselves(string line) => AssertWanted(ProofTable.LimitsByThemselves.Single(tally => tally.Line == line));

    [Fact]
    public void Rates_of_employees() => Assert.All(
        ProofTable.RatesOf(Payer.Employee).Where(tally => tally.Cases > FewestCases), tally => Assert.True(tally.Inside >= 0.97m, $"{tally}"));

    private static IEnumerable<string> Large(IEnumerable<Tally> tallies) =>
        tallies.Where(tally => tally.Cases > FewestCases).Select(tally => tally.Line);

    private static void AssertWanted(Tally tally)
    {
        Assert.True(tally.Inside >= 0.92m, $"{tally}");
        Assert.True(tally.MedianError <= MostError(tally.Line), $"{tally}");
    }

    /// <summary>What is carried over several years promises a range that holds, and no more.</summary>
    private static decimal MostError(string line) => line switch
    {
        _ when line.StartsWith("`carried", StringComparison.Ordinal) => 0.05m,
        _ when line.StartsWith("own rises", StringComparison.Ordinal) => 0.035m,
        _ => 0.02m,
    };
}
