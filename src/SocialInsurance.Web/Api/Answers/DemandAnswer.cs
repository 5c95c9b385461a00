using SocialInsurance.Core.Statements;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The verdict on a demand, in yuan.</summary>
public sealed record DemandAnswer(
    decimal Asked, decimal EmployeeShare, decimal Excess, IReadOnlyList<string> Findings, IReadOnlyList<FindingAnswer> Explanations)
{
    internal static DemandAnswer Of(DemandVerdict demand, Words words) => new(
        demand.Asked.ToDecimal(),
        demand.EmployeeShare.ToDecimal(),
        demand.Excess.ToDecimal(),
        [.. demand.Findings.Select(ApiCode.Of)],
        [.. demand.Explanations.Select(explanation => FindingAnswer.Of(explanation, demand, words))]);
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
