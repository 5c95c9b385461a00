using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>实缴金额 / what was really paid for one insurance in one month, in place of base times rate.</summary>
/// <param name="Employee">个人已缴，元 / by the person; absent when not stated.</param>
/// <param name="Employer">单位已缴，元 / by the employer; absent when not stated.</param>
public sealed record PaidAmounts(Yuan? Employee, Yuan? Employer);
