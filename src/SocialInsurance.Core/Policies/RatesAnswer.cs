using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>政策库对费率的回答 / the book's answer about rates: the sum of the components of an insurance in a month.</summary>
/// <param name="Employee">个人费率 / the employee's rate; absent when unknown.</param>
/// <param name="Employer">单位费率 / the employer's rate; absent when unknown.</param>
/// <param name="EmployeeFixed">个人定额，元/月 / the employee's fixed amount.</param>
/// <param name="EmployerFixed">单位定额，元/月 / the employer's fixed amount.</param>
/// <param name="IncludesMaternity">是否含生育 / whether maternity is merged into it.</param>
/// <param name="Rows">所依的行，可为空 / the rows it is the sum of; empty when the book knows none.</param>
public sealed record RatesAnswer(
    Rate? Employee,
    Rate? Employer,
    Yuan EmployeeFixed,
    Yuan EmployerFixed,
    bool IncludesMaternity,
    ImmutableArray<RatesRow> Rows)
{
    /// <summary>没有数据 / nothing known.</summary>
    public static RatesAnswer Nothing { get; } = new(null, null, Yuan.Zero, Yuan.Zero, false, []);
}
