using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>
/// 一次补差核算的请求 / a question to the calculator: whose contributions, which months, on what they were paid. Valid by
/// construction where a type can say so; the reader of requests checks the rest.
/// </summary>
public sealed record BackPaymentRequest
{
    /// <summary>情形 / the situation.</summary>
    public required Situation Situation { get; init; }

    /// <summary>费款所属期，至多 240 个月 / the liability months, at most 240.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>所知日 / the day whose knowledge the due ledger uses.</summary>
    public required LocalDate KnownOn { get; init; }

    /// <summary>缺数字时怎么办 / what happens where the book has no figure.</summary>
    public Gaps Gaps { get; init; }

    /// <summary>地区代码 / the city; absent when every parameter is given.</summary>
    public string? City { get; init; }

    /// <summary>参保身份 / employee or flexible employment.</summary>
    public Contributor Contributor { get; init; }

    /// <summary>户籍 / urban or rural, where it mattered.</summary>
    public HouseholdGroup Household { get; init; }

    /// <summary>险种，按核算单顺序 / the insurances, in the order of a statement.</summary>
    public ImmutableArray<Insurance> Insurances { get; init; } = Values.Insurances.All;

    /// <summary>已缴基数，元/月 / the base that was paid on, by insurance.</summary>
    public PerInsurance<Yuan?> CurrentBase { get; init; } = PerInsurance<Yuan?>.All(null);

    /// <summary>月均工资，按起始月升序 / the person's wages, by first month.</summary>
    public ImmutableArray<WageStep> Wages { get; init; } = [];

    /// <summary>占平均工资的比例 / the share of the average wage that sets the base, by insurance.</summary>
    public PerInsurance<Rate?> PercentOfAverage { get; init; } = PerInsurance<Rate?>.All(null);

    /// <summary>原平均工资，元/月 / the old average wage, in place of the book's.</summary>
    public Yuan? OldAverageWage { get; init; }

    /// <summary>新平均工资，元/月 / the new average wage, in place of the book's.</summary>
    public Yuan? NewAverageWage { get; init; }

    /// <summary>给定平均工资时的下限比例 / the floor as a share of a stated average wage, 40% to 100%; 60% when absent.</summary>
    public Rate? FloorPercent { get; init; }

    /// <summary>
    /// 设想的涨幅 / how much higher than the value still applied the average that is not yet published is supposed to be, for a
    /// look ahead; absent in every statement of what is owed.
    /// </summary>
    public Rate? SupposedRise { get; init; }

    /// <summary>原上下限 / the old limits, in place of the book's.</summary>
    public Overrides<BaseLimits> OldLimits { get; init; } = Overrides<BaseLimits>.None;

    /// <summary>新上下限 / the new limits, in place of the book's.</summary>
    public Overrides<BaseLimits> NewLimits { get; init; } = Overrides<BaseLimits>.None;

    /// <summary>费率 / rates, in place of the book's.</summary>
    public Overrides<StatedRates> Rates { get; init; } = Overrides<StatedRates>.None;

    /// <summary>工伤费率 / the employer's own work injury rate.</summary>
    public Rate? WorkInjuryRate { get; init; }

    /// <summary>个别月份 / months that differ.</summary>
    public ImmutableArray<ExceptionalMonth> Exceptions { get; init; } = [];

    /// <summary>任职期间，可为空 / the months split between employers; empty for one employer.</summary>
    public ImmutableArray<EmployerPeriod> Employers { get; init; } = [];

    /// <summary>单位类型 / the class of the employer, which decides reliefs; absent when unknown.</summary>
    public EmployerSize? EmployerSize { get; init; }

    /// <summary>获准的缓缴 / deferrals that the employer was granted.</summary>
    public ImmutableArray<StatedDeferral> Deferrals { get; init; } = [];

    /// <summary>本人垫付 / what the person paid alone for months an employer owed; absent when nothing.</summary>
    public PaidByPerson? PaidByPerson { get; init; }

    /// <summary>其他情况 / circumstances.</summary>
    public Circumstances Circumstances { get; init; }

    /// <summary>取整时点 / at which point money is rounded.</summary>
    public RoundingMethod RoundingMethod { get; init; }

    /// <summary>取整方式 / how money is rounded.</summary>
    public RoundingMode RoundingMode { get; init; }

    /// <summary>离职日 / the day of leaving.</summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>公司要求个人承担的金额，元 / what the employer asks of the employee.</summary>
    public Yuan? Demand { get; init; }

    /// <summary>要求的各行 / the lines of an itemised demand; empty where only a sum is asked.</summary>
    public ImmutableArray<DemandLine> DemandLines { get; init; } = [];

    /// <summary>要核对的金额，元 / what of the demand is compared with the share: without the lines that are set aside. Absent without a demand.</summary>
    public Yuan? JudgedDemand => Demand is { } asked ? Yuan.Max(asked - SetAsideDemand, Yuan.Zero) : null;

    /// <summary>不计入核对的金额，元 / what of the demand is set aside.</summary>
    public Yuan SetAsideDemand => Yuan.FromFen(DemandLines.Sum(line => line.IsSetAside ? line.Amount.Fen : 0));

    /// <summary>征收机构的账单 / the bill of the authority, for <see cref="Situation.Assessed"/>; absent when not given.</summary>
    public AssessedBill? Assessed { get; init; }

    /// <summary>缴费日 / the day of payment, for the late fee.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>滞纳金口径 / how the late fee is counted.</summary>
    public StatedLateFee LateFee { get; init; } = StatedLateFee.Nothing;

    /// <summary>利息口径 / the interest a place charges; absent unless the user states one.</summary>
    public StatedInterest? Interest { get; init; }

    /// <summary>该月工资，元 / the wage of a month: its own, else the one earned from the last step on. Absent when none is stated.</summary>
    public Yuan? WageOf(YearMonth month)
    {
        if (ExceptionOf(month)?.Wage is { } exception)
        {
            return exception;
        }

        Yuan? wage = null;
        foreach (var step in Wages)
        {
            if (step.From is not { } from || from <= month)
            {
                wage = step.Wage;
            }
        }

        return wage;
    }

    /// <summary>该险种该月已缴基数，元 / the base an insurance was paid on in a month: its own, else the one of all months. Absent when none is stated.</summary>
    public Yuan? CurrentBaseOf(Insurance insurance, YearMonth month) => ExceptionOf(month)?.CurrentBase?[insurance] ?? CurrentBase[insurance];

    /// <summary>该月的例外 / how a month differs from the others; absent when it does not.</summary>
    public ExceptionalMonth? ExceptionOf(YearMonth month)
    {
        foreach (var exception in Exceptions)
        {
            if (exception.Month == month)
            {
                return exception;
            }
        }

        return null;
    }

    /// <summary>该月的单位 / the employer, or the time alone, to which a month belongs; absent when there is but one employer.</summary>
    public EmployerPeriod? EmployerOf(YearMonth month)
    {
        foreach (var employer in Employers)
        {
            if (employer.Months.Contains(month))
            {
                return employer;
            }
        }

        return null;
    }

    /// <summary>该月的参保身份 / how the person was insured in a month.</summary>
    public Contributor ContributorIn(YearMonth month) => EmployerOf(month)?.Contributor ?? Contributor;

    /// <summary>该月是否须缴 / whether a month is due at all: one that begins after the last day of employment is not, nor one said not to be.</summary>
    public bool IsDueIn(YearMonth month) =>
        !(LeftOn < month.OnDayOfMonth(1)) && ExceptionOf(month)?.IsNotDue != true;
}
