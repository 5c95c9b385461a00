using System.Text;
using System.Xml;

namespace SocialInsurance.Web.Documents;

/// <summary>A text as a file can hold it. A link may bring signs that XML has no place for: each is shown as a sign that was lost.</summary>
internal static class WrittenText
{
    private const char Lost = '\uFFFD';

    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                written.Append(text[i]).Append(text[++i]);
            }
            else
            {
                written.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Lost);
            }
        }

        return written.ToString();
    }
}
