using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>工资 / a monthly wage and the month from which it was earned; without a month, from the beginning.</summary>
/// <param name="From">起始月 / the first month of this wage.</param>
/// <param name="Wage">月均工资，元 / the average monthly wage.</param>
public sealed record WageStep(YearMonth? From, Yuan Wage);

/// <summary>金额记录 / amounts recorded for one insurance in one month, fixed amounts included.</summary>
/// <param name="Employee">个人，元 / of the person; absent when not stated.</param>
/// <param name="Employer">单位，元 / of the employer; absent when not stated.</param>
public sealed record RecordedAmounts(Yuan? Employee, Yuan? Employer)
{
    /// <summary>某方的金额，元 / the amount of a payer; absent when not stated.</summary>
    public Yuan? Of(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer,
    };
}

/// <summary>个别月份 / a month that differs from the others.</summary>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="CurrentBase">该月已缴基数 / the base it was paid on; zero means it was missed.</param>
/// <param name="Wage">该月工资 / its wage.</param>
/// <param name="Paid">该月实缴金额 / what the record shows as paid, in place of base times rate.</param>
public sealed record ExceptionalMonth(
    YearMonth Month, PerInsurance<Yuan?>? CurrentBase, Yuan? Wage, PerInsurance<RecordedAmounts?>? Paid)
{
    /// <summary>事后补缴的金额 / what was paid afterwards for that month, subtracted too.</summary>
    public PerInsurance<RecordedAmounts?>? MadeUp { get; init; }

    /// <summary>是否无须缴纳 / whether nothing was due in that month; whatever was paid is overpaid.</summary>
    public bool IsNotDue { get; init; }
}
