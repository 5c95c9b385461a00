using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>What is owed in all, in yuan; its two parts where the situation tells them apart.</summary>
public sealed record TotalsAnswer(
    decimal Employee, decimal Employer, decimal All, SharesAnswer? OfAdjustment, SharesAnswer? OfUnderDeclaration)
{
    internal static TotalsAnswer Of(Totals totals) => Of(totals.Employee, totals.Employer) with
    {
        OfAdjustment = totals.IsDivided ? SharesAnswer.Of(totals.EmployeeParts.OfAdjustment, totals.EmployerParts.OfAdjustment) : null,
        OfUnderDeclaration = totals.IsDivided ? SharesAnswer.Of(totals.EmployeeParts.OfUnderDeclaration, totals.EmployerParts.OfUnderDeclaration) : null,
    };

    internal static TotalsAnswer Of(Yuan employee, Yuan employer) =>
        new(employee.ToDecimal(), employer.ToDecimal(), (employee + employer).ToDecimal(), null, null);
}

/// <summary>The shares of both payers, in yuan.</summary>
public sealed record SharesAnswer(decimal Employee, decimal Employer, decimal All)
{
    internal static SharesAnswer Of(Yuan employee, Yuan employer) =>
        new(employee.ToDecimal(), employer.ToDecimal(), (employee + employer).ToDecimal());
}
