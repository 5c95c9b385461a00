using SocialInsurance.Core.LateFees;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The interest of a statement, all the employer's, in yuan.</summary>
public sealed record InterestAnswer(decimal Total, decimal Employee, decimal Employer, IReadOnlyList<InterestMonthAnswer> Months)
{
    internal static InterestAnswer Of(InterestStatement interest) => new(
        interest.Total.ToDecimal(),
        0,
        interest.Total.ToDecimal(),
        [.. interest.Months.Select(month => new InterestMonthAnswer(
            ApiDate.Of(month.Month), month.Principal.ToDecimal(), ApiDate.Of(month.From), month.Amount.ToDecimal()))]);
}

/// <summary>The interest of one liability month, in yuan.</summary>
public sealed record InterestMonthAnswer(string Month, decimal Principal, string From, decimal Amount);
