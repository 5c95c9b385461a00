using System.Collections.Immutable;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>某方某月的费率 / the rate of one payer in a month, relief included, and its fixed amount.</summary>
public sealed record RateFact
{
    /// <summary>费率 / the rate; absent when unknown.</summary>
    public required Rate? Rate { get; init; }

    /// <summary>减免前的费率 / the rate before any relief.</summary>
    public required Rate? Normal { get; init; }

    /// <summary>定额，元/月 / the fixed amount a month.</summary>
    public Yuan FixedAmount { get; init; }

    /// <summary>政策库所依的行 / the rows of the book it is the sum of; empty when the user states it.</summary>
    public ImmutableArray<RatesRow> Rows { get; init; } = [];

    /// <summary>是否用户给定 / whether the user states the rate.</summary>
    public bool IsStated { get; init; }

    /// <summary>减免 / the relief that lowers it, or may lower it; absent when none does.</summary>
    public Relief? Relief { get; init; }

    /// <summary>是否因单位类型未知而不确定 / whether the relief is uncertain because the class of the employer is unknown.</summary>
    public bool IsSizeUnknown { get; init; }

    /// <summary>可能的最低费率 / the least it can be; the rate itself when certain.</summary>
    public Rate? Low { get; init; }

    /// <summary>可能的最高费率 / the most it can be; the rate itself when certain.</summary>
    public Rate? High { get; init; }

    /// <summary>减免前可能的最高费率 / the most it can be before any relief.</summary>
    internal Rate? NormalHigh { get; init; }

    /// <summary>推定 / what stands in for a rate that is not in the book; absent where it is.</summary>
    public AssumedRate? Assumed { get; init; }

    /// <summary>其他依据 / what else it rests on: the rule on rural workers. Absent when nothing.</summary>
    public Citation? Rule { get; init; }

    /// <summary>不必缴 / a payer who pays nothing.</summary>
    public static RateFact Nothing { get; } = Of(Values.Rate.Zero, Yuan.Zero, [], isStated: false);

    /// <summary>是否确定 / whether it is one rate and no range.</summary>
    public bool IsCertain => Low == High;

    /// <summary>确定的费率 / a certain rate, or none.</summary>
    public static RateFact Of(Rate? rate, Yuan fixedAmount, ImmutableArray<RatesRow> rows, bool isStated) => new()
    {
        Rate = rate,
        Normal = rate,
        Low = rate,
        High = rate,
        NormalHigh = rate,
        FixedAmount = fixedAmount,
        Rows = rows,
        IsStated = isStated,
    };

    /// <summary>推定的费率 / a rate that stands in for a missing one.</summary>
    internal static RateFact Assume(AssumedRate assumed, Yuan? fixedAmount) => new()
    {
        Rate = assumed.Value,
        Normal = assumed.Value,
        Low = assumed.Low,
        High = assumed.High,
        NormalHigh = assumed.High,
        FixedAmount = fixedAmount ?? assumed.FixedAmount,
        Assumed = assumed,
    };
}

/// <summary>某月双方的费率 / the rates of both payers in a month.</summary>
/// <param name="Employee">个人 / the employee's.</param>
/// <param name="Employer">单位 / the employer's.</param>
public sealed record RatesFact(RateFact Employee, RateFact Employer)
{
    /// <summary>某方的费率 / the rate of a payer.</summary>
    public RateFact Of(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer,
    };
}
