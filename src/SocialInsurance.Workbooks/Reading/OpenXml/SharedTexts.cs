using System.Xml;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedTexts
{
    public static List<string> Read(XmlReader part, RowFileLimits limits)
    {
        var texts = new List<string>();
        var text = new TextBuffer(limits.CellCharacters);
        while (part.Read())
        {
            if (part.NodeType == XmlNodeType.Element && part.LocalName == "si")
            {
                text.Clear();
                text.AppendRuns(part);
                texts.Add(text.ToDecodedString());
            }
        }

        return texts;
    }
}
