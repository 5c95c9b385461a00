using BenchmarkDotNet.Attributes;
using SocialInsurance.Core;
using SocialInsurance.Core.Statements;

namespace SocialInsurance.Benchmarks;

/// <summary>
/// The whole statement of the newspaper's case, from the city alone, and with the explanation of every figure. Target:
/// below 20 µs.
/// </summary>
public class StatementBenchmark
{
    private readonly BackPaymentCalculator _calculator = new(Cases.Book);

    [GlobalSetup]
    public void Check()
    {
        if (Statement().Totals is not { Employee.Fen: 88_088, Employer.Fen: 249_848 })
        {
            throw new InvalidOperationException("These are not the figures of the newspaper.");
        }
    }

    [Benchmark]
    public Statement Statement() => _calculator.Calculate(Cases.ZhangSan).Statement!;

    [Benchmark]
    public int StatementWithExplanation()
    {
        var steps = 0;
        foreach (var insurance in Statement().Insurances)
        {
            steps += insurance.Explain().Count;
        }

        return steps;
    }
}
