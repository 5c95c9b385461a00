using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialInsurance.Web.Tests.Operation;

/// <summary>The table of settings in docs/operations.md: every setting, with its default, and nothing else.</summary>
public sealed class SettingsTests
{
    private static readonly Dictionary<string, string> Single = new(StringComparer.Ordinal)
    {
        ["DataFolder"] = "data",
        ["PolicyFolder"] = "data/policies",
        ["ConnectionStrings:Database"] = "none",
        ["Proxies"] = "none",
        ["AllowedHosts"] = "*",
    };

    [Fact]
    public void The_table_is_that_of_the_program()
    {
        var documented = Repository.Rows("docs/operations.md")
            .Where(row => row.Length == 3 && row[0].StartsWith('`'))
            .ToDictionary(row => row[0].Trim('`'), row => row[1].Trim('`'), StringComparer.Ordinal);

        Assert.Equal(Single.Concat(OfOptions()).OrderBy(setting => setting.Key, StringComparer.Ordinal), documented.OrderBy(setting => setting.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void No_setting_is_read_past_the_classes_of_options()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", "SocialInsurance.Web"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();

        Assert.All(sources, source => Assert.DoesNotContain(".GetValue(", source, StringComparison.Ordinal));
        Assert.All(
            sources.SelectMany(source => Regex.Matches(source, @"onfiguration\[""(?<key>[^""]+)""\]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))),
            read => Assert.Contains(read.Groups["key"].Value, Single.Keys, StringComparer.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, string>> OfOptions() =>
        from type in typeof(Program).Assembly.GetTypes()
        where type.Name.EndsWith("Options", StringComparison.Ordinal)
        let section = (string?)type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue()
        where section is not null
        let defaults = Activator.CreateInstance(type)
        from property in type.GetProperties()
        where property.CanWrite
        select KeyValuePair.Create($"{section}:{property.Name}", Write(property.GetValue(defaults)));

    private static string Write(object? value) => value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
