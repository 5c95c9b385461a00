using System.Globalization;
using System.Text;

namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Runs spoilt inputs until one fails, and shows that one as small as it can be made, with its seed.</summary>
/// <remarks>Every run has the same inputs; the environment variable FUZZ_SEED begins with another seed, such as that of a failure.</remarks>
internal static class Fuzz
{
    private const int ShrinkingSteps = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(int count, Func<Random, FuzzCase> make)
    {
        var first = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);
        // What is late only once was kept waiting by the machine.
        for (var seed = first; seed < first + count; seed++)
        {
            var spoilt = make(new(seed));
            if (await FailureAsync(spoilt, spoilt.Input) is { } failure && (failure is not TimeoutException || await FailureAsync(spoilt, spoilt.Input) is not null))
            {
                var smallest = await SmallestAsync(spoilt);
                Assert.Fail($"seed {seed}: {spoilt.Name}: {failure}\nsmallest input, {smallest.Length} bytes: {Text(smallest)}");
            }
        }
    }

    // Ever smaller pieces are left out, as long as what is left still fails.
    private static async Task<byte[]> SmallestAsync(FuzzCase spoilt)
    {
        var (smallest, steps) = (spoilt.Input, 0);
        for (var piece = smallest.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= smallest.Length && steps < ShrinkingSteps; steps++)
            {
                byte[] smaller = [.. smallest[..at], .. smallest[(at + piece)..]];
                if (await FailureAsync(spoilt, smaller) is null)
                {
                    at += piece;
                }
                else
                {
                    smallest = smaller;
                }
            }
        }

        return smallest;
    }

    private static async Task<Exception?> FailureAsync(FuzzCase spoilt, byte[] input)
    {
        try
        {
            // What hangs may never give its thread back.
            await Task.Run(() => spoilt.CheckAsync(input), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return failure;
        }
    }

    private static string Text(byte[] input) => input.Any(value => value is 0 or > 0x7E) ? Convert.ToHexString(input) : Encoding.ASCII.GetString(input);
}
