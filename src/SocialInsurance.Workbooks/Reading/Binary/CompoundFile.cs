using System.Buffers.Binary;
using System.Text;

namespace SocialInsurance.Workbooks.Reading.Binary;

/// <summary>The container of an .xls file: a small file system of chained sectors.</summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int FirstTables = 109;
    private const int SmallSector = 64;
    private const uint SmallStream = 4096;
    private const uint LastSector = 0xFFFF_FFFA; // what is above marks free sectors and ends of chains

    private readonly Stream _file;
    private readonly int _sectorLength;
    private readonly List<uint> _next = [];
    private uint _firstSmallTable;
    private readonly Dictionary<string, (uint First, uint Length)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private CompoundFile(Stream file, int sectorLength) => (_file, _sectorLength) = (file, sectorLength);

    /// <summary>Reads what is where in it.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CompoundFile Read(Stream file)
    {
        var header = new byte[HeaderLength];
        file.Position = 0;
        file.ReadExactly(header);
        var sector = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        var mini = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(32));
        if (sector is not (9 or 12) || mini != 6)
        {
            throw new InvalidDataException("Sectors of a length that no program writes.");
        }

        var compound = new CompoundFile(file, 1 << sector);
        compound.ReadTables(header);
        compound._firstSmallTable = Number(header, 60);
        compound.ReadEntries(Number(header, 48));
        return compound;
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The stream of the workbook; absent in documents of other programs.</summary>
    public Stream? OpenWorkbook()
    {
        if (!_entries.TryGetValue("Workbook", out var entry) && !_entries.TryGetValue("Book", out entry))
        {
            return null;
        }

        return entry.Length < SmallStream
            ? new SectorStream(_file, [.. SmallOffsets(entry.First)], SmallSector, entry.Length)
            : new SectorStream(_file, [.. Chain(entry.First, _next).Select(OffsetOf)], _sectorLength, entry.Length);
    }

    /// <summary>Short streams share the sectors of the root.</summary>
    private IEnumerable<long> SmallOffsets(uint first)
    {
        var shared = Chain(_entries["Root Entry"].First, _next).Select(OffsetOf).ToList();
        var next = Chain(_firstSmallTable, _next).SelectMany(NumbersIn).ToList();
        return Chain(first, next).Select(sector => (long)sector * SmallSector)
            .TakeWhile(start => start / _sectorLength < shared.Count)
            .Select(start => shared[(int)(start / _sectorLength)] + (start % _sectorLength));
    }

    private void ReadTables(byte[] header)
    {
        var tables = Enumerable.Range(0, FirstTables).Select(i => Number(header, 76 + (i * 4))).Where(sector => sector < LastSector).ToList();
        var more = Number(header, 68);
        for (var left = _file.Length / _sectorLength; more < LastSector && left > 0; left--)
        {
            var sector = ReadSector(more);
            var last = _sectorLength - 4;
            for (var i = 0; i < last; i += 4)
            {
                if (Number(sector, i) is < LastSector and var table)
                {
                    tables.Add(table);
                }
            }

            more = Number(sector, last);
        }

        foreach (var table in tables.Take((int)(_file.Length / _sectorLength)))
        {
            _next.AddRange(NumbersIn(table));
        }
    }

    private void ReadEntries(uint first)
    {
        foreach (var sector in Chain(first, _next))
        {
            var bytes = ReadSector(sector);
            for (var start = 0; start < _sectorLength; start += EntryLength)
            {
                var entry = bytes.AsSpan(start, EntryLength);
                var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
                if (nameLength is > 2 and <= 64)
                {
                    _entries.TryAdd(
                        Encoding.Unicode.GetString(entry[..(nameLength - 2)]),
                        (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
                }
            }
        }
    }

    /// <summary>A chain that is longer than the file goes round in circles.</summary>
    private IEnumerable<uint> Chain(uint first, List<uint> next)
    {
        var left = _file.Length / SmallSector;
        for (var sector = first; sector < LastSector; sector = next[(int)sector])
        {
            if (left-- < 0 || sector >= next.Count)
            {
                throw new InvalidDataException("A chain of sectors without an end.");
            }

            yield return sector;
        }
    }

    private IEnumerable<uint> NumbersIn(uint sector)
    {
        var bytes = ReadSector(sector);
        return Enumerable.Range(0, _sectorLength / 4).Select(i => Number(bytes, i * 4));
    }

    private byte[] ReadSector(uint sector)
    {
        var bytes = new byte[_sectorLength];
        _file.Position = OffsetOf(sector);
        _file.ReadExactly(bytes);
        return bytes;
    }

    private long OffsetOf(uint sector) => HeaderLength + ((long)sector * _sectorLength) + (_sectorLength > HeaderLength ? _sectorLength - HeaderLength : 0);

    private static uint Number(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));
}
