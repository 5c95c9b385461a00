using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SocialInsurance.Workbooks.Writing.Sheets;

/// <summary>
/// Writes an .xlsx file from its beginning to its end, without going back and without keeping rows: the stream may be one
/// that cannot be sought.
/// </summary>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Cells in the order of CellStyle. The format keeps the first two fills for itself.
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts>
        <fonts count="3"><font><sz val="11"/></font><font><b/><sz val="11"/></font><font><b/><sz val="14"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFEDEFF3"/></patternFill></fill></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="5"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="164" applyNumberFormat="1"/><xf fontId="2" applyFont="1"/>
        <xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
        """;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false, // every text that comes from outside has been made safe, see SafeText
        CloseOutput = true,
    };

    private readonly ZipArchive _archive;
    private int _written;

    public WorkbookWriter(Stream file, params IReadOnlyList<string> sheets)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Add("[Content_Types].xml", ContentTypes(numbers));
        Add("_rels/.rels", RelationsOf([Relation("book", "officeDocument", "xl/workbook.xml")]));
        Add("xl/_rels/workbook.xml.rels", RelationsOf([.. numbers.Select(number => Relation($"sheet{number}", "worksheet", $"worksheets/sheet{number}.xml")), Relation("styles", "styles", "styles.xml")]));
        Add("xl/styles.xml", Styles);
        AddBook(sheets);
    }

    /// <summary>The next sheet, to be disposed of before another is begun.</summary>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="frozenRows">How many rows stay when the others are scrolled.</param>
    public SheetWriter BeginSheet(IReadOnlyList<int> widths, int frozenRows = 0)
    {
        _written++;
        var xml = Begin(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{_written}.xml"));
        xml.WriteStartElement("worksheet", Main);
        return new(xml, widths, frozenRows);
    }

    public void Dispose() => _archive.Dispose();

    private static string ContentTypes(IEnumerable<int> sheets) =>
        $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/>
        {string.Concat(sheets.Select(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Types}worksheet+xml"/>"""))}</Types>
        """;

    private static string RelationsOf(IEnumerable<string> relations) =>
        $"""<Relationships xmlns="{PackageRelations}">{string.Concat(relations)}</Relationships>""";

    private static string Relation(string id, string type, string target) =>
        $"""<Relationship Id="{id}" Type="{Relations}/{type}" Target="{target}"/>""";

    private void AddBook(IReadOnlyList<string> sheets)
    {
        using var xml = Begin("xl/workbook.xml");
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i]);
            xml.WriteAttributeString("sheetId", number);
            xml.WriteAttributeString("r", "id", Relations, "sheet" + number);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Add(string path, string content)
    {
        using var xml = Begin(path);
        xml.WriteRaw(content);
    }

    private XmlWriter Begin(string path)
    {
        var xml = XmlWriter.Create(new BufferedStream(_archive.CreateEntry(path, CompressionLevel.Fastest).Open(), 1 << 16), Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}
