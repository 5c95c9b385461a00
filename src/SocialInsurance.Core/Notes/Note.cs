using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Notes;

/// <summary>说明 / something the reader of a statement should know. Each kind holds the values that its wording names.</summary>
/// <param name="Code">种类 / what it says.</param>
public abstract record Note(NoteCode Code)
{
    /// <summary>依据 / what it rests on.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];
}

/// <summary>无数值的说明 / a note that names no value.</summary>
/// <param name="Code">种类 / what it says.</param>
public sealed record PlainNote(NoteCode Code) : Note(Code);

/// <summary>涉及日期的说明 / a note about a day.</summary>
/// <param name="Code">种类 / what it says.</param>
/// <param name="Day">日期 / the day.</param>
public sealed record DayNote(NoteCode Code, LocalDate Day) : Note(Code);

/// <summary>退休人员的日期 / the dates for retirees.</summary>
/// <param name="FileBy">申报截止日 / the day by which the employer files.</param>
/// <param name="AdjustedOn">自动调整日 / the day on which those not filed for are adjusted.</param>
public sealed record RetireesNote(LocalDate FileBy, LocalDate AdjustedOn) : Note(NoteCode.RetireesAdjusted);

/// <summary>当地规定未知的情况 / a circumstance for which the book knows no rule here.</summary>
/// <param name="Circumstance">情况 / the circumstance.</param>
public sealed record CircumstanceNote(Circumstances Circumstance) : Note(NoteCode.CircumstanceNotInBook);

/// <summary>多缴 / more was paid than computed.</summary>
/// <param name="Refunds">退费渠道 / how it is had back.</param>
public sealed record OverpaidNote(RefundRoute Refunds) : Note(NoteCode.OverpaidReview);

/// <summary>涉及险种与月份的说明 / a note about some months of some insurances.</summary>
/// <param name="Code">种类 / what it says.</param>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">月份 / the months, from the first to the last of them.</param>
public sealed record MonthsNote(NoteCode Code, ImmutableArray<Insurance> Insurances, MonthRange Months) : Note(Code);

/// <summary>账单合计不符 / a sum of a bill that is not the sum of its lines.</summary>
/// <param name="Payer">缴费人 / whose.</param>
/// <param name="Stated">账单合计，元 / the sum that the bill names.</param>
/// <param name="Sum">各行之和，元 / what its lines come to.</param>
public sealed record BillSumsNote(Payer Payer, Yuan Stated, Yuan Sum) : Note(NoteCode.BillSumsDiffer);

/// <summary>未用到的输入 / an input of no use here.</summary>
/// <param name="Input">输入 / the input.</param>
public sealed record UnusedInputNote(RequestInput Input) : Note(NoteCode.InputNotUsed);

/// <summary>涉及金额的说明 / a note about an amount.</summary>
/// <param name="Code">种类 / what it says.</param>
/// <param name="Amount">金额，元 / the amount.</param>
public sealed record AmountNote(NoteCode Code, Yuan Amount) : Note(Code);

/// <summary>当地另有不计算的项目 / something of the place that is not computed here.</summary>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Text">内容 / what it is, in the words of the research.</param>
public sealed record NotComputedNote(ImmutableArray<Insurance> Insurances, MonthRange Months, string Text) : Note(NoteCode.NotComputed);

/// <summary>给定基数越出上下限 / a stated base outside the limits known for its months.</summary>
/// <param name="Code">种类 / below the floor or above the ceiling.</param>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Base">给定的基数，元/月 / the stated base.</param>
/// <param name="Limit">越出的限额，元/月 / the limit.</param>
public sealed record BaseOutsideLimitsNote(NoteCode Code, ImmutableArray<Insurance> Insurances, MonthRange Months, Yuan Base, Yuan Limit) : Note(Code);

/// <summary>上下限由给定的平均工资算出 / limits made of an average wage that the user states, beside those the book has for the month.</summary>
/// <param name="Average">给定的平均工资，元/月 / the average stated.</param>
/// <param name="Made">算出的上下限 / the limits made of it.</param>
/// <param name="Published">公布的上下限 / the limits that were published.</param>
public sealed record PublishedLimitsNote(Yuan Average, BaseLimits Made, BaseLimits Published) : Note(NoteCode.PublishedLimitsDiffer);

/// <summary>给定的上下限可疑 / limits that the user states, beside those that are known or could be assumed.</summary>
/// <param name="Code">种类 / whether they differ from those published, or lie outside of what could be assumed.</param>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Stated">给定的上下限 / the limits stated.</param>
/// <param name="Low">公布的，或可能的最低值 / those published, or the least they can well be.</param>
/// <param name="High">公布的，或可能的最高值 / those published, or the most they can well be.</param>
public sealed record StatedLimitsNote(
    NoteCode Code, ImmutableArray<Insurance> Insurances, MonthRange Months, BaseLimits Stated, BaseLimits Low, BaseLimits High) : Note(Code);

/// <summary>给定的费率可疑 / a rate that the user states, beside the one that is known or could be assumed.</summary>
/// <param name="Code">种类 / whether it differs from the book's, or lies outside of what could be assumed.</param>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">月份 / the months.</param>
/// <param name="Payer">缴费人 / whose rate it is.</param>
/// <param name="Stated">给定的费率 / the rate stated.</param>
/// <param name="Low">公布的，或可能的最低费率 / the one published, or the least it can well be.</param>
/// <param name="High">公布的，或可能的最高费率 / the one published, or the most it can well be.</param>
public sealed record StatedRateNote(
    NoteCode Code, ImmutableArray<Insurance> Insurances, MonthRange Months, Payer Payer, Rate Stated, Rate Low, Rate High) : Note(Code);
