using System.Buffers.Binary;
using System.Text;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Tests.Files;

namespace SocialInsurance.Workbooks.Tests.Reading;

/// <summary>A workbook with a password is a package inside the container of the old format.</summary>
public sealed class EncryptedWorkbookTests
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint Table = 0xFFFF_FFFD;

    [Theory]
    [InlineData("EncryptedPackage", FileProblemCode.Encrypted)]
    [InlineData("WordDocument", FileProblemCode.NotAWorkbook)]
    public void What_the_container_holds_decides_what_is_told(string stream, FileProblemCode expected)
    {
        Assert.Equal(expected, Opened.Problem(new MemoryStream(ContainerOf(stream))).Code);
    }

    private static byte[] ContainerOf(string stream)
    {
        var file = new byte[3 * Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file.AsSpan(76, 2 * Sector - 76).Fill(0xFF);
        file[30] = 9;
        file[32] = 6;
        Put(file, 48, 1);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
        Put(file, 76, 0);
        Put(file, Sector, Table);
        Put(file, Sector + 4, EndOfChain);
        Name(file.AsSpan(2 * Sector), "Root Entry");
        Name(file.AsSpan((2 * Sector) + 128), stream);
        return file;
    }

    private static void Put(byte[] file, int offset, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(offset), number);

    private static void Name(Span<byte> entry, string name)
    {
        var length = Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(length + 2));
    }
}
