using System.Reflection;
using System.Runtime.CompilerServices;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>
/// Every column of the policy book is read by a rule, or shown on a page for a reason. A clause that is stored and that nobody executes
/// is a mistake: a new column without an entry here fails.
/// </summary>
public sealed class BookColumnTests
{
    private static readonly IReadOnlyList<(string Column, string Reader, string? WhyNoRule)> Entries = Parse(BookColumns.Text);

    public static TheoryData<string> Columns { get; } =
        [.. RecordsOfTheBook().SelectMany(type => ColumnsOf(type).Select(column => $"{type.Name}.{column}")).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Named { get; } = [.. Entries.Select(entry => entry.Column)];

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_column_has_an_entry(string column) =>
        Assert.True(Entries.Any(entry => entry.Column == column), $"Nobody says which rule reads {column}, or which page shows it and why no rule does.");

    [Fact]
    public void No_entry_is_about_a_column_that_is_gone() =>
        Assert.Empty(Entries.Select(entry => entry.Column).Except(Columns.Select(row => row.Data), StringComparer.Ordinal));

    [Fact]
    public void A_column_has_one_entry() => Assert.Distinct(Entries.Select(entry => entry.Column), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Named))]
    public void Its_reader_really_names_the_column(string column)
    {
        var entry = Entries.First(one => one.Column == column);
        var (record, name) = (column.Split('.')[0], column.Split('.')[1]);
        if (entry.WhyNoRule is not null)
        {
            var pages = SolutionFolder.Files("src", entry.Reader).ToList();
            Assert.True(pages.Count > 0, $"There is no page {entry.Reader}.");
            Assert.Contains(pages, page => new SourceFile(page, string.Empty, File.ReadAllText(page)).Mentions(name) > 0);
            return;
        }

        var rule = CoreSource.FileOf(entry.Reader);
        Assert.True(rule is not null, $"There is no rule {entry.Reader}.");
        // The record that declares the column names it once to do so.
        var declarations = rule == CoreSource.FileOf(record) ? 1 : 0;
        Assert.True(rule.Mentions(name) > declarations, $"{entry.Reader} does not name {name}.");
    }

    /// <summary>A city, and whatever it holds that is a record of the book.</summary>
    private static HashSet<Type> RecordsOfTheBook()
    {
        var found = new HashSet<Type>();
        Add(typeof(CityPolicy));
        return found;

        void Add(Type type)
        {
            if (type.Namespace != typeof(CityPolicy).Namespace || type.IsEnum || !ColumnsOf(type).Any() || !found.Add(type))
            {
                return;
            }

            foreach (var held in PropertiesOf(type).Select(property => property.PropertyType))
            {
                Add(held.IsGenericType ? held.GetGenericArguments()[0] : held);
            }
        }
    }

    private static IEnumerable<string> ColumnsOf(Type type) => PropertiesOf(type).Select(property => property.Name);

    // What is given when a row is made, and not what is computed of it.
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true);

    private static List<(string Column, string Reader, string? WhyNoRule)> Parse(string text) =>
    [
        .. from line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let parts = line.Split(" | ")
           from column in parts[0].Split(' ')[1..]
           select ($"{parts[0].Split(' ')[0]}.{column}", parts[1], parts.Length > 2 ? parts[2] : null),
    ];
}
