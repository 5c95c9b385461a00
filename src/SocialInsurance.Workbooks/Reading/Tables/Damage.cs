using System.Text;
using System.Xml;

namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>What the readers of archives, XML and text throw when a file does not hold what it should.</summary>
internal static class Damage
{
    public static T ToProblem<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw new RowFileException(FileProblem.Of(FileProblemCode.Damaged), broken);
        }
    }

    private static bool IsDamage(Exception broken) =>
        broken is XmlException or InvalidDataException or IOException or NotSupportedException or DecoderFallbackException or ArgumentException;
}
