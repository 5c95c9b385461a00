using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>
/// Checks the rows of one file: each becomes a request as if its cells had been fields of the API, and its deduction is
/// held against the employee's share. A row that cannot be computed says why and stops no other.
/// </summary>
public sealed class RowChecker
{
    private readonly BackPaymentRequestReader _reader;
    private readonly BackPaymentCalculator _calculator;
    private readonly CityNames _cities;
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly CheckTerms _terms;
    private readonly RowKinds _kinds;

    public RowChecker(PolicyBook book, ImmutableArray<TableColumn> columns, CheckTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _reader = new(book, new StoppedClock(terms.AsOf));
        _calculator = new(book);
        _cities = new(book);
        _columns = columns;
        _terms = terms;
        _kinds = new(_calculator, terms.Words);
    }

    /// <summary>What the figures of the rows checked so far rest on.</summary>
    public RowBasis Basis { get; } = RowBasis.Empty;

    public CheckedRow Check(SourceRow row)
    {
        var fields = FieldsOf(row);
        var key = RowKinds.KeyOf(fields);
        var kind = _kinds.Find(key);
        var read = kind is null ? _reader.ReadRow(fields) : BackPaymentRequestReader.ReadAmounts(fields, kind.Like) ?? _reader.ReadRow(fields);
        if (read.Request.Value is not { } request)
        {
            return Refused(read.Request.Problems, read.Deducted);
        }

        kind ??= _kinds.Learn(key, request);

        var result = _calculator.CalculateFigures(request);
        if (result.Totals is not { } totals)
        {
            return Refused(RefusalProblems.Of(result.Refusals, request), read.Deducted);
        }

        _kinds.CountBasis(kind, request, Basis);
        return Compared(result.Insurances, totals, read.Deducted);
    }

    /// <summary>The fields that a row gives, by their names in the API.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> FieldsOf(SourceRow row)
    {
        var fields = new List<KeyValuePair<string, string>>(_columns.Length);
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Known is { IsField: true, Field: var field } && row.Cells[i] is { } text)
            {
                fields.Add(new(field, WordOf(field, text.Trim())));
            }
        }

        return fields;
    }

    private string WordOf(string field, string text) =>
        string.Equals(field, Requests.FieldNames.City, StringComparison.Ordinal) ? _cities.CodeOf(text) : RowWords.ApiWordOf(field, text);

    private CheckedRow Refused(IEnumerable<RequestProblem> problems, Yuan? deducted)
    {
        var sentences = problems.Select(problem => _terms.Words.Of(problem with { Column = HeaderOf(problem.TopField) }));
        return new(RowFinding.Refused, null, deducted, string.Join(' ', sentences.Distinct(StringComparer.Ordinal)));
    }

    private string? HeaderOf(string field) =>
        _columns.FirstOrDefault(column => string.Equals(column.Known?.Field, field, StringComparison.Ordinal))?.Header.Trim();

    private CheckedRow Compared(ImmutableArray<InsuranceFigures> insurances, Totals totals, Yuan? deducted)
    {
        var figures = new RowFigures(SharesOf(insurances), totals.Employee, totals.Employer);
        var finding = deducted is { } amount
            ? FindingOf(Deduction.Compare(amount, totals.Employee, totals.Employer, _terms.Tolerance))
            : RowFinding.NotCompared;
        return new(finding, figures, deducted, RowRemarks.Of(insurances, totals, _terms.Words));
    }

    private static ImmutableArray<Yuan?> SharesOf(ImmutableArray<InsuranceFigures> insurances)
    {
        var shares = new Yuan?[ShareColumn.All.Length];
        foreach (var insurance in insurances)
        {
            shares[ShareColumn.IndexOf(insurance.Insurance, Payer.Employee)] = insurance.Employee.Difference;
            shares[ShareColumn.IndexOf(insurance.Insurance, Payer.Employer)] =
                insurance.IsEmployerComplete ? insurance.Employer.Difference : null;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(shares);
    }

    private static RowFinding FindingOf(DeductionFinding finding) => finding switch
    {
        DeductionFinding.Consistent => RowFinding.Consistent,
        DeductionFinding.OverDeducted => RowFinding.OverDeducted,
        DeductionFinding.IncludesEmployerShare => RowFinding.IncludesEmployerShare,
        DeductionFinding.UnderDeducted => RowFinding.UnderDeducted,
    };

    // Whatever is computed of a file, whenever and where, is computed as on the day it came.
    private sealed class StoppedClock(Instant instant) : IClock
    {
        public Instant GetCurrentInstant() => instant;
    }
}
