namespace SocialInsurance.Browser.Tests;

/// <summary>Tests that take the whole machine, which would keep others waiting for longer than these wait.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
