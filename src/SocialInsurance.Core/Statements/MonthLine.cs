using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>一险一月 / one insurance in one liability month: its terms and what both payers owe.</summary>
/// <param name="Terms">参数 / what it was computed from.</param>
/// <param name="Employee">个人 / the employee's cell.</param>
/// <param name="Employer">单位 / the employer's cell; absent where a value is unknown.</param>
public sealed record MonthLine(MonthTerms Terms, Cell Employee, Cell? Employer)
{
    /// <summary>某方的格 / the cell of a payer; an unknown one counts as nothing.</summary>
    public Cell CellOf(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer ?? default,
    };
}
