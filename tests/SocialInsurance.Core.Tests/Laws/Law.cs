using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Holds a law against a thousand random cases.</summary>
/// <remarks>
/// The cases are the same in every run, so that a build does not fail by chance; a deep run draws new ones. A failure shows
/// the smallest case found and a seed, two numbers in brackets: setting the environment variable LAW_REPLAY to
/// "first,second" repeats exactly that run. LAW_CASES asks for another number of cases.
/// </remarks>
internal static class Law
{
    public static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("LAW_CASES") ?? "1000", CultureInfo.InvariantCulture);
    private const string EverydaySeed = "20130410,88089";

    /// <summary>The law does not throw for any case.</summary>
    public static void Holds<T>(Gen<T> cases, Func<T, IEnumerable<T>> simpler, Action<T> law, int? count = null) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count ?? Cases).WithQuietOnSuccess(true).WithReplay(Replay()),
            Prop.ForAll(Arb.From(cases, simpler), law));

    private static FSharpOption<Replay>? Replay()
    {
        var isDeep = Environment.GetEnvironmentVariable("DEEP") == "1";
        var seed = Environment.GetEnvironmentVariable("LAW_REPLAY") ?? (isDeep ? null : EverydaySeed);
        if (seed is null)
        {
            return null;
        }

        var numbers = seed.Split(',').Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return FSharpOption<Replay>.Some(new(new(numbers[0], numbers[1]), null));
    }
}
