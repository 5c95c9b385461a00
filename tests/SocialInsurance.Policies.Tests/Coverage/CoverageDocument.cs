namespace SocialInsurance.Policies.Tests.Coverage;

/// <summary>Writes docs/coverage.md, to the file that the variable COVERAGE names.</summary>
public sealed class CoverageDocument
{
    [Fact(Explicit = true)]
    public async Task Written_anew() => await File.WriteAllTextAsync(
        Environment.GetEnvironmentVariable("COVERAGE") ?? Path.Combine(AppContext.BaseDirectory, "coverage.md"),
        CoverageText.Of(CoverageText.Coverage),
        TestContext.Current.CancellationToken);
}
