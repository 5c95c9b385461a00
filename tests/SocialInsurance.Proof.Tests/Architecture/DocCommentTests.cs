using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialInsurance.Proof.Tests.Architecture;

/// <summary>The terms of the law are Chinese, those of the code English: whoever reads Core meets both.</summary>
/// <remarks>That there is a comment at all is the compiler's to say.</remarks>
public sealed partial class DocCommentTests
{
    private static readonly Assembly Core = Projects.Assemblies["Core"];
    private static readonly IEnumerable<XElement> Comments = [.. XDocument.Load(Path.ChangeExtension(Core.Location, ".xml")).Descendants("member")];

    [Fact]
    public void Every_public_type_and_member_of_Core_is_explained_in_both_languages()
    {
        var known = Core.GetExportedTypes().SelectMany(PublicNames).ToHashSet(StringComparer.Ordinal);
        var comments = Comments.Where(comment => known.Contains(NameOf(comment))).ToList();

        Assert.InRange(comments.Count, known.Count / 4, int.MaxValue);
        Assert.Empty(comments.Where(comment => comment.Element("inheritdoc") is null && !IsInBoth(comment.Element("summary"))).Select(comment => (string?)comment.Attribute("name")));
    }

    // What a record is made of is described with the record.
    [Fact]
    public void Every_part_of_a_public_record_is_explained_in_both_languages()
    {
        var types = Core.GetExportedTypes().Select(type => "T:" + Written(type)).ToHashSet(StringComparer.Ordinal);
        var parts = Comments.Where(comment => types.Contains((string)comment.Attribute("name")!)).SelectMany(comment => comment.Elements("param"),
            (comment, part) => (Type: (string)comment.Attribute("name")!, Name: (string)part.Attribute("name")!, Comment: part)).ToList();

        Assert.NotEmpty(parts);
        Assert.Empty(parts.Where(part => !IsInBoth(part.Comment)).Select(part => $"{part.Type} {part.Name}"));
    }

    private static IEnumerable<string> PublicNames(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(member => $"{Written(type)}.{member.Name.Replace('.', '#')}").Append(Written(type));

    private static string Written(Type type) => type.FullName!.Replace('+', '.');

    // T:Namespace.Type or M:Namespace.Type.Method``1(System.Int32)
    private static string NameOf(XElement comment) => Regex.Replace((string)comment.Attribute("name")!, @"^\w:|``\d+|[(~].*$", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static bool IsInBoth(XElement? comment) => comment is not null && Chinese().IsMatch(comment.Value) && English().IsMatch(comment.Value);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex English();
}
