using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies;

/// <summary>内置政策库 / the policy book that comes with the program: its cities are read when first asked for.</summary>
public static class EmbeddedPolicyBook
{
    private const int VersionHashBytes = 4;

    private const string Pack = "policies.zip";
    private const string Places = "places.json";

    private static readonly ImmutableSortedDictionary<string, byte[]> Files = Unpack();

    /// <summary>打开 / opens the book. It keeps what it has read, so one is enough for a program.</summary>
    /// <exception cref="PolicyDataException">The national rows have problems. Those of a city show when it is asked for.</exception>
    public static PolicyBook Open() => OpenWith(OwnCities.None);

    /// <summary>连同自备城市打开 / opens the book with cities of one's own in it, beside or instead of those of the program.</summary>
    /// <exception cref="PolicyDataException">The national rows have problems. Those of a city show when it is asked for.</exception>
    public static PolicyBook OpenWith(OwnCities own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var folders = FolderNames().ToDictionary(CodeOf, StringComparer.Ordinal);
        var national = CityReader.Read(Load(folders[CityFolder.NationalCode]));
        var cities = folders
            .Where(folder => folder.Key is not CityFolder.NationalCode)
            .ToDictionary(folder => folder.Key, folder => new Lazy<CityPolicy>(() => CityReader.Read(Load(folder.Value))), StringComparer.Ordinal);
        foreach (var city in own.Policies)
        {
            cities[city.Code] = new(city);
        }

        return new PolicyBook(VersionOf(national, own), national, cities, ReadPlaces());
    }

    /// <summary>全部目录，含全国 / the data of every city and of the nation, for checking all of it at once.</summary>
    public static ImmutableArray<CityFolder> Folders() => [.. FolderNames().Select(Load)];

    /// <summary>地名 / the names of the cities that come with the program.</summary>
    /// <exception cref="PolicyDataException">The table has problems.</exception>
    internal static PlaceIndex ReadPlaces() => PlaceTable.Read(
        Encoding.UTF8.GetString(Files[Places]), FolderNames().Select(CodeOf).ToHashSet(StringComparer.Ordinal));

    private static string CodeOf(string folder) => new CityFolder(folder, []).Code;

    private static IEnumerable<string> FolderNames() => Files.Keys
        .Where(name => name.Contains('/', StringComparison.Ordinal))
        .Select(name => name.Split('/', 2)[0])
        .Distinct(StringComparer.Ordinal);

    private static CityFolder Load(string folder) => new(folder,
    [
        .. Files.Where(file => file.Key.StartsWith(folder + '/', StringComparison.Ordinal))
            .Select(file => new PolicyFile(file.Key[(folder.Length + 1)..], Encoding.UTF8.GetString(file.Value))),
    ]);

    /// <summary>The day of the research and what the rows say: equal versions give equal answers.</summary>
    private static string VersionOf(CityPolicy national, OwnCities own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }

        foreach (var (folder, file) in own.Folders.SelectMany(folder => folder.Files, (folder, file) => (folder, file)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(folder.Name + "/" + file.Name));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text));
        }

        var digest = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionHashBytes));
        return national.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + "-" + digest;
    }

    private static ImmutableSortedDictionary<string, byte[]> Unpack()
    {
        using var stream = typeof(EmbeddedPolicyBook).Assembly.GetManifestResourceStream(Pack)
            ?? throw new InvalidOperationException($"The resource {Pack} cannot be read.");
        using var pack = new ZipArchive(stream, ZipArchiveMode.Read);
        return pack.Entries
            .Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(entry => entry.FullName, BytesOf, StringComparer.Ordinal);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
