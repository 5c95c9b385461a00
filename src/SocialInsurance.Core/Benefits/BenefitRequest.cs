using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>待遇 / the benefit that is asked about.</summary>
public enum Benefit
{
    /// <summary>养老金 / a pension, before and after.</summary>
    Pension,

    /// <summary>核对养老金核准表 / a pension sheet, checked against its own figures.</summary>
    PensionSheet,

    /// <summary>补缴值不值得 / whether a voluntary top-up is worth its cost.</summary>
    PensionTopUp,

    /// <summary>生活护理费 / the care fee.</summary>
    CareFee,

    /// <summary>一次性伤残补助金 / the disability lump sum.</summary>
    DisabilityLumpSum,

    /// <summary>伤残津贴 / the disability allowance.</summary>
    DisabilityAllowance,

    /// <summary>供养亲属抚恤金 / survivors' pensions.</summary>
    Survivors,

    /// <summary>丧葬补助金 / the funeral grant.</summary>
    Funeral,

    /// <summary>一次性工亡补助金 / the work-death grant.</summary>
    WorkDeath,

    /// <summary>一次性工伤医疗补助金 / the medical grant at the end of employment.</summary>
    MedicalGrant,

    /// <summary>生育津贴 / the maternity allowance.</summary>
    Maternity,

    /// <summary>失业人员医疗保险费 / the medical contribution during unemployment benefit.</summary>
    UnemploymentMedical,
}

/// <summary>一问 / a question about what an adjustment changes in a benefit. Each benefit has its own facts.</summary>
public abstract record BenefitRequest
{
    /// <summary>哪一种待遇 / which benefit.</summary>
    public abstract Benefit Benefit { get; }

    /// <summary>地方代码 / the code of the place; absent when every figure is stated.</summary>
    public string? Place { get; init; }

    /// <summary>待遇年度 / the year whose average is the new one; absent when both averages are stated.</summary>
    public int? Year { get; init; }

    /// <summary>原平均工资，元/月 / the old average, stated; otherwise the book's.</summary>
    public Yuan? OldAverage { get; init; }

    /// <summary>新平均工资，元/月 / the new average, stated; otherwise the book's.</summary>
    public Yuan? NewAverage { get; init; }

    /// <summary>按原额领取的首月 / the first month paid at the old amount; absent when not known.</summary>
    public YearMonth? From { get; init; }

    /// <summary>按原额领取的末月 / the last month paid at the old amount; absent when not known.</summary>
    public YearMonth? To { get; init; }

    /// <summary>按原额领取的月数 / how many months were paid at the old amount; absent when they follow from the two ends.</summary>
    public int? MonthCount { get; init; }

    /// <summary>取整 / how money is made of each component.</summary>
    public RoundingStep Rounding { get; init; } = RoundingStep.HalfUpToFen;

    /// <summary>合计取整 / how the sum of the components is rounded once more; absent where it is not.</summary>
    public RoundingStep? TotalRounding { get; init; }

    /// <summary>没有补缴 / whether nothing was filed, so that the new amount came with the adjustment of everybody else.</summary>
    public bool IsNotFiled { get; init; }
}

/// <summary>过渡性养老金的算法 / which formula of the transitional pension is stated, in place of that of the city.</summary>
public enum PensionFormula
{
    /// <summary>指数化工资×年限×比例 / indexed wage × years × rate.</summary>
    National,

    /// <summary>北京 / Beijing: average × deemed years × 1%, and indexed wage × years paid before the accounts × 1%.</summary>
    Beijing,

    /// <summary>辽宁 / Liaoning: mean of average and indexed wage × years × 1.4%.</summary>
    Liaoning,
}

/// <summary>补了基数的月份 / months whose base was topped up.</summary>
/// <param name="Count">月数 / how many.</param>
/// <param name="Difference">每月基数差，元 / by how much the base of each rose.</param>
/// <param name="Year">所属年度 / their calendar year; absent where the average of the year before is stated.</param>
public sealed record RebasedMonths(int Count, Yuan Difference, int? Year);

/// <summary>补缴 / a top-up of contribution bases.</summary>
/// <param name="Months">月份 / its months.</param>
/// <param name="PreviousAverage">上年平均工资，元/月 / the average of the year before, by which the index divides; otherwise the book's.</param>
/// <param name="IndexMonths">指数的分母，月 / how many months the index is averaged over.</param>
public sealed record PensionTopUp(ImmutableArray<RebasedMonths> Months, Yuan? PreviousAverage, int IndexMonths)
{
    /// <summary>基数差之和，元 / the sum of all differences.</summary>
    public Yuan Sum => Months.Aggregate(Yuan.Zero, (sum, months) => sum + (months.Difference * months.Count));
}

/// <summary>养老金 / what a pension sheet shows. The short form has amounts, the full form what they are made of.</summary>
public sealed record PensionRequest : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Purpose;

    /// <summary>问什么 / what is asked: the difference, the sheet itself, or whether topping up is worth it.</summary>
    public required Benefit Purpose { get; init; }

    /// <summary>原基础养老金，元/月 / the basic pension as approved; in a check what the sheet prints.</summary>
    public Yuan? Basic { get; init; }

    /// <summary>原过渡性养老金，元/月 / the transitional pension as approved; in a check what the sheet prints.</summary>
    public Yuan? Transitional { get; init; }

    /// <summary>表上的账户养老金，元/月 / the pension from the account as the sheet prints it.</summary>
    public Yuan? AccountPension { get; init; }

    /// <summary>不随平均工资变动的部分，元/月 / a part that follows no average.</summary>
    public Yuan? FixedPart { get; init; }

    /// <summary>平均缴费指数 / the average contribution index.</summary>
    public decimal? Index { get; init; }

    /// <summary>指数化月平均缴费工资，元 / the indexed wage, where the sheet prints it in place of the index.</summary>
    public Yuan? IndexedWage { get; init; }

    /// <summary>全部缴费年限 / all years.</summary>
    public decimal? Years { get; init; }

    /// <summary>视同缴费年限 / deemed years.</summary>
    public decimal? DeemedYears { get; init; }

    /// <summary>建账前实际缴费年限 / years paid before the accounts: in Beijing to June 1998.</summary>
    public decimal? PaidBeforeYears { get; init; }

    /// <summary>建账前年限 / all years before the accounts.</summary>
    public decimal? PreAccountYears { get; init; }

    /// <summary>建账前指数 / the index of the years before the accounts.</summary>
    public decimal? PreAccountIndex { get; init; }

    /// <summary>过渡性养老金每年比例 / the share of the transitional pension for each year.</summary>
    public Rate? TransitionRate { get; init; }

    /// <summary>过渡性养老金算法 / its formula; otherwise that of the city.</summary>
    public PensionFormula? Formula { get; init; }

    /// <summary>个人账户储存额，元 / the balance of the individual account.</summary>
    public Yuan? Account { get; init; }

    /// <summary>计发月数 / the payout months.</summary>
    public decimal? PayoutMonths { get; init; }

    /// <summary>补缴 / the top-up; absent where no base changed.</summary>
    public PensionTopUp? TopUp { get; init; }

    /// <summary>补缴要付多少，元 / what topping up costs; absent where it is not asked whether it is worth it.</summary>
    public Yuan? Cost { get; init; }
}

/// <summary>生活自理障碍程度 / the degree of dependence.</summary>
public enum Dependence
{
    /// <summary>完全不能自理 / wholly dependent.</summary>
    Complete,

    /// <summary>大部分不能自理 / mostly dependent.</summary>
    Large,

    /// <summary>部分不能自理 / partly dependent.</summary>
    Partial,
}

/// <summary>生活护理费 / a care fee.</summary>
/// <param name="Dependence">程度 / the degree of dependence.</param>
/// <param name="WasInPayment">上年末已在领取 / whether it was in payment at the end of the year before.</param>
/// <param name="OldAmount">原额，元/月 / the amount as approved; absent to have it worked out.</param>
public sealed record CareFeeRequest(Dependence Dependence, bool WasInPayment, Yuan? OldAmount) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.CareFee;
}

/// <summary>受伤前若干月的缴费工资 / bases of months before the injury.</summary>
/// <param name="Count">月数 / how many months.</param>
/// <param name="Before">原基数，元/月 / the base as it was.</param>
/// <param name="After">新基数，元/月 / the base as topped up.</param>
public sealed record WageMonths(int Count, Yuan Before, Yuan After);

/// <summary>本人工资 / the own wage of the twelve months before the injury: stated, or from the bases.</summary>
/// <param name="Stated">本人工资，元/月 / the wage itself; absent with the bases.</param>
/// <param name="Months">各月基数 / the bases; empty with the wage itself.</param>
/// <param name="AreBoundsWholeYuan">上下限先取整到元 / whether floor and ceiling are rounded to the yuan first.</param>
public sealed record OwnWage(Yuan? Stated, ImmutableArray<WageMonths> Months, bool AreBoundsWholeYuan);

/// <summary>一次性伤残补助金 / a disability lump sum.</summary>
/// <param name="Level">伤残等级，一至十 / the level of disability, 1 to 10.</param>
/// <param name="Wage">本人工资 / the own wage.</param>
public sealed record DisabilityLumpSumRequest(int Level, OwnWage Wage) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.DisabilityLumpSum;
}

/// <summary>伤残津贴 / a disability allowance.</summary>
/// <param name="Level">伤残等级，一至六 / the level of disability, 1 to 6.</param>
/// <param name="Wage">本人工资 / the own wage.</param>
/// <param name="MinimumWage">最低工资，元/月 / the local minimum wage; absent when it is not to be looked at.</param>
public sealed record DisabilityAllowanceRequest(int Level, OwnWage Wage, Yuan? MinimumWage) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.DisabilityAllowance;
}

/// <summary>与死者的关系 / what a survivor was to the person who died.</summary>
public enum Relation
{
    /// <summary>配偶 / husband or wife.</summary>
    Spouse,

    /// <summary>其他亲属 / any other dependant.</summary>
    Other,

    /// <summary>孤寡的配偶 / husband or wife, old and alone.</summary>
    LonelySpouse,

    /// <summary>孤寡老人或孤儿 / another dependant who is old and alone, or an orphan.</summary>
    LonelyOrOrphan,
}

/// <summary>供养亲属抚恤金 / survivors' pensions.</summary>
/// <param name="Relations">各亲属 / the survivors.</param>
/// <param name="Wage">死者的本人工资 / the wage of the person who died.</param>
public sealed record SurvivorsRequest(ImmutableArray<Relation> Relations, OwnWage Wage) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.Survivors;
}

/// <summary>丧葬补助金 / a funeral grant.</summary>
/// <param name="AmountPaid">已发，元 / what was paid; absent to have it worked out from the old average.</param>
public sealed record FuneralRequest(Yuan? AmountPaid) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.Funeral;
}

/// <summary>一次性工亡补助金 / a work-death grant.</summary>
/// <param name="OldIncome">已按的全国收入，元/年 / the income it was paid on; otherwise the one of two years before the death.</param>
/// <param name="NewIncome">应按的全国收入，元/年 / the income it is due on; otherwise the one of the year before the death.</param>
/// <param name="IsPaidOnNewIncome">已按应按的收入发过 / whether it was paid on the income it is due on.</param>
/// <param name="AmountPaid">已发，元 / what was paid; absent to have it worked out.</param>
public sealed record WorkDeathRequest(Yuan? OldIncome, Yuan? NewIncome, bool IsPaidOnNewIncome, Yuan? AmountPaid) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.WorkDeath;
}

/// <summary>一次性工伤医疗补助金 / a medical grant at the end of employment.</summary>
/// <param name="Level">伤残等级，五至十 / the level of disability, 5 to 10.</param>
/// <param name="EndOfEmployment">解除劳动关系的月份 / the month in which employment ended; absent with the months stated.</param>
/// <param name="GrantMonths">月数 / the months, stated; otherwise the book's.</param>
/// <param name="AmountPaid">已发，元 / what was paid; absent to have it worked out from the old average.</param>
public sealed record MedicalGrantRequest(int Level, YearMonth? EndOfEmployment, int? GrantMonths, Yuan? AmountPaid) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.MedicalGrant;
}

/// <summary>若干职工的基数 / bases of members of the staff.</summary>
/// <param name="Count">人数 / how many people.</param>
/// <param name="Before">原基数，元/月 / the base as it was.</param>
/// <param name="After">新基数，元/月 / the base as topped up.</param>
public sealed record StaffBases(int Count, Yuan Before, Yuan After);

/// <summary>生育津贴 / a maternity allowance.</summary>
/// <param name="BirthMonth">生育月份 / the month of birth; absent when no rule is to be looked up.</param>
/// <param name="Days">天数 / the days of leave.</param>
/// <param name="OldEmployerAverage">原单位平均，元/月 / the employer's average as it was; absent with the bases.</param>
/// <param name="NewEmployerAverage">新单位平均，元/月 / the employer's average as topped up; absent with the bases.</param>
/// <param name="Staff">职工基数 / the bases of the staff; empty with the averages.</param>
/// <param name="IsDividedByYear">按×12÷365折算 / whether a day is 12/365 of the month; absent to go by the rule of the place.</param>
/// <param name="WagePaid">产假期间单位已发工资，元 / what the employer paid during the leave; absent when not known.</param>
public sealed record MaternityRequest(
    YearMonth? BirthMonth,
    int Days,
    Yuan? OldEmployerAverage,
    Yuan? NewEmployerAverage,
    ImmutableArray<StaffBases> Staff,
    bool? IsDividedByYear,
    Yuan? WagePaid) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.Maternity;
}

/// <summary>失业人员医疗保险费 / the medical contribution of a recipient of unemployment benefit.</summary>
/// <param name="Share">基数占平均工资 / the base as a share of the average, stated; otherwise the book's.</param>
/// <param name="Rate">费率 / the rate, stated; otherwise the book's.</param>
public sealed record UnemploymentMedicalRequest(Rate? Share, Rate? Rate) : BenefitRequest
{
    /// <inheritdoc/>
    public override Benefit Benefit => Benefit.UnemploymentMedical;
}
