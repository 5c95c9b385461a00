using System.Globalization;
using System.IO.Compression;
using System.Text;
using SocialInsurance.Tests.Support;

namespace SocialInsurance.Workbooks.Tests.Files;

/// <summary>An .xlsx file put together by hand, so that it can be as other programs write it, or broken.</summary>
internal sealed class MadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml, string Attributes)> _sheets = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    public string BookAttributes { get; init; } = string.Empty;

    /// <summary>Styles 0 to 4: as typed, date, percent, Chinese month, and a money format with colours.</summary>
    public string Styles { get; init; } =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/>
        <numFmt numFmtId="165" formatCode="[Red]#,##0.00&quot;days&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """;

    public IReadOnlyList<string> SharedTexts { get; init; } = [];

    /// <summary>A sheet whose rows are given as XML.</summary>
    public MadeWorkbook Sheet(string name, string rows, string after = "", string attributes = "")
    {
        _sheets.Add((name, $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""", attributes));
        return this;
    }

    /// <summary>A sheet given as XML altogether.</summary>
    public MadeWorkbook SheetXml(string name, string xml)
    {
        _sheets.Add((name, xml, string.Empty));
        return this;
    }

    public MadeWorkbook Part(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    /// <summary>Rows of texts from the first on, as cells that hold them themselves.</summary>
    public static string RowsOf(params string?[][] rows) => string.Concat(rows.Select((cells, row) => Row(row + 1, [.. cells.Select(Text)])));

    /// <summary>A row of cells; an empty string leaves one out.</summary>
    public static string Row(int number, params string[] cells)
    {
        var xml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
        {
            xml.Append(cells[i].Replace("<c", string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\""), StringComparison.Ordinal));
        }

        return xml.Append("</row>").ToString();
    }

    public static string Text(string? text) => text is null ? string.Empty : $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string digits, int style = 0) => $"<c s=\"{style.ToString(CultureInfo.InvariantCulture)}\"><v>{digits}</v></c>";

    /// <summary>The same workbook as an .xls file.</summary>
    public async Task<byte[]> ToBinaryAsync()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "book.xlsx"), ToStream().ToArray(), TestContext.Current.CancellationToken);
            await LibreOffice.ConvertAsync(folder, "*.xlsx", "xls:MS Excel 97");
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "book.xls"), TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public MemoryStream ToStream()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts())
            {
                using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        file.Position = 0;
        return file;
    }

    private IEnumerable<(string Path, string Content)> Parts()
    {
        const string type = "http://schemas.openxmlformats.org/package/2006/";
        const string document = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        yield return ("[Content_Types].xml",
            $"""<Types xmlns="{type}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{document}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{document}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{document}sharedStrings+xml"/>{string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{document}worksheet+xml\"/>"))}</Types>""");
        yield return ("_rels/.rels", $"""<Relationships xmlns="{type}relationships"><Relationship Id="r" Type="{Relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>""");
        yield return ("xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr {BookAttributes}/><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" {sheet.Attributes} r:id=\"s{i}\"/>"))}</sheets></workbook>""");
        yield return ("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{type}relationships">{string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}<Relationship Id="t" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="{Relations}/styles" Target="/xl/styles.xml"/></Relationships>""");
        yield return ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(SharedTexts.Select(text => $"<si>{text}</si>"))}</sst>""");
        yield return ("xl/styles.xml", Styles);
        for (var i = 0; i < _sheets.Count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i}.xml"), _sheets[i].Xml);
        }

        foreach (var (path, content) in _parts)
        {
            yield return (path, content);
        }
    }
}
