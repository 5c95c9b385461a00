using System.Diagnostics;
using System.Globalization;

namespace SocialInsurance.Benchmarks;

/// <summary>Times of two ways that take turns, so that whatever else runs on the machine slows both.</summary>
internal static class Stopped
{
    private const int Rounds = 15;
    private const int WarmUps = 45; // the compiler goes on improving what is called often
    private const double NanosecondsOfSecond = 1e9;

    /// <summary>The nanoseconds of one call of each, of the round whose ratio is the median.</summary>
    public static (double Ours, double Theirs) InTurns(int calls, Action ours, Action theirs)
    {
        var rounds = Enumerable.Range(0, WarmUps + Rounds).Select(_ => (Ours: Once(calls, ours), Theirs: Once(calls, theirs))).ToList();
        return rounds.Skip(WarmUps).OrderBy(round => round.Ours / round.Theirs).ElementAt(Rounds / 2);
    }

    /// <summary>The median nanoseconds of one call.</summary>
    public static double Alone(int calls, Action act) =>
        Enumerable.Range(0, WarmUps + Rounds).Select(_ => Once(calls, act)).Skip(WarmUps).Order().ElementAt(Rounds / 2);

    public static string Text(double nanoseconds) => nanoseconds switch
    {
        < 1e4 => Format($"{nanoseconds:0} ns"),
        < 1e6 => Format($"{nanoseconds / 1e3:0.0} µs"),
        < 1e9 => Format($"{nanoseconds / 1e6:0.0} ms"),
        _ => Format($"{nanoseconds / 1e9:0.00} s"),
    };

    public static string Ratio(double ours, double theirs) => Format($"{ours / theirs:0.00###}");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Once(int calls, Action act)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            act();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds * NanosecondsOfSecond / calls;
    }
}
