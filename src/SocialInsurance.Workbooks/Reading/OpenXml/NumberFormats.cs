using System.Globalization;
using System.Xml;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>Which styles of a workbook show a number as a date or as a percentage.</summary>
internal sealed class NumberFormats
{
    private readonly Dictionary<int, CellType> _own = [];
    private readonly List<CellType> _styles = [];

    public CellType OfStyle(int style) => style >= 0 && style < _styles.Count ? _styles[style] : CellType.Number;

    public static NumberFormats Read(XmlReader styles)
    {
        var formats = new NumberFormats();
        var inCellFormats = false;
        while (styles.Read())
        {
            if (styles.NodeType == XmlNodeType.EndElement && styles.LocalName == "cellXfs")
            {
                inCellFormats = false;
            }
            else if (styles.NodeType == XmlNodeType.Element)
            {
                inCellFormats |= styles.LocalName == "cellXfs" && !styles.IsEmptyElement;
                formats.Add(styles, inCellFormats);
            }
        }

        return formats;
    }

    /// <summary>What a format code makes of a number.</summary>
    public static CellType OfCode(string code)
    {
        var letters = Unquoted(code);
        if (letters.Contains('%', StringComparison.Ordinal))
        {
            return CellType.Percent;
        }

        if (letters.Contains("general", StringComparison.Ordinal) || letters.AsSpan().ContainsAny('0', '#', '?'))
        {
            return CellType.Number; // seconds with decimals are times, which no column wants
        }

        var isTime = letters.AsSpan().ContainsAny('h', 's');
        return letters.AsSpan().ContainsAny("ydeg") || (letters.Contains('m', StringComparison.Ordinal) && !isTime) ? CellType.Date : CellType.Number;
    }

    /// <summary>The formats that are not written into a file, with those of Chinese and other East Asian programs.</summary>
    public static CellType OfNumber(int format) => format switch
    {
        9 or 10 => CellType.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => CellType.Date,
        _ => CellType.Number,
    };

    private void Add(XmlReader element, bool inCellFormats)
    {
        if (element.LocalName == "numFmt" && Number(element, "numFmtId") is { } id && element.GetAttribute("formatCode") is { } code)
        {
            _own[id] = OfCode(code);
        }
        else if (inCellFormats && element.LocalName == "xf")
        {
            var format = Number(element, "numFmtId") ?? 0;
            _styles.Add(_own.TryGetValue(format, out var own) ? own : OfNumber(format));
        }
    }

    private static int? Number(XmlReader element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The first section of a code without its texts, colours and locales, in small letters.</summary>
    private static string Unquoted(string code)
    {
        var letters = new List<char>(code.Length);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    i = EndOf(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    letters.Add(char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return string.Concat(letters);
    }

    private static int EndOf(string code, int start, char end)
    {
        var found = code.IndexOf(end, start + 1);
        return found < 0 ? code.Length : found;
    }
}
