using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>
/// Every reading of the facts as a full statement, in the order in which they explain the demand; those that do not fit, with the reason; what
/// explains it, or by how much each misses; and one sentence.
/// </summary>
public sealed record DemandCheckAnswer(
    IReadOnlyList<StatementAnswer> Readings,
    IReadOnlyList<string> Summaries,
    IReadOnlyList<ReadingLeftOutAnswer> LeftOut,
    ExplainedAnswer? Explained,
    IReadOnlyList<MissAnswer> Misses,
    string Sentence)
{
    internal static DemandCheckAnswer Of(DemandCheck check, Words words) => new(
        [.. check.Readings.Select(reading => StatementAnswer.Of(reading, words))],
        [.. check.Readings.Select(words.ReadingOf)],
        [.. check.LeftOut.Select(leftOut => ReadingLeftOutAnswer.Of(leftOut, words))],
        check.Explained is { } explained ? ExplainedAnswer.Of(explained) : null,
        [.. check.Misses.Select(miss => MissAnswer.Of(miss.Reading, miss.Amount))],
        words.SentenceOf(check));
}

/// <summary>A situation that does not fit the facts, and why.</summary>
public sealed record ReadingLeftOutAnswer(string Situation, string Reason, string Text)
{
    internal static ReadingLeftOutAnswer Of(ReadingLeftOut leftOut, Words words) =>
        new(ApiWords.WordOf(leftOut.Situation), ApiCode.Of(leftOut.Reason), words.Of(leftOut));
}

/// <summary>What gives the demand within one yuan: one reading or several together, and how, in yuan.</summary>
public sealed record ExplainedAnswer(IReadOnlyList<string> Readings, string Finding, decimal Amount)
{
    internal static ExplainedAnswer Of(DemandExplained explained) =>
        new([.. explained.Readings.Select(ApiWords.WordOf)], ApiCode.Of(explained.Finding), explained.Sum.ToDecimal());
}

/// <summary>By how much the demand misses the share of a reading, in yuan: above it positive, below it negative.</summary>
public sealed record MissAnswer(string Situation, decimal EmployeeShare, decimal Amount)
{
    internal static MissAnswer Of(Statement reading, Core.Values.Yuan amount) => new(
        ApiWords.WordOf(reading.Request.Situation), reading.Demand!.EmployeeShare.ToDecimal(), amount.ToDecimal());
}
