using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>用户给定的费率 / rates the user states in place of the policy book's; what is absent stays the book's.</summary>
/// <param name="Employee">个人费率 / the employee's rate.</param>
/// <param name="Employer">单位费率 / the employer's rate.</param>
/// <param name="EmployeeFixed">个人定额，元/月 / the employee's fixed amount.</param>
/// <param name="EmployerFixed">单位定额，元/月 / the employer's fixed amount.</param>
public sealed record RatesOverride(Rate? Employee, Rate? Employer, Yuan? EmployeeFixed, Yuan? EmployerFixed);
