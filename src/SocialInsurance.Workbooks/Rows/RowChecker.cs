using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
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
    private readonly CityNames _cities;
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly CheckTerms _terms;
    private readonly RowKinds _kinds;
    private readonly ImmutableArray<(int Place, string Field)> _fields;
    private readonly ImmutableArray<(int Place, string Field)> _amounts;

    public RowChecker(PolicyBook book, ImmutableArray<TableColumn> columns, CheckTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _reader = new(book, new StoppedClock(terms.AsOf));
        _cities = new(book);
        _columns = columns;
        _terms = terms;
        _kinds = new(columns, new(book), terms.Words);
        _fields = [.. columns.Select((column, place) => (place, column.Known)).Where(column => column.Known is { IsField: true }).Select(column => (column.place, column.Known!.Field))];
        _amounts = [.. _fields.Where(column => column.Field is FieldNames.Wage or FieldNames.CurrentBase or FieldNames.Deducted)];
    }

    /// <summary>What the figures of the rows checked so far rest on.</summary>
    public RowBasis Basis { get; } = RowBasis.Empty;

    public CheckedRow Check(SourceRow row)
    {
        var kind = _kinds.Find(row);
        if (kind is not null && BackPaymentRequestReader.ReadAmounts(FieldsOf(row, _amounts)) is { } amounts)
        {
            return Check(kind, amounts);
        }

        var read = _reader.ReadRow(FieldsOf(row));
        return read.Request.Value is { } request
            ? Check(kind ?? _kinds.Learn(row, request), new(request.Wages, request.CurrentBase, read.Deducted))
            : Refused(read.Request.Problems, read.Deducted);
    }

    /// <summary>The fields that a row gives, by their names in the API.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> FieldsOf(SourceRow row) => FieldsOf(row, _fields);

    private CheckedRow Check(RowKind kind, RowAmounts amounts)
    {
        var result = kind.Figures.Calculate(amounts.Wages, amounts.CurrentBase);
        if (result.Totals is not { } totals)
        {
            return Refused(RefusalProblems.Of(result.Refusals, kind.Like), amounts.Deducted);
        }

        return Compared(result, totals, amounts.Deducted, _kinds.WarningsOf(kind, amounts, result.Pattern, Basis));
    }

    private List<KeyValuePair<string, string>> FieldsOf(SourceRow row, ImmutableArray<(int Place, string Field)> asked)
    {
        var fields = new List<KeyValuePair<string, string>>(asked.Length);
        foreach (var (place, field) in asked)
        {
            if (row.Cells[place] is { } text)
            {
                fields.Add(new(field, WordOf(field, text.Trim())));
            }
        }

        if (_terms.Gaps == Gaps.Refuse)
        {
            fields.Add(new(FieldNames.Gaps, ApiWords.WordOf(_terms.Gaps)));
        }

        return fields;
    }

    private string WordOf(string field, string text) =>
        string.Equals(field, FieldNames.City, StringComparison.Ordinal) ? _cities.CodeOf(text) : RowWords.ApiWordOf(field, text);

    private CheckedRow Refused(IEnumerable<RequestProblem> problems, Yuan? deducted)
    {
        var sentences = problems.Select(problem => _terms.Words.Of(problem with { Column = HeaderOf(problem.TopField) }));
        return new(RowFinding.Refused, null, deducted, string.Join(' ', sentences.Distinct(StringComparer.Ordinal)));
    }

    private string? HeaderOf(string field) =>
        _columns.FirstOrDefault(column => string.Equals(column.Known?.Field, field, StringComparison.Ordinal))?.Header.Trim();

    private CheckedRow Compared(FiguresResult result, Totals totals, Yuan? deducted, IReadOnlyList<string> warnings)
    {
        var figures = new RowFigures(
            SharesOf(result.Insurances), totals.Employee, totals.Employer, totals.CertaintyOf(Payer.Employee), totals.EmployeeRange);
        var verdict = deducted is { } amount ? VerdictOn(amount, result, totals) : null;
        var finding = verdict is null ? RowFinding.NotCompared : FindingOf(verdict);
        return new(finding, figures, deducted, RowRemarks.Of(result.Insurances, totals, result.Refusals, verdict, warnings, _terms.Words));
    }

    // Most deductions are right, and what is right needs no explanation.
    private DemandVerdict VerdictOn(Yuan deducted, FiguresResult result, Totals totals)
    {
        var verdict = DemandVerdict.Of(deducted, DemandGround.Of(totals), _terms.Tolerance);
        return verdict.Findings is [] or [DemandFinding.EqualsEmployeeShare]
            ? verdict
            : DemandVerdict.Of(deducted, result.Ground!(), _terms.Tolerance);
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

    // The comparison is that of a demand; a file tells it in fewer words. What an estimate cannot refute is not called wrong.
    private static RowFinding FindingOf(DemandVerdict verdict) => verdict.Findings switch
    {
        [] => RowFinding.NotCompared,
        [DemandFinding.ExceedsEmployeeShare, DemandFinding.IncludesEmployerShare, ..] => RowFinding.IncludesEmployerShare,
        [DemandFinding.ExceedsEmployeeShare, DemandFinding.IncludesCurrentMonth, ..] => RowFinding.Consistent,
        [DemandFinding.ExceedsEmployeeShare, ..] => RowFinding.OverDeducted,
        [DemandFinding.BelowEmployeeShare, ..] => RowFinding.UnderDeducted,
        _ => RowFinding.Consistent,
    };

    // Whatever is computed of a file, whenever and where, is computed as on the day it came.
    private sealed class StoppedClock(Instant instant) : IClock
    {
        public Instant GetCurrentInstant() => instant;
    }
}
