using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Runs the ledger over the terms of each insurance.</summary>
internal static class InsuranceStatements
{
    public static ImmutableArray<InsuranceStatement> Of(ImmutableArray<InsuranceTerms> terms, BackPaymentRequest request) =>
        ImmutableArray.CreateRange(terms, Of, request);

    private static InsuranceStatement Of(InsuranceTerms terms, BackPaymentRequest request)
    {
        var cellTerms = new CellTerms[terms.Months.Length];
        var employee = new Cell[terms.Months.Length];
        var employer = new Cell[terms.Months.Length];
        terms.FillCells(Payer.Employee, request, cellTerms, employee);
        terms.FillCells(Payer.Employer, request, cellTerms, employer);
        var months = ImmutableArray.CreateBuilder<MonthLine>(terms.Months.Length);
        for (var i = 0; i < terms.Months.Length; i++)
        {
            var month = terms.Months[i];
            months.Add(new(month, employee[i], month.IsKnownFor(Payer.Employer) ? employer[i] : null));
        }

        return new(terms.Insurance, months.MoveToImmutable(), terms.IsMerged, request.RoundingMethod, request.RoundingMode);
    }
}
