using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>One insurance in one liability month: bases in yuan, rates in percent; null is unknown.</summary>
public sealed record MonthAnswer(
    string Month,
    decimal? PaidBase,
    decimal? DueBase,
    decimal EmployeeRate,
    decimal? EmployerRate,
    CellAnswer Employee,
    CellAnswer Employer)
{
    internal static MonthAnswer Of(MonthLine line) => new(
        ApiDate.Of(line.Terms.Month),
        line.Terms.Paid?.Amount.ToDecimal(),
        line.Terms.Due?.Amount.ToDecimal(),
        line.Terms.Rates.Employee.ToPercent(),
        line.Terms.Rates.Employer?.ToPercent(),
        CellAnswer.Of(line.Employee),
        CellAnswer.Of(line.CellOf(Payer.Employer)));
}
