using SocialInsurance.Tests.Support;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>Programs of the system. They are waited for even when a test is called off, for they also clear up.</summary>
internal static class Shell
{
    /// <summary>Runs a program to its end, and throws with all it said when it fails.</summary>
    public static Task RunAsync(string program, params IEnumerable<string> arguments) =>
        Tool.RunAsync(program, arguments, Timeout.InfiniteTimeSpan, CancellationToken.None);

    /// <summary>The same as root, which it may be already.</summary>
    public static Task RunAsRootAsync(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess ? RunAsync(program, arguments) : RunAsync("sudo", ["-n", program, .. arguments]);
}
