using System.Globalization;
using System.Text.Json.Nodes;
using SocialInsurance.Durability.Tests.Files;
using SocialInsurance.Durability.Tests.Servers;

namespace SocialInsurance.Durability.Tests;

/// <summary>A row of a file is answered as the same case alone.</summary>
public sealed class SingleCaseTests
{
    private const int Rows = 20_000;
    private const int Sample = 1_000;
    private static readonly string[] Insurances = ["pension", "medical", "unemployment", "workInjury", "maternity"];

    [Fact]
    public async Task The_rows_of_a_random_sample_are_those_of_the_single_case_share_for_share()
    {
        var file = PeopleFile.Of(Rows, seed: 6);
        await using var site = Site.In(Directory.CreateTempSubdirectory("social-insurance-"));
        var node = await site.StartAsync();
        var batch = await node.UploadAsync(file.ToCsv());
        var progress = await node.FinishAsync(batch);
        var result = ResultTable.Read(await node.ResultAsync(batch));
        result.AssertIsWhole(file, progress);

        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}"));
        var refused = 0;
        foreach (var i in new Random(seed).GetItems([.. Enumerable.Range(0, Rows)], Sample))
        {
            var person = file.People[i];
            var request = person.ToRequest();
            request["demand"] = person.Deducted;
            var (status, answer) = await node.ComputeAsync(request);
            Assert.True(status is 200 or 400, answer.ToJsonString());
            refused += status == 400 ? 1 : 0;
            var expected = status == 200 ? RowOf(answer, person) : RefusedRow();
            Assert.Equal(expected, expected.ToDictionary(cell => cell.Key, cell => ResultTable.AmountOf(result.Rows[i][cell.Key]), StringComparer.Ordinal));
            AssertFinding(answer, result.Rows[i]);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} of {Sample} refused"));
        Assert.InRange(refused, Sample / 50, Sample * 2 / 5);
    }

    private static void AssertFinding(JsonNode answer, IReadOnlyDictionary<string, string> row)
    {
        var isRefused = answer["totals"] is null;
        var findings = answer["demand"]?["findings"]!.AsArray().Select(finding => (string)finding!).ToList() ?? [];
        var expected = findings switch
        {
            _ when isRefused => "refused",
            [] => "notCompared", // nothing deducted is stated, or no local rule is known for what was computed
            ["EXCEEDS_EMPLOYEE_SHARE", "INCLUDES_EMPLOYER_SHARE", ..] => "includesEmployerShare",
            ["EXCEEDS_EMPLOYEE_SHARE", ..] => "overDeducted",
            ["BELOW_EMPLOYEE_SHARE", ..] => "underDeducted",
            _ => "consistent",
        };
        Assert.Equal(expected, row["finding"]);
        Assert.True(!isRefused || row["explanation"].Length > 0);
    }

    private static Dictionary<string, decimal?> RefusedRow() => Insurances
        .SelectMany(insurance => new[] { insurance + "Employee", insurance + "Employer" })
        .Concat(["employee", "employer", "excess"])
        .ToDictionary(column => column, _ => (decimal?)null, StringComparer.Ordinal);

    private static Dictionary<string, decimal?> RowOf(JsonNode answer, Person person)
    {
        var row = RefusedRow();
        foreach (var insurance in answer["insurances"]!.AsArray())
        {
            var name = (string)insurance!["insurance"]!;
            row[name + "Employee"] = (decimal)insurance["employee"]!["difference"]!;
            row[name + "Employer"] = (bool)insurance["complete"]!["employer"]! ? (decimal)insurance["employer"]!["difference"]! : null;
        }

        row["employee"] = (decimal)answer["totals"]!["employee"]!;
        row["employer"] = (decimal)answer["totals"]!["employer"]!;
        row["excess"] = person.Deducted - row["employee"];
        return row;
    }
}
