using System.Text.RegularExpressions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The statement as it is read out: its headings, tables and texts, in the order in which they are heard.</summary>
public sealed partial class ListeningTests(BrowserFixture browser)
{
    // What was known that day, so that the same is heard for as long as the rules stay the same.
    private const string KnownThen = "&knownOn=2013-04-10";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_newspapers_case_is_heard_as_approved(string language)
    {
        await using var visit = await browser.OpenAsync(Links.Newspaper + KnownThen, language: language);

        var heard = await visit.Calculator.Statement.AriaSnapshotAsync();

        await Approved.AssertAsync($"newspaper.{language}.yaml", Edition.Replace(heard, "edition") + "\n");
    }

    // What is heard of a case does not depend on what else the book has learnt since.
    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}", RegexOptions.NonBacktracking)]
    private static partial Regex Edition { get; }
}
