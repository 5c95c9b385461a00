using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 核算单 / the statement: who owes how much, per insurance, month and payer, with everything needed to reproduce it.
/// </summary>
/// <param name="Request">请求 / the request it answers.</param>
/// <param name="Insurances">逐险种 / insurance by insurance.</param>
/// <param name="Totals">合计 / what is owed in all.</param>
/// <param name="Employers">分单位，可为空 / employer by employer; empty for one employer.</param>
/// <param name="Demand">对公司要求的核对 / the verdict on a demand; absent without one.</param>
/// <param name="LateFee">滞纳金 / late fees; absent where none are computed.</param>
/// <param name="Notes">说明 / what the reader should know.</param>
/// <param name="Policy">所用政策 / which policy was used.</param>
public sealed record Statement(
    BackPaymentRequest Request,
    ImmutableArray<InsuranceStatement> Insurances,
    Totals Totals,
    ImmutableArray<EmployerStatement> Employers,
    DemandVerdict? Demand,
    LateFeeStatement? LateFee,
    ImmutableArray<Note> Notes,
    PolicyUse Policy);
