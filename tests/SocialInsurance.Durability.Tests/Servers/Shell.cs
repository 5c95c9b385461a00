using System.Diagnostics;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>Programs of the system.</summary>
internal static class Shell
{
    /// <summary>Runs a program to its end, and throws with all it said when it fails.</summary>
    public static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} failed: {await output} {await errors}");
        }
    }

    /// <summary>The same as root, which it may be already.</summary>
    public static Task RunAsRootAsync(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess ? RunAsync(program, arguments) : RunAsync("sudo", ["-n", program, .. arguments]);
}
