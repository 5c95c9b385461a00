using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 待遇政策 / what is known of the figures by which benefits are approved. A place that has no row of its own uses that of its
/// province, which is how these figures are published; a year is never borrowed from another.
/// </summary>
public sealed record BenefitBook
{
    /// <summary>版本 / names this edition.</summary>
    public required string Version { get; init; }

    /// <summary>地方 / the places it has rows of.</summary>
    public required ImmutableArray<BenefitPlace> Places { get; init; }

    /// <summary>计发基数 / the averages by which benefits are approved.</summary>
    public required ImmutableArray<BenefitAverage> Averages { get; init; }

    /// <summary>缴费指数的分母 / the averages by which the contribution index of a year divides: wages of the year before.</summary>
    public required ImmutableArray<BenefitAverage> IndexAverages { get; init; }

    /// <summary>全国城镇居民人均可支配收入 / the national incomes behind the death grant.</summary>
    public required ImmutableArray<NationalIncome> Incomes { get; init; }

    /// <summary>计发月数 / the payout months of the individual account.</summary>
    public required ImmutableArray<PayoutMonths> PayoutMonths { get; init; }

    /// <summary>工伤一次性待遇的月数 / months of the grants at the end of employment.</summary>
    public required ImmutableArray<GrantMonths> Grants { get; init; }

    /// <summary>公布的护理费 / care fees as published.</summary>
    public required ImmutableArray<PublishedCareFee> CareFees { get; init; }

    /// <summary>过渡性养老金办法 / how places work out the transitional pension.</summary>
    public required ImmutableArray<TransitionalRule> TransitionalRules { get; init; }

    /// <summary>养老金取整习惯 / how sheets of places are seen to be rounded.</summary>
    public required ImmutableArray<PensionRounding> Roundings { get; init; }

    /// <summary>生育津贴办法 / how places work out the maternity allowance.</summary>
    public required ImmutableArray<MaternityRule> MaternityRules { get; init; }

    /// <summary>失业人员医疗保险费 / the medical contribution of recipients of unemployment benefit.</summary>
    public required ImmutableArray<UnemploymentMedicalRule> UnemploymentMedicalRules { get; init; }

    /// <summary>少报基数时单位的责任 / where a law makes the employer owe what a low base takes from a benefit.</summary>
    public required ImmutableArray<EmployerLiability> Liabilities { get; init; }

    /// <summary>办理日期 / the days of an adjustment of benefits.</summary>
    public required ImmutableArray<BenefitDate> Dates { get; init; }

    /// <summary>某地某年的计发基数 / the average of a place for benefits of a year; absent when nobody published it.</summary>
    /// <remarks>A city that has an average of its own does not fall back on its province in a year for which it was not found.</remarks>
    public BenefitAverage? AverageOf(string? place, int year) => Averages.Any(row => row.Place == place)
        ? Averages.FirstOrDefault(row => row.Place == place && row.Year == year)
        : Nearest(place, code => Averages.FirstOrDefault(row => row.Place == code && row.Year == year));

    /// <summary>某年缴费指数的分母 / the average by which the index of a year divides; absent when not known.</summary>
    public BenefitAverage? IndexAverageOf(string? place, int year) => IndexAverages.FirstOrDefault(row => row.Place == place && row.Year == year);

    /// <summary>某年的全国收入 / the national income of a year; absent when the book has none.</summary>
    public NationalIncome? IncomeOf(int year) => Incomes.FirstOrDefault(row => row.Year == year);

    /// <summary>某级在某月的月数 / the months of a level where employment ends in a month; absent when not known.</summary>
    public GrantMonths? GrantOf(string? place, int level, YearMonth month) =>
        Nearest(place, code => Grants.FirstOrDefault(row => row.Place == code && row.Level == level && row.Months.Contains(month)));

    /// <summary>某年公布的护理费 / the care fee published for a year; absent when not seen.</summary>
    public PublishedCareFee? CareFeeOf(string? place, int year) => Nearest(place, code => CareFees.FirstOrDefault(row => row.Place == code && row.Year == year));

    /// <summary>过渡性养老金办法 / how a place works out the transitional pension; absent when not known.</summary>
    public TransitionalRule? TransitionalRuleOf(string? place) => Nearest(place, code => TransitionalRules.FirstOrDefault(row => row.Place == code));

    /// <summary>养老金取整习惯 / how sheets of a place are seen to be rounded; absent when not known.</summary>
    public PensionRounding? RoundingOf(string? place) => Nearest(place, code => Roundings.FirstOrDefault(row => row.Place == code));

    /// <summary>某月的生育津贴办法 / how a place works out the maternity allowance of a birth in a month; absent when not known.</summary>
    public MaternityRule? MaternityRuleOf(string? place, YearMonth? month) =>
        Nearest(place, code => MaternityRules.FirstOrDefault(row => row.Place == code && (month is not { } known || row.Months.Contains(known))));

    /// <summary>失业人员医疗保险费 / the rule of a place; absent when not known.</summary>
    public UnemploymentMedicalRule? UnemploymentMedicalRuleOf(string? place) =>
        Nearest(place, code => UnemploymentMedicalRules.FirstOrDefault(row => row.Place == code));

    /// <summary>少报基数时单位的责任 / the law of a place on it; absent when not known.</summary>
    public EmployerLiability? LiabilityOf(string? place) => Nearest(place, code => Liabilities.FirstOrDefault(row => row.Place == code));

    /// <summary>办理日期 / the days of an adjustment for a benefit, in order.</summary>
    public ImmutableArray<BenefitDate> DatesOf(string? place, int? year, Benefit benefit) =>
        [.. Dates.Where(row => row.Place == place && row.Year == year && row.Benefits.Contains(benefit))];

    /// <summary>某年龄的计发月数 / the payout months of an age of years and months; absent where the table has no such age.</summary>
    /// <remarks>Between two ages a month moves it by a twelfth, to one decimal, as it does since 2025.</remarks>
    public Fraction? PayoutMonthsOf(int years, int months)
    {
        if (MonthsAt(years) is not { } at)
        {
            return null;
        }

        if (months == 0)
        {
            return Fraction.Of(at);
        }

        return MonthsAt(years + 1) is { } next
            ? Fraction.Of((Fraction.Of(at) - (Fraction.Of(at - next) * Fraction.Of(months) / Fraction.Of(12))).ToDecimal(1))
            : null;
    }

    /// <summary>是否为某个年龄的计发月数 / whether some age has those payout months.</summary>
    /// <param name="stated">计发月数 / the months.</param>
    /// <param name="isByMonth">是否按月折算 / whether ages between two years have their own, as since 2025; a decimal shows it by itself.</param>
    public bool HasPayoutMonths(Fraction stated, bool isByMonth) => PayoutMonths.Any(row =>
        Enumerable.Range(0, isByMonth || !stated.IsWholeTo(0) ? 12 : 1).Any(month => PayoutMonthsOf(row.Age, month) is { } months && months == stated));

    private static T? Nearest<T>(string? place, Func<string, T?> find)
        where T : class => place is { Length: 6 } ? find(place) ?? find(place[..2] + "0000") : null;

    private int? MonthsAt(int age) => PayoutMonths.FirstOrDefault(row => row.Age == age)?.Months;
}

/// <summary>地方 / a place of the book.</summary>
/// <param name="Code">行政区划代码 / its six-digit code.</param>
/// <param name="ChineseName">中文名 / its name in Chinese.</param>
/// <param name="EnglishName">英文名 / its name in English.</param>
public sealed record BenefitPlace(string Code, string ChineseName, string EnglishName);

/// <summary>计发基数 / the average by which benefits of a year are approved.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Year">待遇年度 / the year whose benefits are approved by it: wages of the year before.</param>
/// <param name="Monthly">月数，元 / yuan a month.</param>
/// <param name="Published">公布日 / when it was published.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record BenefitAverage(string Place, int Year, Yuan Monthly, PublicationDate Published, Citation Citation);

/// <summary>全国城镇居民人均可支配收入 / the disposable income per head of urban residents of the nation.</summary>
/// <param name="Year">收入年度 / the year of the income.</param>
/// <param name="Annual">年收入，元 / yuan a year.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record NationalIncome(int Year, Yuan Annual, Citation Citation);

/// <summary>计发月数 / over how many months the account of an age is paid out.</summary>
/// <param name="Age">退休年龄 / the age in years.</param>
/// <param name="Months">月数 / the months.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record PayoutMonths(int Age, int Months, Citation Citation);

/// <summary>工伤一次性待遇的月数 / how many months of the average a level is granted at the end of employment.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Months">解除劳动关系的月份 / the months in which employment ends.</param>
/// <param name="Level">伤残等级，五至十 / the level of disability, 5 to 10.</param>
/// <param name="Medical">医疗补助金月数 / months of the medical grant.</param>
/// <param name="Employment">就业补助金月数 / months of the employment grant; absent where it is reckoned otherwise.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record GrantMonths(string Place, MonthSpan Months, int Level, int Medical, int? Employment, Citation Citation);

/// <summary>公布的护理费 / the care fees of a year as published.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Year">年度 / the year.</param>
/// <param name="Complete">完全不能自理，元/月 / wholly dependent.</param>
/// <param name="Large">大部分不能自理，元/月 / mostly dependent.</param>
/// <param name="Partial">部分不能自理，元/月 / partly dependent.</param>
/// <param name="RaisedFrom">已在领取的从何时起调 / from when those in payment are raised to it; absent where it was not seen.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record PublishedCareFee(string Place, int Year, Yuan Complete, Yuan Large, Yuan Partial, YearMonth? RaisedFrom, Citation Citation)
{
    /// <summary>某一程度的数额 / the amount of a degree of dependence.</summary>
    public Yuan Of(Dependence dependence) => dependence switch
    {
        Dependence.Complete => Complete,
        Dependence.Large => Large,
        Dependence.Partial => Partial,
    };
}

/// <summary>过渡性养老金依据什么 / what a term of the transitional pension is a share of.</summary>
public enum TransitionalBasis
{
    /// <summary>计发基数 / the average itself.</summary>
    Average,

    /// <summary>指数化工资 / the indexed wage: the average times the index.</summary>
    IndexedWage,

    /// <summary>计发基数与指数化工资之平均 / the mean of both.</summary>
    MeanOfBoth,
}

/// <summary>算哪些年限 / which years a term counts.</summary>
public enum TransitionalYears
{
    /// <summary>视同缴费年限 / deemed years.</summary>
    Deemed,

    /// <summary>建账前实际缴费年限 / years paid before the individual accounts.</summary>
    PaidBefore,

    /// <summary>建账前年限，含视同 / all years before the individual accounts, deemed ones included.</summary>
    PreAccount,
}

/// <summary>过渡性养老金的一项 / a term of the transitional pension: basis × years × rate.</summary>
/// <param name="Basis">依据 / what it is a share of.</param>
/// <param name="Years">年限 / which years it counts.</param>
/// <param name="Rate">每年比例 / the share for each year.</param>
/// <param name="HasOwnIndex">用建账前的指数 / whether it goes by the index of the years before the accounts instead of that of all years.</param>
public sealed record TransitionalTerm(TransitionalBasis Basis, TransitionalYears Years, Rate Rate, bool HasOwnIndex);

/// <summary>过渡性养老金办法 / how a place works out the transitional pension.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Terms">各项 / its terms, added; empty where the amount has to be taken from the sheet.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record TransitionalRule(string Place, ImmutableArray<TransitionalTerm> Terms, Citation Citation);

/// <summary>养老金取整习惯 / how sheets of a place are seen to be rounded.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Step">取整步骤 / the step.</param>
/// <param name="IsOfTotal">取整的是合计 / whether it is the total that is rounded, and not each component.</param>
/// <param name="Citation">出处 / where it was seen.</param>
public sealed record PensionRounding(string Place, RoundingStep Step, bool IsOfTotal, Citation Citation);

/// <summary>生育津贴的基数 / by what the maternity allowance goes.</summary>
public enum MaternityBasis
{
    /// <summary>单位当月缴费平均工资 / the employer's average contribution wage of the month of birth.</summary>
    EmployerOfMonth,

    /// <summary>单位上年度平均工资 / the employer's average of the year before.</summary>
    EmployerOfPreviousYear,

    /// <summary>本人当月缴费基数 / the person's own base of the month of birth.</summary>
    OwnBase,
}

/// <summary>生育津贴办法 / how a place works out the maternity allowance.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Months">生育月份 / births of which months.</param>
/// <param name="Basis">基数 / by what it goes.</param>
/// <param name="IsDividedByYear">按×12÷365折算 / whether a day is 12/365 of the month, and not a thirtieth.</param>
/// <param name="IsBounded">以60%至300%为限 / whether it is held within 60% and 300% of the average.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record MaternityRule(string Place, MonthSpan Months, MaternityBasis Basis, bool IsDividedByYear, bool IsBounded, Citation Citation);

/// <summary>失业人员医疗保险费 / the medical contribution that the fund pays for recipients of unemployment benefit.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="From">起始月 / from when.</param>
/// <param name="Share">基数占平均工资 / the base as a share of the average.</param>
/// <param name="Rate">费率 / the rate.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record UnemploymentMedicalRule(string Place, YearMonth From, Rate Share, Rate Rate, Citation Citation);

/// <summary>少报基数时单位的责任 / a law by which the employer owes what a base declared too low takes from a benefit.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Rule">规定 / what it says, in the language of the research.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record EmployerLiability(string Place, string Rule, Citation Citation);

/// <summary>办理中的一天 / what happens on a day of an adjustment of benefits.</summary>
public enum BenefitEvent
{
    /// <summary>开始重新核定 / re-approval begins.</summary>
    ReapprovalBegins,

    /// <summary>新额进入该月发放 / the new amount enters the payment of the month.</summary>
    EntersPayment,

    /// <summary>个人补缴的申报截止日 / the last day to file the base difference.</summary>
    FileBy,

    /// <summary>未补缴的按新平均工资调整 / those who did not pay are adjusted to the new average.</summary>
    AdjustedWithoutPaying,

    /// <summary>未补缴的补发到账 / their arrears are paid.</summary>
    TheirArrearsPaid,
}

/// <summary>办理日期 / a day of an adjustment of benefits.</summary>
/// <param name="Place">地方代码 / the code of the place.</param>
/// <param name="Year">待遇年度 / the year of the adjustment.</param>
/// <param name="Benefits">哪些待遇 / which benefits.</param>
/// <param name="Event">何事 / what happens.</param>
/// <param name="When">何时 / when, to the day or the month.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record BenefitDate(string Place, int Year, ImmutableArray<Benefit> Benefits, BenefitEvent Event, PublicationDate When, Citation Citation)
{
    /// <summary>所在月份 / the month of it.</summary>
    public YearMonth? Month => When.Month ?? When.KnownFrom?.ToYearMonth();
}
