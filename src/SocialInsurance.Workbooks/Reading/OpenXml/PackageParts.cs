using System.IO.Compression;
using System.Xml;

namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>The parts of a zipped workbook as readers of XML that expand no entities and unpack no more than allowed.</summary>
internal sealed class PackageParts(Stream file, RowFileLimits limits) : IDisposable
{
    private const long Megabyte = 1_000_000;

    /// <summary>What styles, names of sheets and relations may unpack to: they are kept in memory, and are small.</summary>
    private const long SmallPart = 32 * Megabyte;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false, // a control character in a name is no reason to refuse a payroll
        CloseInput = true,
    };

    private readonly ZipArchive _archive = new(file, ZipArchiveMode.Read, leaveOpen: true);

    public bool Has(string path) => Find(path) is not null;

    public XmlReader? OpenSmall(string path) =>
        Open(path, Math.Min(SmallPart, limits.UnpackedBytes), FileProblem.TooMuch(FileProblemCode.UnpacksTooLarge, limits.UnpackedBytes / Megabyte));

    public XmlReader? OpenTexts(string path) =>
        Open(path, limits.SharedTextBytes, FileProblem.TooMuch(FileProblemCode.TooMuchText, limits.SharedTextBytes / Megabyte));

    public XmlReader? OpenSheet(string path) =>
        Open(path, limits.UnpackedBytes, FileProblem.TooMuch(FileProblemCode.UnpacksTooLarge, limits.UnpackedBytes / Megabyte));

    public void Dispose() => _archive.Dispose();

    private XmlReader? Open(string path, long mostBytes, FileProblem tooLarge) => Find(path) is { } entry
        ? XmlReader.Create(new GuardedStream(entry.Open(), entry.CompressedLength, mostBytes, tooLarge, limits), Settings)
        : null;

    private ZipArchiveEntry? Find(string path) => _archive.GetEntry(path)
        ?? _archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase));
}
