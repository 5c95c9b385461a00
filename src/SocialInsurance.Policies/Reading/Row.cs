using System.Collections.Immutable;
using System.Text.Json;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Reading;

/// <summary>
/// 正在读取的行 / a row while it is read. Each cell is asked for by its key and format; what is missing, malformed or never
/// asked for is reported, and reading goes on so that all of it is.
/// </summary>
internal sealed class Row
{
    private readonly JsonMap _map;
    private readonly DataFile _file;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private bool _isSound = true;

    private Row(JsonMap map, DataFile file)
    {
        _map = map;
        _file = file;
    }

    /// <summary>The keys asked for so far: after reading, all that the format knows.</summary>
    public IReadOnlyCollection<string> Keys => _asked;

    /// <summary>Reads one row; absent when it has problems.</summary>
    public static Placed<T>? Read<T>(JsonPart part, DataFile file, Func<Row, T> read)
    {
        if (part is not JsonMap map)
        {
            file.Report(part.Line, $"expected a row such as {{ … }}, found {part.Written}");
            return null;
        }

        var row = new Row(map, file);
        var value = read(row);
        row.RefuseUnknownKeys();
        return row._isSound ? new Placed<T>(value, file, map.Line) : null;
    }

    /// <summary>Reads a list of rows; those with problems are left out.</summary>
    public static ImmutableArray<Placed<T>> ReadList<T>(JsonPart part, DataFile file, Func<Row, T> read)
    {
        if (part is not JsonList list)
        {
            file.Report(part.Line, $"expected a list of rows, found {part.Written}");
            return [];
        }

        return [.. list.Items.Select(item => Read(item, file, read)).OfType<Placed<T>>()];
    }

    /// <summary>A cell that every row has.</summary>
    /// <returns>The value; after a problem a default that is never used, because the row is then left out.</returns>
    public T Required<T>(string key, CellFormat<T> format) => Find(key) is { } part ? Read(key, part, format) : default!;

    /// <summary>A cell that rows have only where it says something.</summary>
    public T Optional<T>(string key, CellFormat<T> format, T otherwise)
    {
        _asked.Add(key);
        return _map.Members.TryGetValue(key, out var part) ? Read(key, part, format) : otherwise;
    }

    /// <summary>The cells <c>from</c> and <c>to</c>; a <c>to</c> of null is still in force.</summary>
    public MonthSpan Months()
    {
        var months = new MonthSpan(Required("from", Cells.Month), Required("to", Cells.Month.OrNull()));
        if (months.To < months.From)
        {
            Refuse("\"to\" is before \"from\"");
        }

        return months;
    }

    /// <summary>The cells <c>from</c> and <c>to</c> where both are known.</summary>
    public MonthRange Range()
    {
        var (from, to) = (Required("from", Cells.Month), Required("to", Cells.Month));
        if (to < from)
        {
            Refuse("\"to\" is before \"from\"");
            to = from;
        }

        return new(from, to);
    }

    /// <summary>The cell <c>insurances</c> where it is written only if some are meant; otherwise all are.</summary>
    public ImmutableArray<Insurance> Insurances() => Optional("insurances", Cells.Insurances, Core.Values.Insurances.All);

    /// <summary>A cell for editors, which says nothing about a city.</summary>
    public void PassOver(string key) => _asked.Add(key);

    /// <summary>A cell that is a list of rows of its own.</summary>
    public ImmutableArray<Placed<T>> Rows<T>(string key, Func<Row, T> read) =>
        Find(key) is { } part ? ReadList(part, _file, read) : [];

    /// <summary>A cell that is a list of rows of its own, where it is written at all.</summary>
    public ImmutableArray<Placed<T>> OptionalRows<T>(string key, Func<Row, T> read)
    {
        _asked.Add(key);
        return _map.Members.TryGetValue(key, out var part) ? ReadList(part, _file, read) : [];
    }

    /// <summary>A cell that is a row of its own, or null.</summary>
    public T? RowOrNull<T>(string key, Func<Row, T> read)
        where T : class
    {
        return Find(key) is { } part and not JsonScalar { Kind: JsonTokenType.Null }
            ? Read(part, _file, read)?.Value
            : null;
    }

    /// <summary>A cell that is a row of its own, where it is written at all.</summary>
    public T? OptionalRow<T>(string key, Func<Row, T> read)
        where T : class
    {
        _asked.Add(key);
        return _map.Members.TryGetValue(key, out var part) ? Read(part, _file, read)?.Value : null;
    }

    /// <summary>Reports a problem of this row, which is then left out.</summary>
    public void Refuse(string message) => Refuse(_map.Line, message);

    private void Refuse(int line, string message)
    {
        _isSound = false;
        _file.Report(line, message);
    }

    private JsonPart? Find(string key)
    {
        _asked.Add(key);
        if (_map.Members.TryGetValue(key, out var part))
        {
            return part;
        }

        Refuse($"\"{key}\" is missing");
        return null;
    }

    private T Read<T>(string key, JsonPart part, CellFormat<T> format)
    {
        if (format.Read(part, out var value))
        {
            return value;
        }

        Refuse(part.Line, $"\"{key}\": expected {format.Expected}, found {part.Written}{DecimalComma.HintFor(part.Written)}");
        return default!;
    }

    private void RefuseUnknownKeys()
    {
        foreach (var (key, part) in _map.Members.Where(member => !_asked.Contains(member.Key)).OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            Refuse(part.Line, $"\"{key}\" is not a known key");
        }
    }
}
