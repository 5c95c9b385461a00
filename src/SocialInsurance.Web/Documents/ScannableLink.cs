using QRCoder;
using QRCoder.Exceptions;

namespace SocialInsurance.Web.Documents;

/// <summary>
/// A link as a QR code, for paper. A picture of one bit a pixel: it is part of every statement that is shown, and a drawing
/// of its squares would weigh ten times as much.
/// </summary>
internal static class ScannableLink
{
    private const int PixelsOfASquare = 4;

    /// <summary>The picture as a data address; nothing when the link is longer than a code can hold.</summary>
    public static string? PictureOf(string link)
    {
        try
        {
            using var code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
            using var picture = new PngByteQRCode(code);
            return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsOfASquare));
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }
}
