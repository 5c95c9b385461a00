using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Random questions about every benefit, in both forms, with every figure stated; the same seed asks the same.</summary>
internal sealed class RandomBenefits(int seed)
{
    private static readonly RoundingStep[] Steps = [.. Enum.GetValues<RoundingStep>().Where(step => step != RoundingStep.HalfEvenToFen)];
    private readonly Random _random = new(seed);

    public BenefitRequest Next() => Question() with
    {
        OldAverage = Money(2_000, 14_000),
        NewAverage = Money(2_000, 14_000),
        MonthCount = _random.Next(0, 40),
        Rounding = Flip() ? RoundingStep.HalfUpToFen : Steps[_random.Next(Steps.Length)],
    };

    private BenefitRequest Question() => _random.Next(12) switch
    {
        0 or 1 or 2 => Pension(),
        3 => new CareFeeRequest(Any<Dependence>(), false, Flip() ? null : Money(500, 5_000)),
        4 => new DisabilityLumpSumRequest(_random.Next(1, 11), Wage()),
        5 => new DisabilityAllowanceRequest(_random.Next(1, 7), Wage(), Flip() ? null : Money(1_000, 3_000)),
        6 => new SurvivorsRequest([.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Any<Relation>())], Wage()),
        7 => new FuneralRequest(Flip() ? null : Money(10_000, 60_000)),
        8 => new WorkDeathRequest(Money(15_000, 60_000), Money(15_000, 60_000), Flip(), null),
        9 => new MedicalGrantRequest(_random.Next(5, 11), null, _random.Next(1, 60), null),
        10 => Maternity(),
        _ => new UnemploymentMedicalRequest(Percent(60, 300), Percent(1, 20)),
    };

    private PensionRequest Pension()
    {
        var (isFull, hasTopUp) = (Flip(), Flip());
        var years = Number(10, 45, 100);
        var pension = new PensionRequest
        {
            Purpose = hasTopUp && _random.Next(4) == 0 ? Benefit.PensionTopUp : Benefit.Pension,
            Years = years,
            DeemedYears = Number(0, 10, 100),
            PaidBeforeYears = Number(0, 6, 100),
            PreAccountYears = Flip() ? Number(0, 12, 100) : null,
            PreAccountIndex = Flip() ? Number(1, 3, 10_000) : null,
            TransitionRate = Percent(1, 2),
            Formula = Any<PensionFormula>(),
            Account = Flip() ? Money(1_000, 900_000) : null,
            PayoutMonths = 139 + _random.Next(60),
            TopUp = hasTopUp ? new([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new RebasedMonths(_random.Next(1, 13), Money(0, 2_000), null))], Money(2_000, 14_000), _random.Next(120, 500)) : null,
            Cost = Flip() ? Money(1, 2_000) : null,
        };
        if (!isFull && pension.Purpose == Benefit.Pension)
        {
            return pension with { Basic = Money(500, 6_000), Transitional = Money(0, 2_000), Formula = PensionFormula.Beijing, PaidBeforeYears = hasTopUp ? 0 : pension.PaidBeforeYears };
        }

        return Flip() ? pension with { Index = Number(0, 3, 10_000) + 0.0001m } : pension with { IndexedWage = Money(2_000, 20_000) };
    }

    private MaternityRequest Maternity() => Flip()
        ? new(null, _random.Next(15, 200), Money(1_500, 40_000), Money(1_500, 40_000), [], Flip(), null)
        : new(null, _random.Next(15, 200), null, null, [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => new StaffBases(_random.Next(1, 40), Money(1_500, 20_000), Money(1_500, 20_000)))], Flip(), null);

    private OwnWage Wage() => Flip()
        ? new(Money(1_000, 40_000), [], Flip())
        : new(null, [.. Months()], Flip());

    private ImmutableArray<WageMonths> Months()
    {
        var first = _random.Next(1, 12);
        return [new(first, Money(1_000, 30_000), Money(1_000, 30_000)), new(12 - first, Money(1_000, 30_000), Money(1_000, 30_000))];
    }

    private bool Flip() => _random.Next(2) == 0;

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }

    private decimal Number(int least, int most, int parts) => _random.Next(least * parts, most * parts) / (decimal)parts;

    private Rate Percent(int least, int most) => Rate.FromPercent(Number(least, most, 100));

    private Yuan Money(int least, int most) => Yuan.FromFen(_random.Next(least * 100, most * 100));
}
