using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The answer to a request: the statement as JSON.</summary>
public sealed record StatementAnswer(
    string Situation,
    CertaintyAnswer Certainty,
    string? Reading,
    TotalsAnswer Totals,
    RangesAnswer Range,
    CompleteAnswer Complete,
    IReadOnlyList<AssumptionAnswer> Assumptions,
    IReadOnlyList<LeftOutAnswer> LeftOut,
    IReadOnlyList<InsuranceAnswer> Insurances,
    IReadOnlyList<EmployerAnswer> Employers,
    DemandAnswer? Demand,
    LateFeesAnswer? LateFee,
    InterestAnswer? Interest,
    decimal? Recoverable,
    IReadOnlyList<NoteAnswer> Notes,
    PolicyAnswer Policy)
{
    internal static StatementAnswer Of(Statement statement, Words words) => new(
        ApiWords.WordOf(statement.Request.Situation),
        CertaintyAnswer.Of(statement.Totals),
        statement.Reading is { } reading ? ApiWords.WordOf(reading) : null,
        TotalsAnswer.Of(statement.Totals),
        RangesAnswer.Of(statement.Totals),
        CompleteAnswer.Of(statement.Totals),
        [.. statement.Assumptions.Select(assumption => AssumptionAnswer.Of(assumption, words))],
        [.. statement.LeftOut.SelectMany(refusal => LeftOutAnswer.Of(refusal, words))],
        [.. statement.Insurances.Select(insurance => InsuranceAnswer.Of(insurance, statement.Totals.IsDivided, words))],
        [.. statement.Employers.Select(employer => EmployerAnswer.Of(employer, words))],
        statement.Demand is { } demand ? DemandAnswer.Of(demand, words) : null,
        statement.LateFee is { } lateFee ? LateFeesAnswer.Of(lateFee, words) : null,
        statement.Interest is { } interest ? InterestAnswer.Of(interest) : null,
        statement.Recoverable?.ToDecimal(),
        [.. statement.Notes.Select(note => NoteAnswer.Of(note, words))],
        PolicyAnswer.Of(statement.Policy));
}
