using System.Diagnostics;

namespace SocialInsurance.Mutation;

/// <summary>A process that runs the tests against one assembly of Core after the other, so that one that never ends can be ended with it.</summary>
internal sealed class Worker : IDisposable
{
    public const string Argument = "worker";

    private const string AllPassed = "-";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    public Worker()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Worker).Assembly.Location);
        start.ArgumentList.Add(Argument);
        // The same cases every time, and fewer than in an everyday run: the laws stand behind tests of their own.
        start.Environment.Remove("DEEP");
        start.Environment["LAW_CASES"] = "30";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        _process = Process.Start(start)!;
    }

    /// <summary>How many it has judged; what they leave behind in memory adds up.</summary>
    public int Judged { get; private set; }

    /// <summary>What the worker's own process does: answers every file it reads the name of with the test that fails.</summary>
    public static void Answer()
    {
        var tests = new JudgingTests(new());
        while (Console.ReadLine() is { } core)
        {
            Console.WriteLine(tests.FirstFailure(core) ?? AllPassed);
        }
    }

    /// <summary>The verdict on an assembly of Core, and the test that failed.</summary>
    public async Task<(Verdict Verdict, string Test)> Judge(string core)
    {
        Judged++;
        try
        {
            await _process.StandardInput.WriteLineAsync(core);
            return await _process.StandardOutput.ReadLineAsync().WaitAsync(Limit) switch
            {
                null => (Verdict.Stuck, string.Empty),
                AllPassed => (Verdict.Survived, string.Empty),
                var test => (Verdict.Killed, test),
            };
        }
        catch (Exception failure) when (failure is TimeoutException or IOException)
        {
            return (Verdict.Stuck, string.Empty);
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
