using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Validation;

namespace SocialInsurance.Requests.Reading;

/// <summary>
/// The one reader of requests: JSON from a program, a link or the page becomes a valid request, or every problem at once.
/// </summary>
public sealed class BackPaymentRequestReader(PolicyBook book, IClock clock)
{
    // A list of which an entry could not be read is not judged as a whole: gaps and places would be those of the rest.
    private static readonly ImmutableHashSet<string> ListFields = [FieldNames.Wage, FieldNames.Months, FieldNames.Employers, FieldNames.Deferral];
    private readonly BackPaymentDraftValidator _validator = new(book);

    public ReadResult<BackPaymentRequest> Read(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? Read(new JsonFieldSource(json))
        : new(null, [new(ProblemCode.NotAnObject, "body")]);

    /// <summary>Reads the facts of a demand, of which no situation need be known.</summary>
    public ReadResult<DemandQuestion> ReadFacts(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new(null, [new(ProblemCode.NotAnObject, "body")]);
        }

        var problems = new List<RequestProblem>();
        var draft = Located(DraftReader.ReadFacts(new JsonFieldSource(json), ChinaTime.Today(clock), problems));
        AddMisfits(draft, problems);
        return problems.Count == 0
            ? new DemandQuestion(RequestOf(draft), draft.Situations!.Value, draft.Payslip)
            : new ReadResult<DemandQuestion>(null, problems);
    }

    /// <summary>Reads the cells of a row: each field of the API at most once, by its name.</summary>
    public RowRequest ReadRow(IReadOnlyList<KeyValuePair<string, string>> cells)
    {
        var deductedProblems = new List<RequestProblem>();
        var deducted = FieldsOf(cells, deductedProblems).Money(FieldNames.Deducted);
        var read = Read(new TextFieldSource([.. cells.Where(cell => !string.Equals(cell.Key, FieldNames.Deducted, StringComparison.Ordinal))]));
        return deductedProblems.Count == 0 ? new(read, deducted) : new(new(null, [.. read.Problems, .. deductedProblems]), null);
    }

    /// <summary>
    /// Reads the amounts of a row that differs from one already understood in nothing else: no rule holds them against
    /// other fields. Nothing when an amount has a problem.
    /// </summary>
    public static RowAmounts? ReadAmounts(IReadOnlyList<KeyValuePair<string, string>> cells)
    {
        var problems = new List<RequestProblem>();
        var fields = FieldsOf(cells, problems);
        var amounts = new RowAmounts(
            DraftReader.ReadWages(fields), PerInsuranceReader.ReadMoney(fields, FieldNames.CurrentBase), fields.Money(FieldNames.Deducted));
        return problems.Count == 0 ? amounts : null;
    }

    private static RequestFields FieldsOf(IReadOnlyList<KeyValuePair<string, string>> cells, List<RequestProblem> problems) =>
        new(new TextFieldSource(cells), string.Empty, problems);

    private ReadResult<BackPaymentRequest> Read(IFieldSource source)
    {
        var problems = new List<RequestProblem>();
        var draft = Located(DraftReader.Read(source, ChinaTime.Today(clock), problems));
        AddMisfits(draft, problems);
        return problems.Count == 0 ? RequestOf(draft) : new ReadResult<BackPaymentRequest>(null, problems);
    }

    private void AddMisfits(BackPaymentDraft draft, List<RequestProblem> problems)
    {
        var unread = problems.Select(problem => problem.TopField).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(_validator.Validate(draft).Errors
            .Select(failure => (RequestProblem)failure.CustomState)
            .Where(problem => !ListFields.Contains(problem.TopField) || !unread.Contains(problem.TopField)));
    }

    /// <summary>People name a city or a district where the book has codes.</summary>
    private BackPaymentDraft Located(BackPaymentDraft draft) =>
        draft.City is { } named ? draft with { City = book.CodeMeantBy(named) } : draft;

    private static BackPaymentRequest RequestOf(BackPaymentDraft draft) => new()
    {
        Situation = draft.Situation ?? draft.Situations!.Value[0],
        Months = draft.Period!.Value,
        KnownOn = draft.KnownOn ?? draft.Today,
        Gaps = draft.Gaps,
        City = draft.City,
        Contributor = draft.Contributor,
        Household = draft.Household,
        Insurances = draft.InsurancesAsked,
        CurrentBase = draft.CurrentBase,
        Wages = draft.Wages,
        PercentOfAverage = draft.PercentOfAverage,
        FloorPercent = draft.FloorPercent,
        OldAverageWage = draft.OldAverageWage,
        NewAverageWage = draft.NewAverageWage,
        OldLimits = draft.OldLimits,
        NewLimits = draft.NewLimits,
        Rates = draft.Rates,
        WorkInjuryRate = draft.WorkInjuryRate,
        Exceptions = draft.Months,
        Employers = draft.Employers,
        EmployerSize = draft.EmployerSize,
        Deferrals = draft.Deferrals,
        PaidByPerson = draft.PaidByPerson,
        Circumstances = draft.Circumstances,
        RoundingMethod = draft.RoundingMethod,
        RoundingMode = draft.RoundingMode,
        LeftOn = draft.LeftOn,
        Demand = draft.Demand,
        DemandLines = draft.DemandLines,
        Assessed = draft.Assessed,
        PaidOn = draft.PaidOn,
        LateFee = draft.LateFee,
        Interest = draft.Interest,
    };
}
