namespace SocialInsurance.Core.Values;

/// <summary>缴费人的集合 / a set of payers.</summary>
[Flags]
public enum Payers
{
    /// <summary>没有 / neither.</summary>
    Neither = 0,

    /// <summary>个人 / the employee.</summary>
    Employee = 1,

    /// <summary>单位 / the employer.</summary>
    Employer = 2,
}

/// <summary>缴费人集合的运算 / what can be asked of a set of payers.</summary>
public static class PayersSet
{
    /// <summary>是否含某方 / whether a payer is in it.</summary>
    public static bool Includes(this Payers payers, Payer payer) => (payers & payer.Alone()) != Payers.Neither;

    /// <summary>只含一方 / the set of one payer.</summary>
    public static Payers Alone(this Payer payer) => payer switch
    {
        Payer.Employee => Payers.Employee,
        Payer.Employer => Payers.Employer,
    };
}
