using System.Text.Json;
using SocialInsurance.Core.Statements;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A step of an explanation: its kind, its formula with figures, and what it rests on.</summary>
public sealed record StepAnswer(string Step, string Text, IReadOnlyList<string> Citations)
{
    internal static StepAnswer Of(ExplanationStep step, Words words) =>
        new(KindOf(step), words.Of(step), [.. step.References.SelectMany(words.Of).Distinct(StringComparer.Ordinal)]);

    private static string KindOf(ExplanationStep step) => JsonNamingPolicy.CamelCase.ConvertName(step switch
    {
        BaseStep s => s.Side + "Base",
        ContributionStep s => s.Side + "Contribution",
        PeriodContributionStep s => s.Side + "PeriodContribution",
        _ => step.GetType().Name.Replace("Step", string.Empty, StringComparison.Ordinal),
    });
}
