using System.Collections.Immutable;
using System.Globalization;
using SocialInsurance.Core.Estimates;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>How well a basis did over many cases: a line of the table.</summary>
/// <param name="Line">What was left and which basis told the missing value.</param>
/// <param name="Cases">How many values were assumed.</param>
/// <param name="MedianError">The error that half of them do not exceed, as a share.</param>
/// <param name="Right">The share of those that were exactly right.</param>
/// <param name="Inside">The share of those whose range held the truth.</param>
/// <param name="MedianWidth">The width that half of the ranges do not exceed, as a share of the truth.</param>
internal sealed record Tally(string Line, int Cases, decimal MedianError, decimal Right, decimal Inside, decimal MedianWidth)
{
    public static Tally Of(string line, IEnumerable<Guess> guesses)
    {
        ImmutableArray<Guess> all = [.. guesses];
        return new(
            line,
            all.Length,
            all.Select(guess => guess.Error).MedianOr(0),
            ShareOf(all, guess => guess.Error == 0),
            ShareOf(all, guess => guess.IsInside),
            all.Select(guess => guess.Width).MedianOr(0));
    }

    /// <summary>A tally for each basis that told something.</summary>
    public static IEnumerable<Tally> ByBasis(string rest, IEnumerable<Guess> guesses) => guesses
        .GroupBy(guess => guess.Basis)
        .OrderBy(basis => basis.Key)
        .Select(basis => Of($"`{Word(basis.Key)}`{rest}", basis));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Line} | {Cases:#,0} | {100 * MedianError:0.0}% | {100 * Right:0}% | {100 * Inside:0.0}% | {100 * MedianWidth:0}% |");

    private static string Word(Basis basis) => char.ToLowerInvariant(basis.ToString()[0]) + basis.ToString()[1..];

    private static decimal ShareOf(ImmutableArray<Guess> all, Func<Guess, bool> condition) =>
        all.IsEmpty ? 0 : all.Count(condition) / (decimal)all.Length;
}
