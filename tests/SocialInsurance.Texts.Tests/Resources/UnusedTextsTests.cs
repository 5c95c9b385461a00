using System.Reflection;
using System.Text.RegularExpressions;
using SocialInsurance.Core.Notes;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Texts.Tests.Resources;

/// <summary>A text that nothing asks for is dead weight, and often the sign of one that is asked for by the wrong name.</summary>
public sealed partial class UnusedTextsTests
{
    private static readonly string Sources =
        string.Concat(SolutionFolder.Files("src", "*.cs").Concat(SolutionFolder.Files("src", "*.razor")).Select(File.ReadAllText));

    private static readonly HashSet<string> Literals = [.. Literal().Matches(Sources).Select(match => match.Groups["text"].Value)];

    private static readonly ILookup<string, string> MembersOfEnums = new[] { typeof(NoteCode).Assembly, typeof(ProblemCode).Assembly, typeof(InputColumn).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes().Where(type => type.IsEnum))
        .SelectMany(type => Enum.GetNames(type).Select(member => (member, type.Name)))
        .ToLookup(pair => pair.member, pair => pair.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> FieldsOfRequests =
        [.. typeof(FieldNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly HashSet<string> FieldsOfBenefits =
        [.. typeof(BenefitFieldNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly HashSet<string> ColumnsOfFiles = [.. InputColumn.All.Select(column => column.Field)];

    public static TheoryData<string> Files => TextFile.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_asked_for(string file)
    {
        var unused = TextFile.Named(file).Chinese.Keys.Where(key => !IsNamed(file, key) && !IsMember(key) && !IsPrefixed(key));

        Assert.Equal([], unused, StringComparer.Ordinal);
    }

    /// <summary>By the property of its class, by a literal, or by the name of a field.</summary>
    private static bool IsNamed(string file, string key) =>
        Regex.IsMatch(Sources, $@"\b{file}\.{key}\b", RegexOptions.None, TimeSpan.FromSeconds(10))
        || Literals.Contains(key)
        || (file == "Fields" && (FieldsOfRequests.Contains(key) || IsInsurance(key)));

    /// <summary>By the member of an enumeration that it says.</summary>
    private static bool IsMember(string key) => MembersOfEnums.Contains(key);

    /// <summary>By a prefix in front of a member or number: <c>$"Side_{side}"</c>, <c>$"Status{code}"</c>, or <c>Term("Payer", payer)</c>.</summary>
    private static bool IsPrefixed(string key) => Enumerable.Range(1, key.Length - 1).Any(length =>
        IsMemberOrNumber(key[length..])
        && (Literals.Any(literal => literal.StartsWith(key[..length] + "{", StringComparison.Ordinal)) || (key[length - 1] == '_' && Literals.Contains(key[..(length - 1)]))));

    private static bool IsMemberOrNumber(string text) => MembersOfEnums.Contains(text) || ColumnsOfFiles.Contains(text) || FieldsOfBenefits.Contains(text) || text.All(char.IsAsciiDigit);

    private static bool IsInsurance(string key) => Requests.Parsing.ApiWords.AllOf<Core.Values.Insurance>().Contains(key, StringComparer.Ordinal);

    [GeneratedRegex("\"(?<text>[A-Za-z0-9_{}.]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literal();
}
