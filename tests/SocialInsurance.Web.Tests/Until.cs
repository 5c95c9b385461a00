using System.Diagnostics;

namespace SocialInsurance.Web.Tests;

/// <summary>Waiting for what happens by itself. The limit is generous: it only ends a test that would never end.</summary>
internal static class Until
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task TrueAsync(Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < Limit, "It did not happen.");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
