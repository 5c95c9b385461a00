using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>待遇差额核算单 / the statement of a benefit difference. Its amounts are those of its steps.</summary>
/// <param name="Request">所问 / the question it answers.</param>
/// <param name="Averages">新旧平均工资 / the averages it was worked out on.</param>
/// <param name="Components">各项 / the components, each rounded by itself; empty where only the worth of a top-up is asked.</param>
/// <param name="Months">按原额领取的月份 / the months paid at the old amount.</param>
/// <param name="Band">差额的误差，元 / how far off the difference may be.</param>
/// <param name="Worth">补缴值不值得 / whether topping up is worth it; absent where it is not asked.</param>
/// <param name="PersonReceives">本人得到，元 / what comes to the person; absent where the arrears are not known.</param>
/// <param name="Dates">办理日期 / the days of the adjustment.</param>
/// <param name="Steps">每一步 / the steps, in order.</param>
/// <param name="Notes">说明 / what the reader should know.</param>
/// <param name="Citations">所用出处 / the rows of the book that were used.</param>
public sealed record BenefitStatement(
    BenefitRequest Request,
    UsedAverages Averages,
    ImmutableArray<BenefitComponent> Components,
    OldAmountMonths Months,
    Yuan Band,
    TopUpWorth? Worth,
    Yuan? PersonReceives,
    ImmutableArray<BenefitDate> Dates,
    ImmutableArray<BenefitStep> Steps,
    ImmutableArray<BenefitNote> Notes,
    ImmutableArray<Citation> Citations)
{
    /// <summary>是否按月发放 / whether the benefit is paid each month, and not once.</summary>
    public bool IsMonthly => Request.Benefit.IsMonthly();

    /// <summary>原额，元 / the amount as approved.</summary>
    public Yuan Before => Total(component => component.Before);

    /// <summary>只换平均工资，元 / the amount at the new average alone.</summary>
    public Yuan AverageOnly => Total(component => component.AverageOnly);

    /// <summary>新额，元 / the amount as re-approved.</summary>
    public Yuan After => Total(component => component.After);

    /// <summary>平均工资的作用，元 / the effect of the average: it comes without anybody paying. Negative where the average falls.</summary>
    public Yuan OfAverage => AverageOnly - Before;

    /// <summary>基数的作用，元 / the effect of the person's own bases, or of the employer's average.</summary>
    public Yuan OfBases => After - AverageOnly;

    /// <summary>差额，元 / the difference, a month or once; never negative: nothing is reclaimed.</summary>
    public Yuan Difference => Yuan.Max(Yuan.Zero, After - Before);

    /// <summary>补发，元 / the arrears; absent where the months are not known.</summary>
    public Yuan? Arrears => IsMonthly ? Months.Count is { } count ? Difference * count : null : Difference;

    private Yuan Total(Func<BenefitComponent, Yuan> amount)
    {
        var sum = Components.Aggregate(Yuan.Zero, (sum, component) => sum + amount(component));
        return Request.TotalRounding is { } step ? Fraction.Of(sum).Round(step) : sum;
    }
}

/// <summary>所用的平均工资 / the averages an answer was worked out on.</summary>
/// <param name="Old">原，元/月 / the old one; absent where none is needed.</param>
/// <param name="New">新，元/月 / the new one; absent where none is needed.</param>
/// <param name="IsOldOfBook">原数来自政策库 / whether the old one is the book's.</param>
/// <param name="IsNewOfBook">新数来自政策库 / whether the new one is the book's.</param>
public sealed record UsedAverages(Yuan? Old, Yuan? New, bool IsOldOfBook, bool IsNewOfBook);

/// <summary>按原额领取的月份 / the months paid at the old amount, both ends included.</summary>
/// <param name="Range">首末月 / the months; absent where only their number is known, or there is none.</param>
/// <param name="Count">月数 / how many; absent when not known.</param>
public sealed record OldAmountMonths(MonthRange? Range, int? Count);

/// <summary>补缴值不值得 / what a top-up brings and when its cost is back.</summary>
/// <param name="GainPerMonth">每月多得，元，未取整 / what it brings a month, exactly.</param>
/// <param name="Cost">要付，元 / what it costs; absent when not stated.</param>
/// <param name="PaybackMonths">回本月数 / after how many months the cost is back; absent without a cost or a gain.</param>
public sealed record TopUpWorth(Fraction GainPerMonth, Yuan? Cost, int? PaybackMonths);

/// <summary>拒绝的原因 / why a benefit cannot be worked out: what the law or the book does not say is asked for, not invented.</summary>
public enum BenefitRefusalCode
{
    /// <summary>没有公布新的计发基数 / nobody published the new average.</summary>
    BenefitBaseUnknown,

    /// <summary>没有原计发基数 / the old average is not known.</summary>
    OldBenefitBaseUnknown,

    /// <summary>没有找到月数 / the months of the grant are not known.</summary>
    GrantMonthsUnknown,

    /// <summary>没有全国收入 / the national income is not known.</summary>
    NationalIncomeUnknown,

    /// <summary>没有过渡性养老金算法 / the formula of the transitional pension is not known.</summary>
    TransitionalFormulaUnknown,

    /// <summary>没有缴费指数的分母 / the average by which the index divides is not known.</summary>
    IndexAverageUnknown,

    /// <summary>没有折算办法 / how the place makes days of months is not known.</summary>
    MaternityRuleUnknown,

    /// <summary>没有医疗保险费的基数与费率 / base and rate of the medical contribution are not known.</summary>
    MedicalRateUnknown,
}

/// <summary>拒绝 / a refusal: what is lacking, and what can be said all the same.</summary>
/// <param name="Code">原因 / why.</param>
/// <param name="Place">地方 / the place; absent when none was named.</param>
/// <param name="Year">年度 / the year whose figure is lacking; absent where none is about it.</param>
/// <param name="PerYuan">平均工资每一元值多少 / what one yuan of the average is worth; absent where it cannot be said.</param>
public sealed record BenefitRefusal(BenefitRefusalCode Code, BenefitPlace? Place, int? Year, Formula? PerYuan);

/// <summary>结果 / a statement, or why there is none.</summary>
public sealed class BenefitResult
{
    private BenefitResult(BenefitStatement? statement, BenefitRefusal? refusal)
    {
        Statement = statement;
        Refusal = refusal;
    }

    /// <summary>核算单 / the statement; absent when refused.</summary>
    public BenefitStatement? Statement { get; }

    /// <summary>拒绝 / why there is none; absent with a statement.</summary>
    public BenefitRefusal? Refusal { get; }

    internal static BenefitResult Of(BenefitStatement statement) => new(statement, null);

    internal static BenefitResult Refused(BenefitRefusal refusal) => new(null, refusal);
}

/// <summary>待遇的性质 / what kind of payment a benefit is.</summary>
public static class BenefitKinds
{
    /// <summary>是否按月发放 / whether it is paid each month, and not once.</summary>
    public static bool IsMonthly(this Benefit benefit) => benefit switch
    {
        Benefit.Pension or Benefit.PensionSheet or Benefit.PensionTopUp or Benefit.CareFee or Benefit.DisabilityAllowance
            or Benefit.Survivors or Benefit.UnemploymentMedical => true,
        Benefit.DisabilityLumpSum or Benefit.Funeral or Benefit.WorkDeath or Benefit.MedicalGrant or Benefit.Maternity => false,
    };
}
