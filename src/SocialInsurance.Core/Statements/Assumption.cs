using System.Collections.Immutable;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>推定 / something that stands in for a figure nobody found: what, for which insurances and months, and on what it rests.</summary>
public abstract record Assumption
{
    private static readonly Payer[] Both = Enum.GetValues<Payer>();

    private protected Assumption()
    {
    }

    /// <summary>险种 / the insurances.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>月份 / the months.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>是否影响金额 / whether another value could move a fen.</summary>
    public required bool Affects { get; init; }

    /// <summary>依据 / why the value is taken.</summary>
    public abstract Basis Basis { get; }

    /// <summary>Everything assumed in a statement, once each, in the order of the insurances and months.</summary>
    internal static ImmutableArray<Assumption> AllIn(ImmutableArray<InsuranceStatement> insurances)
    {
        var found = new List<Assumption>();
        foreach (var insurance in insurances)
        {
            var ofInsurance = new List<Assumption>();
            foreach (var segment in insurance.Segments)
            {
                foreach (var assumption in In(insurance.Insurance, segment))
                {
                    Extend(ofInsurance, assumption);
                }
            }

            ofInsurance.ForEach(assumption => Join(found, assumption));
        }

        return [.. found];
    }

    private protected abstract bool IsLike(Assumption other);

    private static IEnumerable<Assumption> In(Insurance insurance, Segment segment)
    {
        var (inputs, facts, months) = (segment.Inputs, segment.Inputs.Facts, segment.Months);
        ImmutableArray<Insurance> one = [insurance];
        if (AssumedBehind(inputs.Due, facts.LimitsOfPayment ?? facts.Limits) is { } due)
        {
            yield return new LimitsAssumption(LedgerSide.Due, due) { Insurances = one, Months = months, Affects = inputs.AreBasesAssumed };
        }

        if (AssumedBehind(inputs.Paid, facts.LimitsWhenPaying) is { } paid)
        {
            yield return new LimitsAssumption(LedgerSide.Paid, paid) { Insurances = one, Months = months, Affects = inputs.AreBasesAssumed };
        }

        foreach (var payer in Both)
        {
            var rate = inputs.Rates.Of(payer);
            if (rate.Assumed is { } assumed)
            {
                yield return new RateAssumption(payer, assumed)
                {
                    Insurances = one,
                    Months = months,
                    Affects = inputs.IsRateAssumed(payer) && inputs.InputOf(payer).DependsOnRate,
                };
            }

            if (rate.IsSizeUnknown)
            {
                yield return new SizeAssumption(rate) { Insurances = one, Months = months, Affects = inputs.InputOf(payer).DependsOnRate };
            }
        }
    }

    // Limits that were resolved but that no base was held against are of no interest to anybody.
    private static AssumedLimits? AssumedBehind(ContributionBase? used, LimitsFact limits) =>
        used is { IsAssumed: true } or { Held.By.Assumed: not null } ? limits.Assumed : null;

    private static void Extend(List<Assumption> of, Assumption next)
    {
        var index = of.FindLastIndex(last => last.Months.To.PlusMonths(1) == next.Months.From && last.Affects == next.Affects && last.IsLike(next));
        if (index < 0)
        {
            of.Add(next);
        }
        else
        {
            of[index] = of[index] with { Months = new(of[index].Months.From, next.Months.To) };
        }
    }

    private static void Join(List<Assumption> found, Assumption next)
    {
        var index = found.FindIndex(known => known.Months == next.Months && known.Affects == next.Affects && known.IsLike(next));
        if (index < 0)
        {
            found.Add(next);
        }
        else
        {
            found[index] = found[index] with { Insurances = found[index].Insurances.AddRange(next.Insurances) };
        }
    }
}

/// <summary>推定的上下限 / assumed limits.</summary>
/// <param name="Side">哪本账 / of which ledger: those due, or those applied while paying.</param>
/// <param name="Limits">推定的值与范围 / the value and its range.</param>
public sealed record LimitsAssumption(LedgerSide Side, AssumedLimits Limits) : Assumption
{
    /// <inheritdoc/>
    public override Basis Basis => Limits.Basis;

    private protected override bool IsLike(Assumption other) => other is LimitsAssumption like && like.Side == Side && like.Limits == Limits;
}

/// <summary>推定的费率 / an assumed rate.</summary>
/// <param name="Payer">缴费人 / whose.</param>
/// <param name="Rate">推定的值与范围 / the value and its range.</param>
public sealed record RateAssumption(Payer Payer, AssumedRate Rate) : Assumption
{
    /// <inheritdoc/>
    public override Basis Basis => Rate.Basis;

    private protected override bool IsLike(Assumption other) => other is RateAssumption like && like.Payer == Payer && like.Rate == Rate;
}

/// <summary>单位类型未知 / a relief that the unknown class of the employer decides.</summary>
/// <param name="Rate">费率及其范围 / the full rate, and the range down to the relieved one.</param>
public sealed record SizeAssumption(RateFact Rate) : Assumption
{
    /// <inheritdoc/>
    public override Basis Basis => Basis.SizeUnknown;

    private protected override bool IsLike(Assumption other) =>
        other is SizeAssumption like && (like.Rate.Rate, like.Rate.Low, like.Rate.High) == (Rate.Rate, Rate.Low, Rate.High);
}
