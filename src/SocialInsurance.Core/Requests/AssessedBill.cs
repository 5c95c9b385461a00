using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>征收机构的账单 / a bill of the collecting authority: its amounts stand as they are, whatever they were computed from.</summary>
/// <param name="Employee">个人合计，元 / of the person.</param>
/// <param name="Employer">单位合计，元 / of the employer; absent where the bill does not name it.</param>
/// <param name="LateFee">滞纳金，元 / the late fee, the employer's; absent where there is none.</param>
/// <param name="Insurances">逐险种 / the amounts by insurance; absent where the bill does not name them.</param>
public sealed record AssessedBill(Yuan Employee, Yuan? Employer, Yuan? LateFee, PerInsurance<RecordedAmounts?> Insurances);
