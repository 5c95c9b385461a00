using System.Globalization;
using System.Text;

namespace SocialInsurance.Durability.Tests.Files;

/// <summary>A file of many people in mixed situations, some of whom cannot be computed; the same for the same seed.</summary>
internal sealed class PeopleFile
{
    /// <summary>The beginning of every name, unlike anything else that a disk may hold.</summary>
    public const string MarkOfNames = "欧阳Ω";

    private static readonly string[] Columns =
    [
        "employeeId", "name", "city", "situation", "contributor", "group", "from", "to", "currentBase", "wage", "oldAverageWage", "percent",
        "workInjuryRate", "deducted",
    ];

    // Most of what they ask can be computed; of some cities little is known.
    private static readonly string[] Cities = ["110000", "110000", "310000", "310000", "500000", "500000", "440100"];
    private static readonly string[] Situations = ["leaving", "annualAdjustment", "missedMonths", "underDeclared"];
    private static readonly (string Field, string Value)[] Mistakes =
        [("from", "2013-13"), ("to", "1999-01"), ("city", "999999"), ("wage", "-5"), ("currentBase", "12x"), ("percent", "900"), ("situation", "sick")];

    private readonly Random _random;

    private PeopleFile(int rows, int seed)
    {
        _random = new(seed);
        People = [.. Enumerable.Range(1, rows).Select(NewPerson)];
    }

    public IReadOnlyList<Person> People { get; }

    public static PeopleFile Of(int rows, int seed) => new(rows, seed);

    public string ToCsv()
    {
        var csv = new StringBuilder(string.Join(',', Columns)).Append('\n');
        foreach (var person in People)
        {
            csv.AppendJoin(',', Columns.Select(person.CellOf)).Append('\n');
        }

        return csv.ToString();
    }

    private Person NewPerson(int number)
    {
        var isKnown = OneIn(5);
        var fields = isKnown ? WorkedCase() : MixedCase();
        if (OneIn(20))
        {
            var (field, value) = Mistakes[_random.Next(Mistakes.Length)];
            fields[field] = value;
        }

        decimal? deducted = OneIn(4) ? null : isKnown && !OneIn(4) ? DeductedOfWorkedCase() : Money(0, 4000);
        return new(string.Create(CultureInfo.InvariantCulture, $"E{number:000000}"), NameOf(number), fields, deducted, OneIn(2));
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{MarkOfNames}{number * 7919}");

    // Four months in Chongqing, settled when leaving: the employee owes 880.88, both sides together 3379.36.
    private static Dictionary<string, string> WorkedCase() => new(StringComparer.Ordinal)
    {
        ["city"] = "500000",
        ["situation"] = "leaving",
        ["from"] = "2013-01",
        ["to"] = "2013-04",
        ["workInjuryRate"] = "0.5",
    };

    private decimal DeductedOfWorkedCase() => new[] { 880.88m, 881m, 3379.36m, 900m, 400.5m }[_random.Next(5)];

    private Dictionary<string, string> MixedCase()
    {
        var from = (12 * 2012) + _random.Next(18);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["city"] = Cities[_random.Next(Cities.Length)],
            ["situation"] = Situations[_random.Next(Situations.Length)],
            ["from"] = MonthOf(from),
            ["to"] = MonthOf(from + _random.Next(6)),
        };
        AddSometimes(fields, "contributor", 30, () => "flexible");
        AddSometimes(fields, "group", 5, () => "rural");
        AddSometimes(fields, "percent", 6, () => Text(_random.Next(40, 301)));
        AddSometimes(fields, "oldAverageWage", fields["situation"] == "leaving" ? 1 : 3, () => Text(_random.Next(2500, 6000)));
        AddMostly(fields, "currentBase", () => Text(Money(1200, 9000)));
        AddMostly(fields, "wage", () => Text(Money(1500, 25000)));
        AddMostly(fields, "workInjuryRate", () => Text(_random.Next(1, 10) / 5m));
        return fields;
    }

    private void AddSometimes(Dictionary<string, string> fields, string field, int oneIn, Func<string> value)
    {
        if (OneIn(oneIn))
        {
            fields.Add(field, value());
        }
    }

    private void AddMostly(Dictionary<string, string> fields, string field, Func<string> value)
    {
        if (!OneIn(6))
        {
            fields.Add(field, value());
        }
    }

    private bool OneIn(int number) => _random.Next(number) == 0;

    private decimal Money(int from, int to) => _random.Next(from * 100, to * 100) / 100m;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string MonthOf(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12}-{(month % 12) + 1:00}");
}
