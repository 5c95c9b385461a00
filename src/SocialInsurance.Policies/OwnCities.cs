using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Policies;

/// <summary>
/// 自备城市 / cities that whoever runs the program added in a folder of its own, one folder a city in the same format as the data
/// that come with it. A city there takes the place of the one of that code in the program.
/// </summary>
public sealed partial class OwnCities
{
    // A file saved in another encoding would be read as a text full of replacement characters.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private OwnCities(ImmutableArray<CityFolder> folders, ImmutableArray<CityPolicy> policies)
    {
        Folders = folders;
        Policies = policies;
    }

    /// <summary>没有自备城市 / none.</summary>
    public static OwnCities None { get; } = new([], []);

    /// <summary>目录 / their folders, in the order of their names.</summary>
    public ImmutableArray<CityFolder> Folders { get; }

    /// <summary>政策 / what the folders describe.</summary>
    public ImmutableArray<CityPolicy> Policies { get; }

    /// <summary>读取并检查整个目录 / reads and checks all of a folder; there need not be one.</summary>
    /// <exception cref="PolicyDataException">Something in it has problems: all of them are named.</exception>
    public static OwnCities Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return None;
        }

        var problems = new List<PolicyProblem>();
        var folders = new List<CityFolder>();
        var policies = new List<CityPolicy>();
        foreach (var file in Directory.EnumerateFiles(path).Where(IsMeant))
        {
            problems.Add(new(Path.GetFileName(file), 1, "expected folders only, each of a city"));
        }

        foreach (var directory in Directory.EnumerateDirectories(path).Where(IsMeant).Order(StringComparer.Ordinal))
        {
            if (ReadFolder(directory, folders, problems) is { } folder)
            {
                folders.Add(folder);
                ReadCity(folder, policies, problems);
            }
        }

        return problems.Count == 0 ? new([.. folders], [.. policies]) : throw new PolicyDataException([.. problems]);
    }

    private static CityFolder? ReadFolder(string directory, List<CityFolder> others, List<PolicyProblem> problems)
    {
        var name = Path.GetFileName(directory);
        var folder = new CityFolder(name, []);
        if (!NamePattern.IsMatch(name) || folder.Code is CityFolder.NationalCode)
        {
            problems.Add(new(name, 1, "expected a folder named after the six-digit code of a city and its name, such as 500000-chongqing"));
            return null;
        }

        if (others.Find(other => other.Code == folder.Code) is { } other)
        {
            problems.Add(new(name, 1, $"{other.Name} is the folder of the same city"));
            return null;
        }

        var known = problems.Count;
        var files = ImmutableArray.CreateBuilder<PolicyFile>();
        foreach (var path in Directory.EnumerateFiles(directory).Where(IsMeant).Order(StringComparer.Ordinal))
        {
            try
            {
                files.Add(new(Path.GetFileName(path), File.ReadAllText(path, StrictUtf8)));
            }
            catch (DecoderFallbackException)
            {
                problems.Add(new($"{name}/{Path.GetFileName(path)}", 1, "the text is not UTF-8"));
            }
        }

        return problems.Count == known ? folder with { Files = files.ToImmutable() } : null;
    }

    private static void ReadCity(CityFolder folder, List<CityPolicy> policies, List<PolicyProblem> problems)
    {
        try
        {
            policies.Add(CityReader.Read(folder));
        }
        catch (PolicyDataException unfit)
        {
            problems.AddRange(unfit.Problems);
        }
    }

    /// <summary>Editors and file managers leave hidden files behind.</summary>
    private static bool IsMeant(string path) => !Path.GetFileName(path).StartsWith('.');

    [GeneratedRegex("^[0-9]{6}-[a-z-]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern { get; }
}
