using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>适用费率 / the rates of one insurance in one liability month, the user's word before the book's.</summary>
/// <param name="Employee">个人费率 / the employee's rate.</param>
/// <param name="Employer">单位费率 / the employer's rate; absent when unknown.</param>
/// <param name="EmployeeFixed">个人定额，元/月 / the employee's fixed amount.</param>
/// <param name="EmployerFixed">单位定额，元/月 / the employer's fixed amount.</param>
/// <param name="Book">政策库的回答 / the book's answer.</param>
/// <param name="IsOverridden">是否用户给定 / whether the user states any of it.</param>
public sealed record RatesInForce(
    Rate Employee,
    Rate? Employer,
    Yuan EmployeeFixed,
    Yuan EmployerFixed,
    RatesAnswer Book,
    bool IsOverridden)
{
    /// <summary>某方费率 / the rate of a payer; absent when unknown.</summary>
    public Rate? RateOf(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer,
    };

    /// <summary>某方定额 / the fixed amount of a payer, in yuan a month.</summary>
    public Yuan FixedOf(Payer payer) => payer switch
    {
        Payer.Employee => EmployeeFixed,
        Payer.Employer => EmployerFixed,
    };

    /// <summary>与另一月是否相同 / whether another month has the same rates from the same rows.</summary>
    internal bool IsSameAs(RatesInForce other) =>
        Employee == other.Employee && Employer == other.Employer
        && EmployeeFixed == other.EmployeeFixed && EmployerFixed == other.EmployerFixed
        && Book.Rows.AsSpan().SequenceEqual(other.Book.Rows.AsSpan());
}
