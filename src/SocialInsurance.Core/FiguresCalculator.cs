using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core;

/// <summary>
/// 同一问题、不同金额 / the sums of many people of whom the same is asked: same place, months and percentages. What the law says to
/// that is resolved once. Not for two threads at once.
/// </summary>
public sealed class FiguresCalculator
{
    private readonly RequestFacts _facts;
    private readonly SituationRule _rule;

    internal FiguresCalculator(RequestFacts facts)
    {
        _facts = facts;
        _rule = SituationRule.Of(facts);
    }

    /// <summary>核算一人 / the sums of one person.</summary>
    /// <param name="wages">月均工资，按起始月升序 / the wages, by first month.</param>
    /// <param name="currentBase">已缴基数，元/月 / the base that was paid on, by insurance.</param>
    public FiguresResult Calculate(ImmutableArray<WageStep> wages, PerInsurance<Yuan?> currentBase)
    {
        ArgumentNullException.ThrowIfNull(currentBase);
        var request = _facts.Request with { Wages = wages, CurrentBase = currentBase };
        var refusals = new Refusals(_facts);
        if (BackPaymentCalculator.LedgersOf(_facts, request, _rule, refusals) is not { } ledgers)
        {
            return new([], null, refusals.ToList(), default, null);
        }

        var pattern = new LedgerPattern();
        var insurances = ImmutableArray.CreateBuilder<InsuranceFigures>(ledgers.Length);
        foreach (var ledger in ledgers)
        {
            insurances.Add(InsuranceFigures.Of(ledger, request, ref pattern));
        }

        var figures = insurances.MoveToImmutable();
        var leftOut = refusals.ToList();
        var totals = Totals.Of(figures.AsSpan(), leftOut, _facts, _rule);
        return new(figures, totals, leftOut, pattern.Value, () => GroundOfDemand.Of(_facts, request, _rule, ledgers, totals, Yuan.Zero));
    }
}

/// <summary>
/// 只有金额的结果 / the sums of a statement without the statement, or every reason why there is none: for a whole payroll,
/// of which nobody reads every explanation.
/// </summary>
/// <param name="Insurances">逐险种 / insurance by insurance; empty when refused.</param>
/// <param name="Totals">合计 / what is owed in all; absent when refused.</param>
/// <param name="Refusals">拒绝原因 / why there are none, or beside figures why insurances are left out; empty where nothing is.</param>
/// <param name="Pattern">
/// 形态 / what of the answer does not depend on how much: of answers of one calculator, equal patterns carry the same notes, but for the
/// amounts that a note quotes.
/// </param>
/// <param name="Ground">核对的依据 / what a deduction is held against, made when asked for; absent when refused.</param>
public sealed record FiguresResult(
    ImmutableArray<InsuranceFigures> Insurances, Totals? Totals, IReadOnlyList<Refusal> Refusals, ulong Pattern, Func<DemandGround>? Ground);
