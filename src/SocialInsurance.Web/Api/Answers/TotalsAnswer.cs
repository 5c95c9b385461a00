using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>What is owed in all, in yuan.</summary>
public sealed record TotalsAnswer(decimal Employee, decimal Employer, decimal All)
{
    internal static TotalsAnswer Of(Totals totals) => Of(totals.Employee, totals.Employer);

    internal static TotalsAnswer Of(Yuan employee, Yuan employer) =>
        new(employee.ToDecimal(), employer.ToDecimal(), (employee + employer).ToDecimal());
}
