using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>A component of a benefit in its three states, or what topping up brings.</summary>
internal sealed record ExactBenefit(IReadOnlyList<(Ratio Before, Ratio AverageOnly, Ratio After)> Components, Ratio? Gain)
{
    public Ratio Difference => Ratio.Max(Ratio.Zero, Components.Select(part => part.After - part.Before).Aggregate(Ratio.Zero, (sum, part) => sum + part));
}

/// <summary>
/// The same formulas a second time, straight from the texts: no tree of a formula, no step, no table of the book. Every question
/// states its averages.
/// </summary>
internal sealed class ExactBenefits(BenefitRequest request)
{
    private static readonly Ratio Percent = Ratio.Of(1, 100);
    private static readonly Ratio Two = Ratio.Of(2);
    private static readonly int[] MonthsOfLevels = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7];
    private static readonly int[] SharesOfLevels = [90, 85, 80, 75, 70, 60];

    private enum State
    {
        Before,
        AverageOnly,
        After,
    }

    public ExactBenefit Answer() => request switch
    {
        PensionRequest pension => Pension(pension),
        CareFeeRequest care => CareFee(care),
        DisabilityLumpSumRequest lump => Three(state => Money(Wage(lump.Wage, state) * Ratio.Of(MonthsOfLevels[lump.Level - 1]))),
        DisabilityAllowanceRequest allowance => Three(state => Allowance(allowance, state)),
        SurvivorsRequest survivors => Three(state => Survivors(survivors, state)),
        FuneralRequest funeral => Once(Ratio.Of(funeral.AmountPaid) ?? Money(Average(State.Before) * Ratio.Of(6)), Money(Average(State.After) * Ratio.Of(6))),
        WorkDeathRequest death => Once(Money(Ratio.Of(death.IsPaidOnNewIncome ? death.NewIncome!.Value : death.OldIncome!.Value) * Ratio.Of(20)), Money(Ratio.Of(death.NewIncome!.Value) * Ratio.Of(20))),
        MedicalGrantRequest medical => Once(Money(Average(State.Before) * Ratio.Of(medical.GrantMonths!.Value)), Money(Average(State.After) * Ratio.Of(medical.GrantMonths!.Value))),
        MaternityRequest maternity => Three(state => Maternity(maternity, state)),
        UnemploymentMedicalRequest unemployed => Once(Medical(unemployed, State.Before), Medical(unemployed, State.After)),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, "A benefit of an unknown kind."),
    };

    private static ExactBenefit Three(Func<State, Ratio> amount) =>
        new([(amount(State.Before), amount(State.AverageOnly), amount(State.After))], null);

    private static ExactBenefit Once(Ratio before, Ratio after) => new([(before, after, after)], null);

    private static Ratio Of(decimal number) => Ratio.Of((System.Numerics.BigInteger)(number * 100_000_000m)) / Ratio.Of(100_000_000);

    private Ratio Average(State state) => Ratio.Of((state == State.Before ? request.OldAverage : request.NewAverage)!.Value);

    private Ratio Money(Ratio exact)
    {
        var (fen, jiao, yuan) = (Ratio.Of(1, 100), Ratio.Of(1, 10), Ratio.One);
        return request.Rounding switch
        {
            RoundingStep.HalfUpToFen => exact.HalfUpTo(fen),
            RoundingStep.HalfUpToJiao => exact.HalfUpTo(jiao),
            RoundingStep.HalfUpToYuan => exact.HalfUpTo(yuan),
            RoundingStep.UpToJiao => exact.UpTo(jiao),
            RoundingStep.UpToYuan => exact.UpTo(yuan),
            RoundingStep.DownToFen => exact.DownTo(fen),
            RoundingStep.DownToJiao => exact.DownTo(jiao),
            RoundingStep.DownToYuan => exact.DownTo(yuan),
            RoundingStep.HalfEvenToFen => throw new NotSupportedException("No question asks for it."),
        };
    }

    private ExactBenefit Pension(PensionRequest pension)
    {
        var parts = new List<(Ratio, Ratio, Ratio)>();
        if (pension.Purpose == Benefit.Pension)
        {
            var hasTopUp = pension.TopUp is not null;
            Add(state => Basic(pension, state), true, IndexedWage(pension, State.Before) is null ? pension.Basic : null);
            if (Transitional(pension, State.Before) is not null)
            {
                Add(state => Transitional(pension, state)!.Value, true, pension.Transitional);
            }

            if (pension is { Account: { } account, PayoutMonths: { } payout })
            {
                Add(state => (Ratio.Of(account) + (state == State.After ? Booked(pension) : Ratio.Zero)) / Of(payout), hasTopUp);
            }
        }

        return new(parts, pension.TopUp is null ? null : Gain(pension));

        void Add(Func<State, Ratio> amount, bool moves, Yuan? approved = null) => parts.Add(
            (Ratio.Of(approved) ?? Money(amount(State.Before)), Money(amount(moves ? State.AverageOnly : State.Before)), Money(amount(pension.TopUp is null ? State.AverageOnly : State.After))));
    }

    private Ratio Basic(PensionRequest pension, State state)
    {
        var wage = IndexedWage(pension, state);
        return wage is { } indexed
            ? (Average(state) + indexed) / Two * Of(pension.Years!.Value) * Percent
            : Ratio.Of(pension.Basic!.Value) * Average(state) / Average(State.Before)
                + (state == State.After ? Average(state) * IndexRise(pension) / Two * Of(pension.Years ?? 0) * Percent : Ratio.Zero);
    }

    // Average times index; or the printed wage, which moves with the average.
    private Ratio? IndexedWage(PensionRequest pension, State state)
    {
        var rise = state == State.After ? IndexRise(pension) : Ratio.Zero;
        if (pension.IndexedWage is { } printed)
        {
            return (Ratio.Of(printed) * Average(state) / Average(State.Before)) + (Average(state) * rise);
        }

        return pension.Index is { } index ? Average(state) * (Of(index) + rise) : null;
    }

    private Ratio? Transitional(PensionRequest pension, State state)
    {
        if (pension.Transitional is { } amount)
        {
            return Ratio.Of(amount) * Average(state) / Average(State.Before);
        }

        var (deemed, paid, rate) = (Of(pension.DeemedYears ?? 0), Of(pension.PaidBeforeYears ?? 0), pension.TransitionRate is { } stated ? Ratio.Of(stated) : Ratio.Zero);
        var before = pension.PreAccountYears is { } all ? Of(all) : deemed + paid;
        var counted = pension.Formula == PensionFormula.Beijing ? deemed + paid : before;
        if (pension.Formula is null || IndexedWage(pension, state) is not { } overall || counted == Ratio.Zero)
        {
            return null;
        }

        var own = pension.PreAccountIndex is { } index ? Average(state) * Of(index) : overall;
        return pension.Formula switch
        {
            PensionFormula.Beijing => (Average(state) * deemed * Percent) + (overall * paid * Percent),
            PensionFormula.National => own * before * rate,
            PensionFormula.Liaoning => (Average(state) + own) / Two * before * Ratio.Of(14, 1000),
            _ => null,
        };
    }

    private static Ratio IndexRise(PensionRequest pension) => pension.TopUp is { } topUp
        ? SumOf(topUp) / (Ratio.Of(topUp.PreviousAverage!.Value) * Ratio.Of(topUp.IndexMonths))
        : Ratio.Zero;

    private static Ratio SumOf(PensionTopUp topUp) =>
        topUp.Months.Aggregate(Ratio.Zero, (sum, months) => sum + (Ratio.Of(months.Difference) * Ratio.Of(months.Count)));

    private static Ratio Booked(PensionRequest pension) => Ratio.Of(8, 100) * SumOf(pension.TopUp!);

    // Base difference times what its months are worth in each part, in closed form.
    private Ratio Gain(PensionRequest pension)
    {
        var (sum, average, topUp) = (SumOf(pension.TopUp!), Average(State.After), pension.TopUp!);
        var perYear = sum * average / (Ratio.Of(topUp.PreviousAverage!.Value) * Ratio.Of(topUp.IndexMonths)) * Percent;
        var (paid, before) = (Of(pension.PaidBeforeYears ?? 0), pension.PreAccountYears is { } all ? Of(all) : Of(pension.DeemedYears ?? 0) + Of(pension.PaidBeforeYears ?? 0));
        var transitional = pension.Formula switch
        {
            PensionFormula.Beijing => paid,
            PensionFormula.National when pension.PreAccountIndex is null && pension.TransitionRate is { } rate => before * Ratio.Of(rate) / Percent,
            PensionFormula.Liaoning when pension.PreAccountIndex is null => before * Ratio.Of(7, 10),
            _ => Ratio.Zero,
        };
        return (perYear * ((Of(pension.Years!.Value) / Two) + transitional)) + (pension.PayoutMonths is { } payout ? Booked(pension) / Of(payout) : Ratio.Zero);
    }

    private ExactBenefit CareFee(CareFeeRequest care)
    {
        var share = Ratio.Of(care.Dependence switch { Dependence.Complete => 50, Dependence.Large => 40, Dependence.Partial => 30 }, 100);
        if (care.OldAmount is { } old)
        {
            return Once(Ratio.Of(old), Ratio.Max(Ratio.Of(old), Money(Ratio.Of(old) * Average(State.After) / Average(State.Before))));
        }

        var before = Money(Average(State.Before) * share);
        return Once(before, Ratio.Max(before, Money(Average(State.After) * share)));
    }

    private Ratio Wage(OwnWage wage, State state)
    {
        var raw = wage.Stated is { } stated
            ? Ratio.Of(stated)
            : wage.Months.Aggregate(Ratio.Zero, (sum, months) => sum + (Ratio.Of(state == State.After ? months.After : months.Before) * Ratio.Of(months.Count)))
                / Ratio.Of(wage.Months.Sum(months => months.Count));
        var (floor, ceiling) = (Average(state) * Ratio.Of(60, 100), Average(state) * Ratio.Of(3));
        if (wage.AreBoundsWholeYuan)
        {
            (floor, ceiling) = (floor.HalfUpTo(Ratio.One), ceiling.HalfUpTo(Ratio.One));
        }

        return Ratio.Max(floor, Ratio.Min(ceiling, raw));
    }

    private Ratio Allowance(DisabilityAllowanceRequest allowance, State state)
    {
        var share = Ratio.Of(SharesOfLevels[allowance.Level - 1], 100);
        return Money(Ratio.Max(Wage(allowance.Wage, state) * share, Ratio.Of(allowance.MinimumWage) ?? Ratio.Zero));
    }

    private Ratio Survivors(SurvivorsRequest survivors, State state)
    {
        var wage = Wage(survivors.Wage, state);
        var sum = survivors.Relations
            .Select(relation => relation switch { Relation.Spouse => 40, Relation.Other => 30, Relation.LonelySpouse => 50, Relation.LonelyOrOrphan => 40, _ => 0 })
            .Aggregate(Ratio.Zero, (all, percent) => all + Money(wage * Ratio.Of(percent, 100)));
        return Money(Ratio.Min(sum, wage));
    }

    private Ratio Maternity(MaternityRequest maternity, State state)
    {
        var isAfter = state == State.After;
        var raw = (isAfter ? maternity.NewEmployerAverage : maternity.OldEmployerAverage) is { } stated
            ? Ratio.Of(stated)
            : maternity.Staff.Aggregate(Ratio.Zero, (sum, group) => sum + (Ratio.Of(isAfter ? group.After : group.Before) * Ratio.Of(group.Count)))
                / Ratio.Of(maternity.Staff.Sum(group => group.Count));
        var held = Ratio.Max(Average(state) * Ratio.Of(60, 100), Ratio.Min(Average(state) * Ratio.Of(3), raw));
        return Money(held * Ratio.Of(maternity.Days) * (maternity.IsDividedByYear == true ? Ratio.Of(12, 365) : Ratio.Of(1, 30)));
    }

    private Ratio Medical(UnemploymentMedicalRequest unemployed, State state) =>
        Money(Average(state) * Ratio.Of(unemployed.Share!.Value) * Ratio.Of(unemployed.Rate!.Value));
}
