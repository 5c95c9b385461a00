using System.Diagnostics;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>Waiting for what happens by itself. The limit is generous: it only ends a test that would never end.</summary>
internal static class Until
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static Task TrueAsync(string what, Func<Task<bool>> holds) => FoundAsync(what, async () => await holds() ? new object() : null);

    public static async Task<T> FoundAsync<T>(string what, Func<Task<T?>> find)
        where T : class
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Limit)
        {
            if (await find() is { } found)
            {
                return found;
            }

            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"Waited in vain: {what}");
    }
}
