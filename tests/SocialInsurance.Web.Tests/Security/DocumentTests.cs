using System.Text.RegularExpressions;

namespace SocialInsurance.Web.Tests.Security;

/// <summary>What docs/security.md says is shown by a test is shown by one.</summary>
public sealed partial class DocumentTests
{
    private const string Document = "docs/security.md";

    public static TheoryData<string, string> Named { get; } = NamedTests();

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_test_that_is_named_exists(string type, string method)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "tests"), type + ".cs", SearchOption.AllDirectories);

        Assert.Contains(files, file => Regex.IsMatch(
            File.ReadAllText(file), $@"\[(Fact|Theory)[\s\S]*\b{method}\(", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Every_threat_names_the_place_of_what_is_done_and_a_test()
    {
        var threats = Repository.Rows(Document).Where(row => row.Length == 4 && row[0] != "threat").ToList();

        Assert.True(threats.Count > 15);
        Assert.All(threats, threat => Assert.Matches(TestName, threat[3]));
        Assert.All(
            threats.SelectMany(threat => Quoted.Matches(threat[2]).Select(match => match.Groups["text"].Value)),
            place => Assert.True(Path.Exists(Path.Combine(Repository.Folder, "src", "SocialInsurance.Web", place)), place));
    }

    [GeneratedRegex(@"`(?<type>\w+Tests)\.(?<method>\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName { get; }

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted { get; }

    private static TheoryData<string, string> NamedTests()
    {
        var named = new TheoryData<string, string>();
        foreach (var (type, method) in TestName.Matches(Repository.Read(Document)).Select(match => (match.Groups["type"].Value, match.Groups["method"].Value)).Distinct())
        {
            named.Add(type, method);
        }

        return named;
    }
}
