using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialInsurance.Proof.Tests.Architecture;

/// <summary>No binary fraction comes near money: neither in a signature nor in a local variable nor in a line of code.</summary>
public sealed partial class BinaryFractionTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Fractions = [typeof(double), typeof(float), typeof(Half)];

    // Spreadsheet files hold every number and day as a binary fraction. These read it and make the shortest text of it, which
    // the reader of requests judges like any other.
    private static readonly string[] CellsOfSpreadsheets = ["CellContent", "CellText", "SheetRowReader", "BinaryWorkbookSource"];

    [Theory]
    [InlineData("Core")]
    [InlineData("Policies")]
    [InlineData("Requests")]
    [InlineData("Texts")]
    [InlineData("Workbooks")]
    public void Nothing_is_a_binary_fraction(string project)
    {
        var types = Projects.Assemblies[project].GetTypes().Where(type => !IsExcused(OutermostOf(type).Name)).ToList();

        Assert.NotEmpty(types);
        Assert.DoesNotContain(types.SelectMany(Mentioned), mentioned => Parts(mentioned.Type).Any(Fractions.Contains));
        Assert.DoesNotContain(
            Projects.Sources(project), file => !IsExcused(Path.GetFileNameWithoutExtension(file)) && Fraction().IsMatch(File.ReadAllText(file)));
    }

    [Fact]
    public void Every_excuse_is_needed() => Assert.All(CellsOfSpreadsheets, name => Assert.Contains(
        Projects.Sources("Workbooks"), file => Path.GetFileNameWithoutExtension(file) == name && Fraction().IsMatch(File.ReadAllText(file))));

    private static bool IsExcused(string name) => CellsOfSpreadsheets.Contains(name, StringComparer.Ordinal);

    private static Type OutermostOf(Type type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    private static IEnumerable<(string Member, Type Type)> Mentioned(Type type)
    {
        IEnumerable<MethodBase> methods = [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];
        var types = type.GetFields(Declared).Select(field => (field.Name, field.FieldType))
            .Concat(type.GetProperties(Declared).Select(property => (property.Name, property.PropertyType)))
            .Concat(methods.SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType))))
            .Concat(methods.OfType<MethodInfo>().Select(method => (method.Name, method.ReturnType)))
            .Concat(methods.SelectMany(method => (method.GetMethodBody()?.LocalVariables ?? []).Select(local => (method.Name, local.LocalType))));
        return types.Select(member => ($"{type.FullName}.{member.Item1}", member.Item2));
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];

    [GeneratedRegex(@"\b(double|float|Half|Single|Double)\b(?!-)|\d\.\d+([eE]\d+)?[dDfF]\b|Math\.(Pow|Sqrt|Exp|Log)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Fraction();
}
