using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>一险一月 / one insurance in one liability month: what it was computed from and what both payers owe.</summary>
/// <param name="Inputs">依据 / what it was computed from.</param>
/// <param name="Employee">个人 / the employee's cell.</param>
/// <param name="Employer">单位 / the employer's cell; absent where a value is unknown.</param>
public sealed record MonthLine(LedgerMonth Inputs, Cell Employee, Cell? Employer)
{
    /// <summary>某方的格 / the cell of a payer; an unknown one counts as nothing.</summary>
    public Cell CellOf(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer ?? default,
    };

    /// <summary>
    /// 差额的两部分 / the two parts of a payer's difference, which sum to it: what the new limits and rates add to what was due while paying,
    /// and what was not paid of that.
    /// </summary>
    public DifferenceParts PartsOf(Payer payer, RoundingMode mode) => Inputs.PartsOf(Inputs.InputOf(payer), CellOf(payer), mode.Step());
}

/// <summary>差额的两部分 / the two parts of a difference.</summary>
/// <param name="OfAdjustment">新旧标准之差，元 / what the adjustment adds.</param>
/// <param name="OfUnderDeclaration">基数报低或漏缴，元 / what was declared too low, or not paid at all.</param>
public readonly record struct DifferenceParts(Yuan OfAdjustment, Yuan OfUnderDeclaration)
{
    /// <summary>相加 / the sum of both parts.</summary>
    public static DifferenceParts operator +(DifferenceParts left, DifferenceParts right) =>
        new(left.OfAdjustment + right.OfAdjustment, left.OfUnderDeclaration + right.OfUnderDeclaration);
}
