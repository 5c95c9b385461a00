using SocialInsurance.Core.Policies;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What the figures of many rows rest on: the sources, and what had to be assumed, with the number of rows.</summary>
/// <param name="Sources">The sources by address, each with its title.</param>
/// <param name="Assumed">What was assumed, in words, with the number of rows.</param>
public sealed record RowBasis(SortedDictionary<string, string> Sources, SortedDictionary<string, int> Assumed)
{
    // More than this many different sentences would be read by nobody.
    private const int MostSentences = 200;

    public static RowBasis Empty => new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));

    /// <summary>Counts a row for each thing assumed of it.</summary>
    public void Count(IEnumerable<string> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        foreach (var sentence in sentences)
        {
            Count(sentence, 1);
        }
    }

    public void Add(IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources)
        {
            Sources.TryAdd(source.Address, source.Title);
        }
    }

    public void Add(RowBasis other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (address, title) in other.Sources)
        {
            Sources.TryAdd(address, title);
        }

        foreach (var (sentence, rows) in other.Assumed)
        {
            Count(sentence, rows);
        }
    }

    private void Count(string sentence, int rows)
    {
        if (Assumed.TryGetValue(sentence, out var before) || Assumed.Count < MostSentences)
        {
            Assumed[sentence] = before + rows;
        }
    }
}
