using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>
/// 一种情形的全部规则 / everything in which a situation differs from the others: the bases of its two ledgers, what it asks for and uses,
/// who may ask, which fees and notes it brings. One object a situation; it holds nothing.
/// </summary>
public abstract class SituationRule
{
    private protected SituationRule()
    {
    }

    /// <summary>最高比例 / the highest percentage of an average that is lawful anywhere: 300%.</summary>
    public static Rate HighestPercent => Rate.FromPercent(300);

    /// <summary>情形 / the situation.</summary>
    public abstract Situation Situation { get; }

    /// <summary>必填 / what it cannot do without.</summary>
    public virtual ImmutableArray<RequestInput> Required => [];

    /// <summary>可填 / what it has a use for.</summary>
    public abstract ImmutableArray<RequestInput> Offered { get; }

    /// <summary>灵活就业人员是否适用 / whether people in flexible employment may ask it.</summary>
    public virtual bool IsOpenToFlexible => true;

    /// <summary>最低比例 / the lowest percentage of an average that is lawful in it.</summary>
    public virtual Rate LowestPercent => Rate.FromPercent(40);

    /// <summary>是否会有滞纳金 / whether a day of payment can bring a late fee.</summary>
    public virtual bool KnowsLateFee => true;

    /// <summary>
    /// 是否少缴 / whether months were not paid, or on too little: what the labour inspection looks into and the collecting authority
    /// orders to be made up (社会保险法第六十三条).
    /// </summary>
    public virtual bool IsShortfall => false;

    /// <summary>是否由稽核发现 / whether months of it are usually found by audit, so that no source confirms a relief for them.</summary>
    internal virtual bool IsFoundByAudit => false;

    /// <summary>Whether the paid ledger uses what was known when paying, so that a round shows what it changes.</summary>
    internal virtual bool IsAdjustment => false;

    /// <summary>Whether a difference has two parts: what the adjustment adds, and what was declared too low.</summary>
    internal virtual bool DividesDifference => IsAdjustment;

    /// <summary>How a leaver's case is read; absent in every other situation.</summary>
    internal virtual LeavingReading? Reading => null;

    /// <summary>某情形的规则 / the rule of a situation; of leaving, that of a settlement.</summary>
    public static SituationRule Of(Situation situation) => situation switch
    {
        Situation.Leaving => SettlementOnLeaving.Rule,
        Situation.AnnualAdjustment => AnnualAdjustment.Rule,
        Situation.MissedMonths => MissedMonths.Rule,
        Situation.UnderDeclared => UnderDeclaredWage.Rule,
        Situation.Assessed => AssessedAmounts.Rule,
    };

    /// <summary>是否可填某项 / whether it has a use for an input.</summary>
    public bool Offers(RequestInput input) => Offered.Contains(input);

    /// <summary>某请求的规则 / the rule of a request: someone who leaves is settled where a rule says so, and else adjusted like everyone.</summary>
    internal static SituationRule Of(RequestFacts facts) => facts.Request.Situation == Situation.Leaving && facts.Settlement is null
        ? AdjustmentOnLeaving.Rule
        : Of(facts.Request.Situation);

    /// <summary>Why the situation cannot be asked by this person; absent when it can.</summary>
    internal virtual RefusalCode? RefusalFor(Contributor contributor) => null;

    /// <summary>The base a month was paid on.</summary>
    internal abstract BaseAnswer PaidBase(in MonthQuestion question);

    /// <summary>The base a month should have been paid on.</summary>
    internal abstract BaseAnswer DueBase(in MonthQuestion question, ContributionBase paid);

    /// <summary>
    /// The base a month should have been paid on by what was known while paying. What lies between it and the base due is the
    /// adjustment; what lies below it was declared too low. Absent where the situation knows no such difference.
    /// </summary>
    internal virtual ContributionBase? BaseDueWhenPaying(in MonthQuestion question, ContributionBase paid) => null;

    /// <summary>Whether an input that this request states is of use to it.</summary>
    internal abstract bool Uses(RequestInput input, RequestFacts facts);

    /// <summary>Whether an average that the user states makes limits: not where limits are stated too.</summary>
    private protected static bool MakesLimits(RequestFacts facts, Func<MonthFacts, LimitsFact> limitsOf) => facts.Request.Insurances.Any(
        insurance => facts.Of(insurance).Any(month => limitsOf(month).Origin == LimitsOrigin.StatedAverage));

    /// <summary>Whether the floor of such limits is made by the user's percentage, because the city has none of its own.</summary>
    private protected static bool MakesFloor(RequestFacts facts, Func<MonthFacts, LimitsFact> limitsOf) => facts.Request.Insurances.Any(
        insurance => facts.Of(insurance).Any(month => limitsOf(month) is { Origin: LimitsOrigin.StatedAverage, Row: null or { FloorShareOfAverage: null } }));

    // A bill's interest stands as it is; a rate needs a day to which it runs.
    private protected static bool UsesInterest(BackPaymentRequest request) => request.Interest is StatedInterest.OfBill || request.PaidOn is not null;

    private protected static bool EveryMonthHasWage(BackPaymentRequest request) => request.Months.All(month => request.WageOf(month) is not null);

    /// <summary>The base the user states; zero is a month in which nothing was paid.</summary>
    private protected static ContributionBase Stated(Yuan stated) => stated == Yuan.Zero ? NothingPaid.Base : new StatedBase(stated);

    private protected static BaseAnswer WageWithinLimitsOfMonth(in MonthQuestion question) => question.Wage is { } wage
        ? new WageBase(wage, null).Within(question.Facts.Limits)
        : RefusalCode.WageNeeded;
}

/// <summary>离职一案怎样核算 / how the case of somebody who leaves is read.</summary>
public enum LeavingReading
{
    /// <summary>离职结清 / settled at once, by a rule of the city and time.</summary>
    Settlement,

    /// <summary>年度补差 / the adjustment that her months get like everyone's.</summary>
    Adjustment,
}
