using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>Collects the text of one cell, and refuses one that no spreadsheet could hold.</summary>
internal sealed partial class TextBuffer(int limit)
{
    // One more than allowed shows that there is more.
    private readonly char[] _signs = new char[limit + 1];
    private int _length;

    public ReadOnlySpan<char> Signs => _signs.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Appends the text of the element that the reader stands on, and leaves the reader on its end.</summary>
    public void AppendElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                AppendValue(reader);
            }
        }
    }

    /// <summary>Appends the texts of formatted runs, without the readings that stand above Chinese or Japanese text.</summary>
    public void AppendRuns(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var more = reader.Read();
        while (more && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t")
            {
                AppendElement(reader);
            }

            more = reader.Read();
        }
    }

    /// <summary>The text, its escaped control characters as themselves.</summary>
    public string ToDecodedString()
    {
        var text = Signs.ToString();
        return text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
    }

    private void AppendValue(XmlReader reader)
    {
        int count;
        while (_length < _signs.Length && (count = reader.ReadValueChunk(_signs, _length, _signs.Length - _length)) > 0)
        {
            _length += count;
        }

        if (_length > limit)
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.CellTooLong, limit));
        }
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
