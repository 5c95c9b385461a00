using System.Globalization;
using System.Text;
using CsvHelper;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests.Files;

/// <summary>The rows of a result as CSV, by header.</summary>
internal sealed class ResultTable
{
    private ResultTable(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => Rows = rows;

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    public static ResultTable Read(byte[] file)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(file), Encoding.UTF8), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var headers = csv.HeaderRecord!;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(headers.Select((header, i) => (header, csv[i]!)).ToDictionary(cell => cell.header, cell => cell.Item2, StringComparer.Ordinal));
        }

        return new(rows);
    }

    public static decimal? AmountOf(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>Has every person once, in the order of the file, and sums that are those of the batch.</summary>
    public void AssertIsWhole(PeopleFile file, Progress progress)
    {
        Assert.Equal(file.People.Select(person => person.EmployeeId), Rows.Select(row => row["employeeId"]), StringComparer.Ordinal);
        Assert.Equal((Rows.Count, Rows.Count), (progress.RowsTotal, progress.RowsDone));
        Assert.Equal((SumOf("employee"), SumOf("employer")), (progress.Employee, progress.Employer));
        Assert.Equal(
            progress.Counts.OrderBy(count => count.Key, StringComparer.Ordinal),
            Rows.CountBy(row => row["finding"], StringComparer.Ordinal).OrderBy(count => count.Key, StringComparer.Ordinal));
    }

    private decimal SumOf(string column) => Rows.Sum(row => AmountOf(row[column]) ?? 0);
}
