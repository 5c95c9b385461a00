using SocialInsurance.Core.LateFees;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The late fee on one principal, in yuan.</summary>
public sealed record LateFeeAnswer(int Days, decimal Fee, decimal Uncapped, string ReachesPrincipalOn)
{
    internal static LateFeeAnswer Of(LateFee fee) =>
        new(fee.Days, fee.Fee.ToDecimal(), fee.Uncapped.ToDecimal(), ApiDate.Of(fee.ReachesPrincipalOn));
}
