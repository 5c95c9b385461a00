using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>一个单位的部分 / the part of a statement that belongs to the months at one employer.</summary>
/// <param name="Period">任职期间 / the employer and its months.</param>
/// <param name="Employee">个人应补，元 / owed by the employee for these months.</param>
/// <param name="Employer">单位应补，元 / owed by this employer.</param>
/// <param name="Channel">由谁申报代收 / who files and collects.</param>
public sealed record EmployerStatement(EmployerPeriod Period, Yuan Employee, Yuan Employer, CollectionChannel Channel);
