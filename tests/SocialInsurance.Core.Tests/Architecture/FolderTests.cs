using System.Text.RegularExpressions;

namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>The folders of Core refer to each other one way only, so that each can be read without those after it.</summary>
public sealed partial class FolderTests
{
    private const string Root = "SocialInsurance.Core";

    public static TheoryData<string> Folders { get; } = [.. CoreSource.Folders];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.Equal(
        CoreSource.Folders.Append(Root).Order(StringComparer.Ordinal),
        CoreSource.Files.Select(file => file.Folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_refers_to_those_before_it_and_to_no_others(string folder)
    {
        var allowed = CoreSource.Folders.TakeWhile(before => before != folder).Append(folder).ToHashSet(StringComparer.Ordinal);

        Assert.All(CoreSource.Files.Where(file => file.Folder == folder), file =>
            Assert.All(FoldersNamedIn(file), named => Assert.True(allowed.Contains(named), $"{file.Path} refers to {named}.")));
    }

    [Fact]
    public void A_file_declares_types_of_its_own_folder_alone() => Assert.All(
        CoreSource.Files,
        file => Assert.Equal(
            file.Folder == Root ? Root : $"{Root}.{file.Folder}",
            Declaration().Match(file.Code).Groups["name"].Value));

    /// <summary>The test would be blind if it did not find what it looks for.</summary>
    [Fact]
    public void Every_folder_but_the_first_is_seen_to_refer_to_another() => Assert.All(
        CoreSource.Folders.Skip(1),
        folder => Assert.Contains(CoreSource.Files.Where(file => file.Folder == folder).SelectMany(FoldersNamedIn), named => named != folder));

    // A namespace that is used, and a type that is named with its folder: Values.Rate.
    private static IEnumerable<string> FoldersNamedIn(SourceFile file)
    {
        var used = UsedNamespace().Matches(file.Code).Select(match => match.Groups["folder"].Value);
        var qualified = QualifiedName().Matches(file.Code)
            .Where(match => CoreTypes.All.Any(type => type.Namespace == $"{Root}.{match.Groups["folder"].Value}" && type.Name.Split('`')[0] == match.Groups["type"].Value))
            .Select(match => match.Groups["folder"].Value);
        return used.Concat(qualified).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\bSocialInsurance\.Core\.(?<folder>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"(?<![\w.])(Core\.)?(?<folder>[A-Z]\w*)\.(?<type>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Declaration();
}
