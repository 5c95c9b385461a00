using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Months for which the book says of itself that it has no answer.</summary>
public sealed record DeclaredGapAnswer(
    string Table,
    IReadOnlyList<string> Insurances,
    string Group,
    string From,
    string? To,
    string Reason)
{
    internal static DeclaredGapAnswer Of(DeclaredGap gap) => new(
        ApiWords.WordOf(gap.Of),
        [.. gap.Insurances.Select(ApiWords.WordOf)],
        ApiWords.WordOf(gap.Group),
        ApiDate.Of(gap.Months.From),
        gap.Months.To is { } to ? ApiDate.Of(to) : null,
        gap.Reason);
}
