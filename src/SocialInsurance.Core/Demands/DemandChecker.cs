using System.Collections.Immutable;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>
/// 试每一种情形 / answers the facts by every situation that fits them, and tells which explains what is asked: somebody who does not know which
/// procedure it is need not guess.
/// </summary>
/// <param name="calculator">计算器 / what answers each situation.</param>
public sealed class DemandChecker(BackPaymentCalculator calculator)
{
    private readonly EstimateBook _estimates = calculator.Estimates;

    /// <summary>核对 / checks a demand.</summary>
    public DemandCheckResult Check(DemandQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var facts = question.Facts;
        if (question.Payslip is { } payslip && !facts.CurrentBase.Any(stated => stated is not null))
        {
            var (found, fault) = PayslipBase.Find(payslip, new(facts with { Situation = Situation.AnnualAdjustment }, _estimates));
            if (fault is not null)
            {
                return new(null, fault);
            }

            facts = facts with { CurrentBase = PerInsurance<Yuan?>.All(found) };
        }

        var readings = new List<Statement>(question.Situations.Length);
        var leftOut = ImmutableArray.CreateBuilder<ReadingLeftOut>();
        foreach (var situation in question.Situations)
        {
            if (ReasonAgainst(situation, facts, question.Situations) is { } reason)
            {
                leftOut.Add(new(situation, reason, []));
                continue;
            }

            var result = calculator.Calculate(For(situation, facts));
            if (result.Statement is { } statement)
            {
                readings.Add(statement);
            }
            else
            {
                leftOut.Add(new(situation, ReadingReason.Refused, result.Refusals));
            }
        }

        return new(
            new(facts, [.. readings.OrderBy(Explanations.RankOf)], leftOut.DrainToImmutable(), Explanations.Nearest(readings)), null);
    }

    private ReadingReason? ReasonAgainst(Situation situation, BackPaymentRequest facts, ImmutableArray<Situation> asked)
    {
        var hasWage = !facts.Wages.IsEmpty || facts.Exceptions.Any(month => month.Wage is not null);
        var hasBase = facts.CurrentBase.Any(stated => stated is not null) || facts.Exceptions.Any(month => month.CurrentBase is not null || month.Paid is not null);
        var hasPercent = facts.PercentOfAverage.Any(stated => stated is not null);
        return situation switch
        {
            Situation.Leaving when facts.Contributor == Contributor.Flexible => ReadingReason.NotForFlexible,
            Situation.Leaving => IsSettled(facts, asked) ? null : ReadingReason.NoLeavingRuleKnown,
            Situation.AnnualAdjustment => hasWage || hasBase || hasPercent ? null : ReadingReason.WageOrBaseNeeded,
            Situation.UnderDeclared when facts.Contributor == Contributor.Flexible => ReadingReason.NotForFlexible,
            Situation.UnderDeclared => !hasWage ? ReadingReason.WageNeeded : !hasBase ? ReadingReason.BaseNeeded : null,
            Situation.MissedMonths when IsPaid(facts) => ReadingReason.MonthsWerePaid,
            Situation.Assessed => facts.Assessed is null ? ReadingReason.NoBill : null,
            Situation.MissedMonths => hasWage || (hasPercent && facts.Contributor == Contributor.Flexible) ? null : ReadingReason.WageNeeded,
        };
    }

    // Where no city is named, an average can be one of a settlement or one that sets limits: the last day tells, or that it is asked for.
    private bool IsSettled(BackPaymentRequest facts, ImmutableArray<Situation> asked)
    {
        var leaving = new RequestFacts(facts with { Situation = Situation.Leaving }, _estimates);
        return leaving.Settlement is { IsSupposed: false }
            && (leaving.City is not null || facts.LeftOn is not null || asked.Length < DemandQuestion.EverySituation.Length);
    }

    private static bool IsPaid(BackPaymentRequest facts) => facts.CurrentBase.Any(stated => stated is { Fen: > 0 });

    // Each situation is told what it has a use for: a bill knows no bases, and the others no bill.
    private BackPaymentRequest For(Situation situation, BackPaymentRequest facts) => situation == Situation.Assessed
        ? facts with { Situation = situation, Wages = [], CurrentBase = PerInsurance<Yuan?>.All(null), PercentOfAverage = PerInsurance<Rate?>.All(null), Exceptions = [] }
        : facts with { Situation = SituationFor(situation, facts), Assessed = null };

    // Whoever left before the new limits are published owes nothing until they are; only the case of leaving says so.
    private Situation SituationFor(Situation situation, BackPaymentRequest facts)
    {
        if (situation != Situation.AnnualAdjustment || facts.LeftOn is null || facts.City is null)
        {
            return situation;
        }

        var leaving = new RequestFacts(facts with { Situation = Situation.Leaving }, _estimates);
        return leaving.Settlement is null && facts.Insurances.Any(insurance => leaving.Of(insurance).Any(month => month is { IsDue: true, Limits.IsAwaited: true }))
            ? Situation.Leaving
            : situation;
    }
}
