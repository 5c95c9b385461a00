using System.Diagnostics;

namespace SocialInsurance.Tests.Support;

/// <summary>A program of the machine.</summary>
internal static class Tool
{
    /// <summary>What the program writes; throws with all it said when it fails, and when it is missing.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellation">Ends the wait for it.</param>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, TimeSpan patience, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {await output}{await errors}");
    }
}
