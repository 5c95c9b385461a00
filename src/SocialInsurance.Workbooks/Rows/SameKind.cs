using System.Collections.Immutable;
using SocialInsurance.Requests;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>Takes rows for one kind whose cells differ in nothing but amounts.</summary>
internal sealed class SameKind(ImmutableArray<TableColumn> columns) : IEqualityComparer<string?[]>
{
    private readonly ImmutableArray<int> _words = PlacesOf(columns, field => field is not (FieldNames.Wage or FieldNames.CurrentBase or FieldNames.Deducted));

    // Whether they are given is part of the kind; how much is not. What was deducted changes nothing that is computed.
    private readonly ImmutableArray<int> _amounts = PlacesOf(columns, field => field is FieldNames.Wage or FieldNames.CurrentBase);

    public bool Equals(string?[]? x, string?[]? y)
    {
        foreach (var place in _words)
        {
            if (!string.Equals(x![place], y![place], StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var place in _amounts)
        {
            if (string.IsNullOrWhiteSpace(x![place]) != string.IsNullOrWhiteSpace(y![place]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(string?[] obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var hash = default(HashCode);
        foreach (var place in _words)
        {
            hash.Add(obj[place], StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private static ImmutableArray<int> PlacesOf(ImmutableArray<TableColumn> columns, Func<string, bool> isMeant) =>
        [.. Enumerable.Range(0, columns.Length).Where(place => columns[place].Known is { IsField: true, Field: var field } && isMeant(field))];
}
