using System.Collections.Immutable;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>目录 / a list that rows may cite by id. Notices what nobody cites.</summary>
internal sealed class Catalogue<T>
    where T : class
{
    private readonly string _name;
    private readonly Func<T, string> _idOf;
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public Catalogue(DataFile file, string name, Func<Row, T> read, Func<T, string> idOf)
    {
        _name = name;
        _idOf = idOf;
        Rows = file.ReadRows(read);
        foreach (var row in Rows)
        {
            if (!_byId.TryAdd(idOf(row.Value), row.Value))
            {
                row.Report($"the {name} {idOf(row.Value)} is listed twice");
            }
        }

        IsComplete = !file.HasProblems;
    }

    public ImmutableArray<Placed<T>> Rows { get; }

    /// <summary>Whether all of the file could be read: otherwise an entry that is not found may be there all the same.</summary>
    public bool IsComplete { get; }

    public T? Cite(string id)
    {
        _cited.Add(id);
        return _byId.GetValueOrDefault(id);
    }

    public void ReportUnused()
    {
        foreach (var row in Rows.Where(row => !_cited.Contains(_idOf(row.Value))))
        {
            row.Report($"no row cites the {_name} {_idOf(row.Value)}");
        }
    }
}
