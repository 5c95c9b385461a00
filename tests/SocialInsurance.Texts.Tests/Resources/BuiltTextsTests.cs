using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace SocialInsurance.Texts.Tests.Resources;

/// <summary>What the program finds at run time is what the files say.</summary>
public sealed class BuiltTextsTests
{
    private const string Suffix = ".resources";
    private static readonly Assembly Texts = typeof(Words).Assembly;

    public static TheoryData<string> Sets { get; } =
        [.. Texts.GetManifestResourceNames().Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)).Select(name => name[..^Suffix.Length])];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Chinese_is_built_in(string set) =>
        AssertSame(TextFile.Named(set.Split('.')[^1]).Chinese, Read(set, CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Sets))]
    public void English_is_built_in(string set) =>
        AssertSame(TextFile.Named(set.Split('.')[^1]).English, Read(set, CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void Every_file_of_the_project_is_built_in() => Assert.Equal(
        SolutionFolder.Files(Path.Combine("src", "SocialInsurance.Texts"), "*.en.resx").Select(file => Path.GetFileName(file)[..^".en.resx".Length]).Order(StringComparer.Ordinal),
        Sets.Select(row => row.Data.Split('.')[^1]).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static void AssertSame(IReadOnlyDictionary<string, string> file, IEnumerable<KeyValuePair<string, string>> built) => Assert.Equal(
        file.OrderBy(text => text.Key, StringComparer.Ordinal), built.OrderBy(text => text.Key, StringComparer.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Read(string set, CultureInfo culture) =>
        new ResourceManager(set, Texts).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .Select(text => KeyValuePair.Create((string)text.Key, (string)text.Value!));
}
