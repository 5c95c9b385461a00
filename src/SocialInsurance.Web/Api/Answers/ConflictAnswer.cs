using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Sources that disagree, and what was made of it.</summary>
public sealed record ConflictAnswer(
    string What,
    IReadOnlyList<string> Sources)
{
    internal static ConflictAnswer Of(PolicyConflict conflict) => new(
        conflict.What,
        [.. conflict.Sources.Select(source => source.Id)]);
}
