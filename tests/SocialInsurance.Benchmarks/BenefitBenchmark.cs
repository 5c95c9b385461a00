using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies.Benefits;

namespace SocialInsurance.Benchmarks;

/// <summary>The statement of a benefit difference with all its steps; the pension with a top-up is the longest. Target: below 20 µs.</summary>
public class BenefitBenchmark
{
    private static readonly Dictionary<Benefit, BenefitRequest> Requests = new()
    {
        [Benefit.Pension] = new PensionRequest
        {
            Purpose = Benefit.Pension,
            Place = "110000",
            Year = 2013,
            Index = 0.43m,
            Years = 20.75m,
            PaidBeforeYears = 5.75m,
            Account = Yuan.FromWholeYuan(35_000),
            PayoutMonths = 139,
            TopUp = new([new RebasedMonths(2, Yuan.FromWholeYuan(220), 2013)], null, 249),
            Cost = Yuan.FromWholeYuan(88),
            From = new(2013, 7),
            To = new(2013, 10),
        },
        [Benefit.CareFee] = new CareFeeRequest(Dependence.Large, WasInPayment: false, null) { Place = "110000", Year = 2013, From = new(2013, 3) },
        [Benefit.Survivors] = new SurvivorsRequest([Relation.Spouse, Relation.Other, Relation.LonelyOrOrphan], Wage([])) { Place = "110000", Year = 2013, MonthCount = 5 },
        [Benefit.DisabilityLumpSum] = new DisabilityLumpSumRequest(8, Wage([new(10, Yuan.FromWholeYuan(14_016), Yuan.FromWholeYuan(14_016)), new(2, Yuan.FromWholeYuan(14_016), Yuan.FromWholeYuan(15_669))])) { Place = "110000", Year = 2013 },
        [Benefit.MedicalGrant] = new MedicalGrantRequest(7, new(2013, 5), null, null) { Place = "110000", Year = 2013 },
        [Benefit.Maternity] = new MaternityRequest(new(2013, 5), 98, Yuan.FromFen(412_120), Yuan.FromFen(425_360), [], null, null) { Place = "110000", Year = 2013 },
    };

    private readonly BenefitCalculator _calculator = new(EmbeddedBenefitBook.Open());

    [ParamsSource(nameof(Asked))]
    public Benefit Of { get; set; }

    public static IEnumerable<Benefit> Asked => Requests.Keys;

    [GlobalSetup]
    public void Check()
    {
        if (_calculator.Calculate(Requests[Benefit.Pension]).Statement is not { Arrears.Fen: 38_360, Worth.PaybackMonths: 164 })
        {
            throw new InvalidOperationException("These are not the figures of the worked case.");
        }
    }

    [Benchmark]
    public BenefitStatement Statement() => _calculator.Calculate(Requests[Of]).Statement!;

    private static OwnWage Wage(ImmutableArray<WageMonths> months) => new(months.IsEmpty ? Yuan.FromWholeYuan(2_000) : null, months, AreBoundsWholeYuan: false);
}
