using NodaTime;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The verdict on a demand, in yuan: what is set aside is no part of what is asked, and what no line names is still in it.</summary>
public sealed record DemandAnswer(
    decimal Asked,
    decimal EmployeeShare,
    decimal Excess,
    IReadOnlyList<string> Findings,
    IReadOnlyList<FindingAnswer> Explanations,
    IReadOnlyList<DemandLineAnswer> Lines,
    decimal SetAside,
    decimal Unlisted)
{
    internal static DemandAnswer Of(DemandVerdict demand, Words words) => new(
        demand.Asked.ToDecimal(),
        demand.EmployeeShare.ToDecimal(),
        demand.Excess.ToDecimal(),
        [.. demand.Findings.Select(ApiCode.Of)],
        [.. demand.Explanations.Select(explanation => FindingAnswer.Of(explanation, demand, words))],
        [.. demand.Lines.Select(line => DemandLineAnswer.Of(line, words))],
        demand.SetAside.ToDecimal(),
        demand.Unlisted.ToDecimal());
}

/// <summary>What explains a demand: the sum that comes of it, in one sentence, and the law; no sum where it explains none.</summary>
public sealed record FindingAnswer(string Finding, decimal? Amount, string Text, IReadOnlyList<string> Citations)
{
    internal static FindingAnswer Of(DemandExplanation explanation, DemandVerdict demand, Words words) => new(
        ApiCode.Of(explanation.Finding),
        explanation.Sum?.ToDecimal(),
        words.Of(explanation.Finding, demand),
        [.. explanation.References.SelectMany(words.Of).Distinct(StringComparer.Ordinal)]);
}

/// <summary>A line of a demand: what the employee owes for it and what is asked beyond that, in yuan; null where unknown or set aside.</summary>
public sealed record DemandLineAnswer(
    string? Insurance, string? Payer, string? From, string? To, string Kind, decimal Amount, decimal? Owed, decimal? Difference, string Finding, string Text)
{
    internal static DemandLineAnswer Of(DemandLineVerdict verdict, Words words)
    {
        var line = verdict.Line;
        return new(
            WordOf(line.Insurance),
            WordOf(line.Payer),
            MonthOf(line.Months?.From),
            MonthOf(line.Months?.To),
            ApiWords.WordOf(line.Kind),
            line.Amount.ToDecimal(),
            verdict.Owed?.ToDecimal(),
            verdict.Difference?.ToDecimal(),
            ApiWords.WordOf(verdict.Finding),
            words.Of(verdict));
    }

    private static string? WordOf<T>(T? value)
        where T : struct, Enum => value is { } known ? ApiWords.WordOf(known) : null;

    private static string? MonthOf(YearMonth? month) => month is { } known ? ApiDate.Of(known) : null;
}
