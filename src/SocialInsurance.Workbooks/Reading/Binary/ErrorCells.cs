using System.Buffers.Binary;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading.Binary;

/// <summary>
/// The cells of an .xls file that show an error. The package that reads such files takes them for empty ones, and an empty
/// deduction is not the same as one that went wrong.
/// </summary>
internal sealed class ErrorCells
{
    private const ushort BeginOfSheet = 0x0809;
    private const ushort SheetName = 0x0085;
    private const ushort TruthOrError = 0x0205;
    private const ushort Formula = 0x0006;
    private const int LongestSeen = 24;

    private readonly List<uint> _sheets = [];
    private readonly Dictionary<(uint Sheet, int Row, int Column), byte> _errors = [];

    /// <summary>Reads the records of a workbook; what cannot be read is left to the package to refuse.</summary>
    public static ErrorCells Find(Stream workbook)
    {
        var cells = new ErrorCells();
        using var records = new BufferedStream(workbook, 1 << 16);
        Span<byte> head = stackalloc byte[4];
        Span<byte> body = stackalloc byte[LongestSeen];
        var (position, sheet) = (0u, 0u);
        while (records.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var type = BinaryPrimitives.ReadUInt16LittleEndian(head);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(head[2..]);
            var seen = body[..Math.Min(length, LongestSeen)];
            if (records.ReadAtLeast(seen, seen.Length, throwOnEndOfStream: false) < seen.Length || !Skip(records, length - seen.Length))
            {
                break;
            }

            sheet = type == BeginOfSheet ? position : sheet;
            cells.Add(type, seen, sheet);
            position += (uint)(4 + length);
        }

        return cells;
    }

    /// <summary>The error in a cell, or nothing.</summary>
    public CellContent At(int sheet, int row, int column) =>
        _errors.Count > 0 && sheet < _sheets.Count && _errors.TryGetValue((_sheets[sheet], row, column), out var code)
            ? CellContent.Of(TextOf(code))
            : default;

    private void Add(ushort type, ReadOnlySpan<byte> body, uint sheet)
    {
        switch (type)
        {
            case SheetName when body.Length > 5 && body[5] == 0: // worksheets, without charts and macros
                _sheets.Add(BinaryPrimitives.ReadUInt32LittleEndian(body));
                break;
            case TruthOrError when body.Length >= 8 && body[7] == 1:
                Add(body, sheet, body[6]);
                break;
            case Formula when body.Length >= 14 && body[6] == 2 && body[12] == 0xFF && body[13] == 0xFF:
                Add(body, sheet, body[8]);
                break;
        }
    }

    private void Add(ReadOnlySpan<byte> body, uint sheet, byte error)
    {
        var row = BinaryPrimitives.ReadUInt16LittleEndian(body) + 1;
        _errors[(sheet, row, BinaryPrimitives.ReadUInt16LittleEndian(body[2..]))] = error;
    }

    private static bool Skip(Stream records, int count)
    {
        Span<byte> skipped = stackalloc byte[512];
        while (count > 0)
        {
            var read = records.Read(skipped[..Math.Min(count, skipped.Length)]);
            if (read == 0)
            {
                return false;
            }

            count -= read;
        }

        return true;
    }

    private static string TextOf(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };
}
