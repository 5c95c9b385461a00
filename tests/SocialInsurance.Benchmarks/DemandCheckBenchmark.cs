using BenchmarkDotNet.Attributes;
using SocialInsurance.Core;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Benchmarks;

/// <summary>
/// What somebody asks who left and knows no procedure, answered by four readings: settled, adjusted, declared too low, and by the bill. Target:
/// below 100 µs.
/// </summary>
public class DemandCheckBenchmark
{
    private const int Readings = 4;

    private static readonly DemandQuestion Question = new(
        Cases.ZhangSan with
        {
            Wages = [new(null, Yuan.FromWholeYuan(3000))],
            CurrentBase = PerInsurance<Yuan?>.All(Yuan.FromWholeYuan(1335)),
            Assessed = new(Yuan.FromFen(88_088), Yuan.FromFen(249_848), null, PerInsurance<RecordedAmounts?>.All(null)),
            Demand = Yuan.FromFen(108_000),
        },
        DemandQuestion.EverySituation,
        null);

    private readonly DemandChecker _checker = new(new BackPaymentCalculator(Cases.Book));

    [GlobalSetup]
    public void Check()
    {
        if (DemandCheck().Readings.Length != Readings)
        {
            throw new InvalidOperationException("These are not four readings.");
        }
    }

    [Benchmark]
    public DemandCheck DemandCheck() => _checker.Check(Question).Check!;
}
