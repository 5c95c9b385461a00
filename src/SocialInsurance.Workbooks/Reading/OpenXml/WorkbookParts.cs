using System.Xml;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>What a workbook says of itself: its sheets, where they are, and whether its days are counted from 1904.</summary>
internal sealed class WorkbookParts
{
    private const string DefaultPath = "xl/workbook.xml";

    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Path)> _sheets = [];

    private string _textsPath = "xl/sharedStrings.xml";
    private string _stylesPath = "xl/styles.xml";

    public bool CountsFrom1904 { get; private set; }

    public IReadOnlyList<(string Name, string Path)> Sheets => _sheets;

    /// <summary>Where the workbook of an archive is; absent in archives of other programs.</summary>
    public static string? PathIn(PackageParts parts)
    {
        using var relations = parts.OpenSmall("_rels/.rels");
        var path = relations is null ? null : Relations(relations, string.Empty)
            .FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        return path is not null && path.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && parts.Has(path)
            ? path
            : parts.Has(DefaultPath) ? DefaultPath : null;
    }

    public static WorkbookParts Read(PackageParts parts, string path)
    {
        var book = new WorkbookParts();
        var folder = path[..(path.LastIndexOf('/') + 1)];
        using (var relations = parts.OpenSmall($"{folder}_rels/{path[folder.Length..]}.rels"))
        {
            book.ReadRelations(relations, folder);
        }

        using var workbook = parts.OpenSmall(path);
        while (workbook is not null && workbook.Read())
        {
            if (workbook.NodeType == XmlNodeType.Element)
            {
                book.ReadElement(workbook);
            }
        }

        return book;
    }

    public NumberFormats ReadFormats(PackageParts parts)
    {
        using var styles = parts.OpenSmall(_stylesPath);
        return styles is null ? new() : NumberFormats.Read(styles);
    }

    public List<string> ReadTexts(PackageParts parts, RowFileLimits limits)
    {
        using var texts = parts.OpenTexts(_textsPath);
        return texts is null ? [] : SharedTexts.Read(texts, limits);
    }

    private void ReadRelations(XmlReader? relations, string folder)
    {
        foreach (var (id, type, target) in relations is null ? [] : Relations(relations, folder))
        {
            switch (type[(type.LastIndexOf('/') + 1)..])
            {
                case "worksheet":
                    _targets[id] = target;
                    break;
                case "sharedStrings":
                    _textsPath = target;
                    break;
                case "styles":
                    _stylesPath = target;
                    break;
            }
        }
    }

    private void ReadElement(XmlReader element)
    {
        if (element.LocalName == "workbookPr")
        {
            CountsFrom1904 = element.GetAttribute("date1904") is "1" or "true";
        }
        else if (element.LocalName == "sheet"
            && (element.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                ?? element.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")) is { } id
            && _targets.TryGetValue(id, out var path))
        {
            _sheets.Add((element.GetAttribute("name") ?? path, path));
        }
    }

    private static IEnumerable<(string Id, string Type, string Target)> Relations(XmlReader relations, string folder)
    {
        while (relations.Read())
        {
            if (relations.NodeType == XmlNodeType.Element && relations.LocalName == "Relationship"
                && relations.GetAttribute("Id") is { } id && relations.GetAttribute("Type") is { } type && relations.GetAttribute("Target") is { } target)
            {
                yield return (id, type, Resolve(folder, target));
            }
        }
    }

    private static string Resolve(string folder, string target) => target switch
    {
        ['/', .. var absolute] => absolute,
        ['.', '/', .. var here] => folder + here,
        ['.', '.', '/', .. var above] => folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)] + above,
        _ => folder + target,
    };
}
