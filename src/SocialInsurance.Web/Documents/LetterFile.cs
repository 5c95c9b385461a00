using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Web.Documents;

/// <summary>Writes a letter as a .docx file, its blanks as lines to write on.</summary>
internal static class LetterFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Line = "____________";
    private const int TitleHalfPoints = 32;
    private const int BodyHalfPoints = 24;
    private const int IndentTwips = 420;
    private const int SpaceTwips = 120;

    public static byte[] Write(IEnumerable<LetterParagraph> letter)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new(new Body(
            [
                .. letter.Select(ParagraphOf),
                new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134U, Right = 1134U }),
            ]));
        }

        return stream.ToArray();
    }

    private static OpenXmlElement ParagraphOf(LetterParagraph paragraph) => new Paragraph(
    [
        PropertiesOf(paragraph.Style),
        .. paragraph.Runs.Select(run => new Run(
            RunPropertiesOf(paragraph.Style), new Text(run.IsBlank ? Line : SafeText.Xml(run.Text)) { Space = SpaceProcessingModeValues.Preserve })),
    ]);

    private static ParagraphProperties PropertiesOf(LetterStyle style)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { After = Number(SpaceTwips) });
        if (style == LetterStyle.Item)
        {
            properties.Append(new Indentation { Left = Number(IndentTwips) });
        }

        properties.Append(new Justification
        {
            Val = style switch
            {
                LetterStyle.Title => JustificationValues.Center,
                LetterStyle.Body or LetterStyle.Item => JustificationValues.Left,
                LetterStyle.Signature => JustificationValues.Right,
            },
        });
        return properties;
    }

    private static RunProperties RunPropertiesOf(LetterStyle style) => style == LetterStyle.Title
        ? new(new Bold(), new FontSize { Val = Number(TitleHalfPoints) })
        : new(new FontSize { Val = Number(BodyHalfPoints) });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
