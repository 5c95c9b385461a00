using Xunit.Sdk;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Spoilt inputs that fail are found, and shown small and with their seed.</summary>
public sealed class FuzzTests
{
    [Fact]
    public async Task A_failing_input_is_made_small()
    {
        var failure = await Assert.ThrowsAsync<FailException>(() => Fuzz.RunAsync(1_000, random => new(
            "text", Bytes.Spoil("a long text that has a ! in it"u8.ToArray(), random), input => Task.Run(() => Assert.DoesNotContain((byte)'?', input)))));

        Assert.StartsWith("seed ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("smallest input, 1 bytes: ?", failure.Message, StringComparison.Ordinal);
    }
}
