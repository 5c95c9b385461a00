using System.Collections.Immutable;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 一步说明 / one step from the input to a figure: the formula with its actual figures, and what it rests on. Each kind of
/// step is a type of its own.
/// </summary>
public abstract record ExplanationStep
{
    /// <summary>依据 / what it rests on.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>
    /// 仅就这些月份 / the months a contribution is about, where something changed within the period; absent where it held
    /// throughout.
    /// </summary>
    public MonthRange? OnlyIn { get; init; }
}

/// <summary>两本账 / the two ledgers whose difference is owed.</summary>
public enum LedgerSide
{
    /// <summary>应缴 / what should have been paid.</summary>
    Due,

    /// <summary>已缴 / what was paid.</summary>
    Paid,
}

/// <summary>基数 / how a contribution base came about.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Base">基数及其来历 / the base.</param>
/// <param name="Months">月份 / the months.</param>
public sealed record BaseStep(LedgerSide Side, ContributionBase Base, MonthRange Months) : ExplanationStep;

/// <summary>减免 / how a dated relief lowers the employer's rate.</summary>
/// <param name="Months">月份 / the months.</param>
/// <param name="Fact">费率及其减免 / the rate, before and after, and its range where it is uncertain.</param>
public sealed record ReliefStep(MonthRange Months, RateFact Fact) : ExplanationStep;

/// <summary>推定的费率 / a rate that stands in for one nobody found.</summary>
/// <param name="Payer">缴费人 / whose.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Rate">推定的值与范围 / the value and its range.</param>
public sealed record AssumedRateStep(Payer Payer, MonthRange Months, AssumedRate Rate) : ExplanationStep;

/// <summary>逐月缴费额 / base times rate, rounded each month, times the months.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Base">基数，元/月 / the base.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Exact">未取整的月额 / base times rate, before rounding.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
/// <param name="EachMonth">月额，元 / what that makes a month.</param>
/// <param name="Total">小计，元 / what that makes in all.</param>
public sealed record ContributionStep(
    LedgerSide Side,
    Payer Payer,
    MonthRange Months,
    Yuan Base,
    Rate Rate,
    ExactYuan Exact,
    RoundingStep Rounding,
    Yuan EachMonth,
    Yuan Total) : ExplanationStep;

/// <summary>按期合计的缴费额 / base times rate times months, not rounded before the whole period is added up.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Base">基数，元/月 / the base.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Exact">未取整的小计 / the exact sum.</param>
public sealed record PeriodContributionStep(
    LedgerSide Side, Payer Payer, MonthRange Months, Yuan Base, Rate Rate, ExactYuan Exact) : ExplanationStep;

/// <summary>按基数差的应补额 / the difference of the bases times the rate, rounded each month.</summary>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="DueBase">应缴基数，元/月 / the base due.</param>
/// <param name="PaidBase">已缴基数，元/月 / the base paid on.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
/// <param name="EachMonth">月额，元 / what that makes a month; negative when overpaid.</param>
public sealed record BaseDifferenceStep(
    Payer Payer, MonthRange Months, Yuan DueBase, Yuan PaidBase, Rate Rate, RoundingStep Rounding, Yuan EachMonth)
    : ExplanationStep;

/// <summary>定额 / a fixed amount, owed where nothing was paid, or where the paid side is an amount that contains it.</summary>
/// <param name="Payer">缴费人 / whose.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="EachMonth">月额，元 / the amount a month.</param>
/// <param name="Total">小计，元 / in all.</param>
public sealed record FixedAmountStep(Payer Payer, MonthRange Months, Yuan EachMonth, Yuan Total) : ExplanationStep;

/// <summary>记录的实缴金额 / what the record shows as paid, in place of base times rate.</summary>
/// <param name="Payer">缴费人 / by whom.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="EachMonth">月额，元 / the amount a month.</param>
/// <param name="Total">小计，元 / in all.</param>
public sealed record RecordedStep(Payer Payer, MonthRange Months, Yuan EachMonth, Yuan Total) : ExplanationStep;

/// <summary>事后补缴 / what was paid afterwards for these months.</summary>
/// <param name="Payer">缴费人 / by whom.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="EachMonth">月额，元 / the amount a month.</param>
/// <param name="Total">小计，元 / in all.</param>
public sealed record MadeUpStep(Payer Payer, MonthRange Months, Yuan EachMonth, Yuan Total) : ExplanationStep;

/// <summary>相减 / due less paid: what a payer owes for the insurance, and what was overpaid.</summary>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Sum">合计 / the sums over all months.</param>
/// <param name="Method">取整时点 / at which point money was rounded.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
public sealed record DifferenceStep(Payer Payer, Cell Sum, RoundingMethod Method, RoundingStep Rounding) : ExplanationStep;

/// <summary>单位部分未知 / the employer's side could not be computed in these months.</summary>
/// <param name="Months">月份 / the months.</param>
public sealed record UnknownEmployerStep(MonthRange Months) : ExplanationStep;

/// <summary>并入 / the insurance is merged into another, whose rate contains it.</summary>
/// <param name="Into">并入的险种 / the other insurance.</param>
public sealed record MergedStep(Insurance Into) : ExplanationStep;
