namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>A spoilt input, and what has to hold for it and for every smaller one.</summary>
internal sealed record FuzzCase(string Name, byte[] Input, Func<byte[], Task> CheckAsync);
