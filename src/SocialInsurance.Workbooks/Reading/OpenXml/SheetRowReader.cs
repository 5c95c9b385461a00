using System.Globalization;
using System.Xml;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>Reads a sheet forward, one row at a time.</summary>
internal sealed class SheetRowReader(XmlReader xml, NumberFormats formats, List<string> texts, bool countsFrom1904, RowFileLimits limits)
{
    private const int DaysTo1904 = 1462;
    private const int FirstOfMarch1900 = 60; // before it, a day too many: spreadsheets take 1900 for a leap year

    private readonly TextBuffer _value = new(limits.CellCharacters);
    private bool _inRows;
    private int _number;

    public SheetRow Row { get; } = new(limits.Columns);

    /// <summary>Reads on to the end of the next row; false after the last.</summary>
    public bool ReadRow(SheetFindings findings)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "sheetData":
                        _inRows = true;
                        break;
                    case "row" when _inRows:
                        ReadCells();
                        return true;
                    case "mergeCell" when CellArea.Parse(xml.GetAttribute("ref")) is { } area:
                        findings.Merge(area);
                        break;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                _inRows = false;
            }
        }

        return false;
    }

    private void ReadCells()
    {
        _number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _number + 1;
        if (_number > limits.Rows)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyRows, limits.Rows) with { Row = _number });
        }

        Row.Begin(_number);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                ReadCell(ref column);
            }
        }
    }

    private void ReadCell(ref int column)
    {
        var (style, type) = (0, CellCode.Number);
        column++;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r" when CellName.TryParse(xml.Value, out var named, out _):
                    column = named;
                    break;
                case "s":
                    _ = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out style);
                    break;
                case "t":
                    type = CodeOf(xml.Value);
                    break;
            }
        }

        xml.MoveToElement();
        if (!xml.IsEmptyElement)
        {
            Put(column, ReadContent(type, style));
        }
    }

    private void Put(int column, CellContent cell)
    {
        if (cell.Type == CellType.Empty)
        {
            return;
        }

        if (column >= limits.Columns)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.TooManyColumns, limits.Columns) with
            {
                Row = _number,
                Column = CellName.Of(column, _number),
            });
        }

        Row.Set(column, cell);
    }

    private CellContent ReadContent(CellCode code, int style)
    {
        _value.Clear();
        var (hasFormula, hasValue) = (false, false);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    hasValue = true;
                    _value.AppendElement(xml);
                    break;
                case "is":
                    hasValue = true;
                    _value.AppendRuns(xml);
                    break;
                case "f":
                    hasFormula = true;
                    break;
            }
        }

        return hasFormula && (!hasValue || (_value.Signs.IsEmpty && code != CellCode.Text))
            ? new(CellType.Uncalculated)
            : Content(code, style);
    }

    private CellContent Content(CellCode code, int style)
    {
        var value = _value.Signs.Trim();
        return value.IsEmpty ? default : code switch
        {
            CellCode.Shared => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
                ? CellContent.Of(texts[index])
                : throw new RowFileException(FileProblem.Of(FileProblemCode.Damaged) with { Row = _number }),
            CellCode.Text => CellContent.Of(_value.ToDecodedString()),
            CellCode.Truth => CellContent.Of(value is "1" or "true" ? "TRUE" : "FALSE"),
            CellCode.Error => CellContent.Of(value.ToString()),
            CellCode.Date => OfDate(value),
            CellCode.Number => OfNumber(value, formats.OfStyle(style)),
        };
    }

    private CellContent OfNumber(ReadOnlySpan<char> digits, CellType type)
    {
        if (type != CellType.Date)
        {
            return new(type, digits.ToString());
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var day)
            ? new(CellType.Date, null, countsFrom1904 ? day + DaysTo1904 : day is >= 0 and < FirstOfMarch1900 ? day + 1 : day)
            : CellContent.Of(digits.ToString());
    }

    private static CellContent OfDate(ReadOnlySpan<char> date) =>
        DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
            ? new(CellType.Date, null, day.ToOADate())
            : CellContent.Of(date.ToString());

    private static CellCode CodeOf(string type) => type switch
    {
        "s" => CellCode.Shared,
        "str" or "inlineStr" => CellCode.Text,
        "b" => CellCode.Truth,
        "e" => CellCode.Error,
        "d" => CellCode.Date,
        _ => CellCode.Number,
    };

    private enum CellCode
    {
        Number,
        Shared,
        Text,
        Truth,
        Error,
        Date,
    }
}
