using SocialInsurance.Core.LateFees;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The late fee of one liability month, in yuan; without a fee where older rules apply.</summary>
public sealed record LateFeeMonthAnswer(
    string Month, decimal Principal, string From, int? Days, decimal? Fee, decimal? Uncapped, string? ReachesPrincipalOn)
{
    internal static LateFeeMonthAnswer Of(LateFeeMonth month) => new(
        ApiDate.Of(month.Month),
        month.Principal.ToDecimal(),
        ApiDate.Of(month.From),
        month.Fee?.Days,
        month.Fee?.Fee.ToDecimal(),
        month.Fee?.Uncapped.ToDecimal(),
        month.Fee is { } fee ? ApiDate.Of(fee.ReachesPrincipalOn) : null);
}
