using SocialInsurance.Core.LateFees;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The late fees of a statement, all the employer's, and how their days were counted.</summary>
public sealed record LateFeesAnswer(
    decimal Total, decimal Employee, decimal Employer, IReadOnlyList<LateFeeMonthAnswer> Months, string Convention, bool Complete)
{
    internal static LateFeesAnswer Of(LateFeeStatement fees, Words words) => new(
        fees.Total.ToDecimal(),
        LateFeeStatement.Employee.ToDecimal(),
        fees.Employer.ToDecimal(),
        [.. fees.Months.Select(LateFeeMonthAnswer.Of)],
        words.ConventionOf(fees),
        fees.IsComplete);
}
