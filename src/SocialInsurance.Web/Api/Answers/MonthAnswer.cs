using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>One insurance in one liability month: bases in yuan, rates in percent; null is unknown.</summary>
public sealed record MonthAnswer(
    string Month,
    decimal? PaidBase,
    decimal? DueBase,
    decimal? EmployeeRate,
    decimal? EmployerRate,
    CellAnswer Employee,
    CellAnswer Employer,
    bool NotDue)
{
    internal static MonthAnswer Of(MonthLine line, RoundingMode mode, bool isDivided) => new(
        ApiDate.Of(line.Inputs.Month),
        line.Inputs.Paid?.Amount.ToDecimal(),
        line.Inputs.Due?.Amount.ToDecimal(),
        line.Inputs.Rates.Employee.Rate?.ToPercent(),
        line.Inputs.Rates.Employer.Rate?.ToPercent(),
        CellAnswer.Of(line.Employee, isDivided ? line.PartsOf(Payer.Employee, mode) : null),
        CellAnswer.Of(line.CellOf(Payer.Employer), isDivided ? line.PartsOf(Payer.Employer, mode) : null),
        !line.Inputs.Facts.IsDue);
}
