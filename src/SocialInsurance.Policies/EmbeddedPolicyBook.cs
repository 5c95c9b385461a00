using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Policies;

/// <summary>内置政策库 / the policy book that comes with the program: its cities are read when first asked for.</summary>
public static class EmbeddedPolicyBook
{
    private const int VersionHashBytes = 4;

    private static readonly Assembly Data = typeof(EmbeddedPolicyBook).Assembly;

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

        return new PolicyBook(VersionOf(national, own), national, cities);
    }

    /// <summary>全部目录，含全国 / the data of every city and of the nation, for checking all of it at once.</summary>
    public static ImmutableArray<CityFolder> Folders() => [.. FolderNames().Select(Load)];

    private static string CodeOf(string folder) => new CityFolder(folder, []).Code;

    private static IEnumerable<string> ResourceNames() => Data.GetManifestResourceNames()
        .Where(name => name.Contains('/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> FolderNames() => ResourceNames()
        .Select(name => name.Split('/', 2)[0])
        .Distinct(StringComparer.Ordinal);

    private static CityFolder Load(string folder) => new(folder,
    [
        .. ResourceNames()
            .Where(name => name.StartsWith(folder + '/', StringComparison.Ordinal))
            .Select(name => new PolicyFile(name[(folder.Length + 1)..], Encoding.UTF8.GetString(BytesOf(name)))),
    ]);

    /// <summary>The day of the research and what the rows say: equal versions give equal answers.</summary>
    private static string VersionOf(CityPolicy national, OwnCities own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in ResourceNames())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(BytesOf(name));
        }

        foreach (var (folder, file) in own.Folders.SelectMany(folder => folder.Files, (folder, file) => (folder, file)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(folder.Name + "/" + file.Name));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text));
        }

        var digest = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionHashBytes));
        return national.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + "-" + digest;
    }

    private static byte[] BytesOf(string resource)
    {
        using var stream = Data.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is listed but cannot be read.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
