using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>单位类型 / the class an employer was given, which decides the reliefs of 2020 and the deferrals of 2022 (人社部发〔2020〕11号).</summary>
public enum EmployerSize
{
    /// <summary>小微企业 / a small or micro enterprise.</summary>
    SmallOrMicro,

    /// <summary>中型企业 / a medium enterprise.</summary>
    Medium,

    /// <summary>大型企业 / a large enterprise.</summary>
    Large,

    /// <summary>有雇工的个体工商户 / a household business with employees, insured as a unit.</summary>
    HouseholdWithEmployees,

    /// <summary>民办非企业、社会团体等其他参保单位 / any other insured unit.</summary>
    OtherUnit,

    /// <summary>机关 / a public body.</summary>
    PublicBody,

    /// <summary>事业单位 / a public institution.</summary>
    PublicInstitution,
}

/// <summary>减免方式 / what a relief leaves of the employer's part.</summary>
public enum ReliefKind
{
    /// <summary>免征 / nothing.</summary>
    Exempt,

    /// <summary>减半 / half.</summary>
    Halved,

    /// <summary>降费率 / a lower rate that the city printed.</summary>
    ReducedRate,

    /// <summary>不减 / all of it: the class is left out of the relief.</summary>
    None,
}

/// <summary>补缴时是否仍可享受 / whether a relief also holds for a month that is paid only later.</summary>
public enum LaterPayment
{
    /// <summary>未见规定 / not stated.</summary>
    Unknown,

    /// <summary>仍可享受 / it does.</summary>
    Covered,

    /// <summary>仅基数补差可享受 / it does for the adjustment of bases.</summary>
    CoveredForAdjustments,

    /// <summary>不再享受 / it does not.</summary>
    NotCovered,
}

/// <summary>
/// 阶段性减免 / a dated relief: in the liability months it names, the employer's part of some insurances is less. The employee's part
/// is never reduced (人社部发〔2020〕11号第五条).
/// </summary>
public sealed record Relief
{
    /// <summary>险种 / the insurances.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>费款所属期 / the liability months.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>确知到哪个月 / the last month that is certain; later ones may have had the relief or not.</summary>
    public required YearMonth CertainTo { get; init; }

    /// <summary>单位类型 / for which employers; empty for all.</summary>
    public required ImmutableArray<EmployerSize> Sizes { get; init; }

    /// <summary>方式 / what it leaves.</summary>
    public required ReliefKind Kind { get; init; }

    /// <summary>减后费率，各构成合计 / the printed rate that is left, all components together; absent where the share of the normal rate decides.</summary>
    public Rate? EmployerRate { get; init; }

    /// <summary>减后费率的上端 / the highest rate that can be left, where the text does not say which components are relieved.</summary>
    public Rate? EmployerRateHighest { get; init; }

    /// <summary>补缴时是否仍可享受 / whether it holds for a later payment.</summary>
    public required LaterPayment LaterPayment { get; init; }

    /// <summary>出处 / where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>是否适用于该类单位 / whether it is for employers of that size.</summary>
    public bool IsFor(EmployerSize size) => Sizes.IsEmpty || Sizes.Contains(size);
}

/// <summary>
/// 缓缴 / a dated deferral of the employer's part: until its last day no late fee runs. Most were granted on application, so it is
/// applied only to employers who say that they were granted one.
/// </summary>
public sealed record Deferral
{
    /// <summary>险种 / the insurances.</summary>
    public required ImmutableArray<Insurance> Insurances { get; init; }

    /// <summary>首个所属期 / the first liability month; absent when unknown.</summary>
    public required YearMonth? From { get; init; }

    /// <summary>末个所属期 / the last liability month; absent when unknown.</summary>
    public required YearMonth? To { get; init; }

    /// <summary>免收滞纳金至 / the last day without a late fee; absent when unknown.</summary>
    public required LocalDate? LateFeeFreeUntil { get; init; }

    /// <summary>对象 / for whom, in the words of the source.</summary>
    public required string Who { get; init; }

    /// <summary>出处 / where it comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>该险种该月是否在内 / whether it certainly covers that insurance and month.</summary>
    public bool Covers(Insurance insurance, YearMonth month) =>
        Insurances.Contains(insurance) && From <= month && month <= To;
}

/// <summary>
/// 灵活就业人员补缴 / a dated permission for people in flexible employment to make up missed months, on a base within the limits of the
/// year of payment: the only case in which those apply (人社厅发〔2022〕16号, 人社部发〔2020〕49号).
/// </summary>
/// <param name="Insurances">险种 / the insurances.</param>
/// <param name="Months">费款所属期 / the liability months.</param>
/// <param name="PaidFrom">补缴首日 / the first day of payment on which the limits of that year apply.</param>
/// <param name="PaidUntil">补缴末日 / the last day of payment.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record FlexibleMakeUp(
    ImmutableArray<Insurance> Insurances, MonthRange Months, LocalDate PaidFrom, LocalDate PaidUntil, Citation Citation);

/// <summary>
/// 农民工失业保险 / until when rural contract workers paid no unemployment contribution (失业保险条例第六条), and from when they pay like
/// everyone. Months between the two are unknown.
/// </summary>
/// <param name="ZeroUntil">确知个人不缴的末月 / the last month in which they certainly paid nothing.</param>
/// <param name="UnifiedFrom">城乡统一的首月 / the first month in which they pay like urban workers; absent when unknown.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record RuralUnemployment(YearMonth ZeroUntil, YearMonth? UnifiedFrom, Citation Citation);

/// <summary>当地办事处所 / a local office that takes complaints of people who leave, as a source names it.</summary>
/// <param name="Text">名称与联系办法 / its name and how to reach it, in the words of the source.</param>
/// <param name="Months">适用期 / the months of leaving for which the source names it.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record LocalOffice(string Text, MonthSpan Months, Citation Citation);
