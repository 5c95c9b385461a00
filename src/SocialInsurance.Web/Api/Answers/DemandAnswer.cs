using SocialInsurance.Core.Statements;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The verdict on a demand, in yuan.</summary>
public sealed record DemandAnswer(decimal Asked, decimal EmployeeShare, decimal Excess, IReadOnlyList<string> Findings)
{
    internal static DemandAnswer Of(DemandVerdict demand) => new(
        demand.Asked.ToDecimal(),
        demand.EmployeeShare.ToDecimal(),
        demand.Excess.ToDecimal(),
        [.. demand.Findings.Select(ApiCode.Of)]);
}
