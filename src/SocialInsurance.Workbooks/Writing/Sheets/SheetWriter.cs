using System.Globalization;
using System.Xml;
using SocialInsurance.Core.Values;
using SocialInsurance.Workbooks.Reading.Tables;

namespace SocialInsurance.Workbooks.Writing.Sheets;

/// <summary>Writes one sheet, cell after cell and row after row.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly XmlWriter _xml;
    private readonly string[] _columns;
    private readonly char[] _digits = new char[32];
    private readonly char[] _attribute = new char[16];

    private string _row = string.Empty;
    private string? _filter;
    private IReadOnlyList<ColumnRule> _rules = [];
    private int _lastRuledRow;
    private int _column;

    public SheetWriter(XmlWriter xml, IReadOnlyList<int> widths, int frozenRows)
    {
        _xml = xml;
        _columns = [.. Enumerable.Range(0, widths.Count).Select(CellName.OfColumn)];
        WriteView(frozenRows);
        WriteWidths(widths);
        xml.WriteStartElement("sheetData");
    }

    /// <summary>How many rows were begun.</summary>
    public int Row { get; private set; }

    public void BeginRow()
    {
        Row++;
        _column = 0;
        _row = Row.ToString(CultureInfo.InvariantCulture);
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", _row);
    }

    public void EndRow() => _xml.WriteEndElement();

    /// <summary>Writes a text, whatever it begins with: a text is never a formula.</summary>
    public void Write(string? text, CellStyle style = CellStyle.Plain)
    {
        if (string.IsNullOrEmpty(text))
        {
            _column++;
            return;
        }

        BeginCell(style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(SafeText.Cell(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void Write(Yuan? amount)
    {
        if (amount is { } money)
        {
            _ = money.ToDecimal().TryFormat(_digits, out var length, "0.00", CultureInfo.InvariantCulture);
            WriteValue(_digits, length, CellStyle.Money);
        }
        else
        {
            _column++;
        }
    }

    public void Write(long count)
    {
        _ = count.TryFormat(_digits, out var length, default, CultureInfo.InvariantCulture);
        WriteValue(_digits, length, CellStyle.Plain);
    }

    /// <summary>Writes a number in the digits that someone typed.</summary>
    public void WriteDigits(string digits)
    {
        digits.CopyTo(0, _digits, 0, digits.Length);
        WriteValue(_digits, digits.Length, CellStyle.Plain);
    }

    /// <summary>Lets the rows be filtered by the columns of the first.</summary>
    public void FilterByFirstRow() =>
        _filter = string.Create(CultureInfo.InvariantCulture, $"A1:{CellName.OfColumn(_columns.Length - 1)}{Math.Max(1, Row)}");

    /// <summary>Says and offers something when a cell from the second row on is filled in.</summary>
    public void Guide(IReadOnlyList<ColumnRule> rules, int lastRow) => (_rules, _lastRuledRow) = (rules, lastRow);

    public void Dispose()
    {
        _xml.WriteEndElement();
        if (_filter is not null)
        {
            _xml.WriteStartElement("autoFilter");
            _xml.WriteAttributeString("ref", _filter);
            _xml.WriteEndElement();
        }

        WriteRules();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void WriteValue(char[] digits, int length, CellStyle style)
    {
        BeginCell(style);
        _xml.WriteStartElement("v");
        _xml.WriteRaw(digits, 0, length);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void BeginCell(CellStyle style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteStartAttribute("r");
        _xml.WriteRaw(_columns[_column]);
        _xml.WriteRaw(_row);
        _xml.WriteEndAttribute();
        if (style != CellStyle.Plain)
        {
            WriteNumber("s", (int)style);
        }

        _column++;
    }

    private void WriteNumber(string attribute, int number)
    {
        _ = number.TryFormat(_attribute, out var length, default, CultureInfo.InvariantCulture);
        _xml.WriteStartAttribute(attribute);
        _xml.WriteRaw(_attribute, 0, length);
        _xml.WriteEndAttribute();
    }

    private void WriteView(int frozenRows)
    {
        if (frozenRows == 0)
        {
            return;
        }

        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        WriteNumber("workbookViewId", 0);
        _xml.WriteStartElement("pane");
        WriteNumber("ySplit", frozenRows);
        _xml.WriteAttributeString("topLeftCell", CellName.Of(0, frozenRows + 1));
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteWidths(IReadOnlyList<int> widths)
    {
        _xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Count; i++)
        {
            _xml.WriteStartElement("col");
            WriteNumber("min", i + 1);
            WriteNumber("max", i + 1);
            WriteNumber("width", widths[i]);
            WriteNumber("customWidth", 1);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteRules()
    {
        if (_rules.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("dataValidations");
        WriteNumber("count", _rules.Count);
        foreach (var rule in _rules)
        {
            WriteRule(rule);
        }

        _xml.WriteEndElement();
    }

    private void WriteRule(ColumnRule rule)
    {
        _xml.WriteStartElement("dataValidation");
        if (rule.Choices.Count > 0)
        {
            _xml.WriteAttributeString("type", "list");
            _xml.WriteAttributeString("errorStyle", "warning");
            WriteNumber("showErrorMessage", 1);
        }

        WriteNumber("allowBlank", 1);
        WriteNumber("showInputMessage", 1);
        _xml.WriteAttributeString("promptTitle", Cut(rule.Title, 32));
        _xml.WriteAttributeString("prompt", Cut(rule.Message, 255));
        _xml.WriteAttributeString("sqref", $"{CellName.Of(rule.Column, 2)}:{CellName.Of(rule.Column, _lastRuledRow)}");
        if (rule.Choices.Count > 0)
        {
            _xml.WriteElementString("formula1", $"\"{string.Join(',', rule.Choices)}\"");
        }

        _xml.WriteEndElement();
    }

    /// <summary>Programs refuse a whole file over a message that is longer than they allow.</summary>
    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
