using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Runs the ledger over the terms of each insurance.</summary>
internal static class InsuranceStatements
{
    public static ImmutableArray<InsuranceStatement> Of(IReadOnlyList<InsuranceTerms> terms, BackPaymentRequest request) =>
        [.. terms.Select(insurance => Of(insurance, request))];

    private static InsuranceStatement Of(InsuranceTerms terms, BackPaymentRequest request)
    {
        var employee = CellsOf(Payer.Employee, terms.Months, request);
        var employer = CellsOf(Payer.Employer, terms.Months, request);
        var months = ImmutableArray.CreateBuilder<MonthLine>(terms.Months.Length);
        for (var i = 0; i < terms.Months.Length; i++)
        {
            var month = terms.Months[i];
            months.Add(new(month, employee[i], month.IsKnownFor(Payer.Employer) ? employer[i] : null));
        }

        return new(terms.Insurance, months.MoveToImmutable(), terms.IsMerged, request.RoundingMethod, request.RoundingMode);
    }

    private static Cell[] CellsOf(Payer payer, ImmutableArray<MonthTerms> months, BackPaymentRequest request)
    {
        var terms = new CellTerms[months.Length];
        for (var i = 0; i < months.Length; i++)
        {
            terms[i] = months[i].CellTermsOf(payer);
        }

        var cells = new Cell[months.Length];
        Ledger.Fill(terms, request.RoundingMethod, request.RoundingMode, cells);
        return cells;
    }
}
