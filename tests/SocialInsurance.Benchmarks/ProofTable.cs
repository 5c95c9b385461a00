using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Benchmarks;

/// <summary>Every claim about speed in one table, measured in one run.</summary>
internal static class ProofTable
{
    private const string Beijing = "110000";
    private const int ComparedClients = 16;
    private const int Starts = 5;

    private static readonly BackPaymentCalculator Calculator = new(Cases.Book);

    public static async Task PrintAsync()
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{SystemClock.Instance.GetCurrentInstant().InUtc().Date:uuuu'-'MM'-'dd}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"));
        Console.WriteLine();
        foreach (var header in Line.Headers)
        {
            Console.WriteLine(header);
        }

        foreach (var row in Calculations().Concat(BookLookUps()).Concat(GrowthWithMonths()))
        {
            Console.WriteLine(row);
        }

        await foreach (var row in ServedAsync())
        {
            Console.WriteLine(row);
        }
    }

    private static IEnumerable<Line> Calculations()
    {
        var figures = new FiguresBenchmark();
        figures.Compare();
        var (ours, hand) = Stopped.InTurns(20_000, figures.Ledger, figures.HandWritten);
        yield return new("figures of a case", Stopped.Text(ours), $"hand-written loop {Stopped.Text(hand)}", Stopped.Ratio(ours, hand), "≤ 4");

        var statement = Stopped.Alone(2000, () => StatementOf(Cases.ZhangSan));
        var explained = Stopped.Alone(2000, () => Explain(StatementOf(Cases.ZhangSan)));
        yield return new("statement of a case", Stopped.Text(statement), $"hand-written loop {Stopped.Text(hand)}", Stopped.Ratio(statement, hand), string.Empty);
        yield return new("statement with every explanation", Stopped.Text(explained), string.Empty, string.Empty, "≤ 20 µs");
        foreach (var (name, theirs) in Peers.Measure())
        {
            yield return new("statement of a case", Stopped.Text(statement), $"{name}, figures only, {Stopped.Text(theirs)}", Stopped.Ratio(statement, theirs), "< 1");
        }
    }

    private static IEnumerable<Line> BookLookUps()
    {
        var book = new PolicyBenchmark();
        const int insurances = 5;
        yield return new("limits of an insurance and month", Stopped.Text(Stopped.Alone(100_000, () => book.Limits()) / insurances), string.Empty, string.Empty, "≤ 100 ns");
        yield return new("rates of an insurance and month", Stopped.Text(Stopped.Alone(100_000, () => book.Rates()) / insurances), string.Empty, string.Empty, "≤ 100 ns");
        yield return new("all cities read and checked", Stopped.Text(Stopped.Alone(3, () => book.Load())), string.Empty, string.Empty, "≤ 50 ms");
    }

    private static IEnumerable<Line> GrowthWithMonths()
    {
        double? before = null;
        foreach (var months in new[] { 15, 30, 60, 120 })
        {
            var last = new YearMonth(2025, 6);
            var request = new BackPaymentRequest
            {
                Situation = Situation.UnderDeclared,
                Months = new(last.PlusMonths(1 - months), last),
                City = Beijing,
                KnownOn = new(2026, 11, 1),
                Insurances = [Insurance.Pension],
                CurrentBase = PerInsurance<Yuan?>.All(Yuan.FromWholeYuan(4000)),
                Wages = [new(null, Yuan.FromWholeYuan(12_345))],
            };
            var time = Stopped.Alone(200, () => Explain(StatementOf(request)));
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"statement and explanations of {months} months, one insurance"),
                Stopped.Text(time),
                before is null ? string.Empty : "half as many months",
                before is { } half ? Stopped.Ratio(time, half) : string.Empty,
                before is null ? string.Empty : "≤ 2.5");
            before = time;
        }
    }

    private static async IAsyncEnumerable<Line> ServedAsync()
    {
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            await using var one = await Server.OfProductAsync();
            starts.Add(one.ColdStart.TotalNanoseconds);
        }

        yield return new("cold start to the first page's first byte", Stopped.Text(starts.Order().ElementAt(Starts / 2)), string.Empty, string.Empty, string.Empty);

        await using var product = await Server.OfProductAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await Calls.OnceAsync(product.Client));
        await using var bytes = await Server.OfBytesAsync(file);

        double? before = null;
        foreach (var clients in new[] { 1, 2, 4, 8, 16, 32, 64 })
        {
            var calls = await Calls.MeasureAsync(product.Client, clients);
            if (clients == ComparedClients)
            {
                var bare = await Calls.MeasureAsync(bytes.Client, clients);
                yield return new("calls of the API", calls.ToString(), $"an endpoint that only sends these bytes: {bare}", Stopped.Ratio(calls.PerSecond, bare.PerSecond), string.Empty);
            }

            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"calls of the API, {clients} clients"),
                calls.ToString(),
                before is null ? string.Empty : "half as many clients",
                before is { } half ? Stopped.Ratio(calls.PerSecond, half) : string.Empty,
                string.Empty);
            before = calls.PerSecond;
        }

        File.Delete(file);
    }

    private static Statement StatementOf(BackPaymentRequest request) => Calculator.Calculate(request) is { Statement: { } statement }
        ? statement
        : throw new InvalidOperationException($"The book has gaps in {request.Months}.");

    private static int Explain(Statement statement) => statement.Insurances.Sum(insurance => insurance.Explain().Count);
}
