namespace SocialInsurance.Workbooks.Tests.Files;

/// <summary>Tests that measure memory, which others would use at the same time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
