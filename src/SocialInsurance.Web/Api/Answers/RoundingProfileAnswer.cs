using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How a city rounds, as its published figures show; nothing is computed from it.</summary>
public sealed record RoundingProfileAnswer(
    int FromYear,
    int? ToYear,
    string Basis,
    string Month,
    string Floor,
    string Ceiling)
{
    internal static RoundingProfileAnswer Of(RoundingProfile profile) => new(
        profile.FirstYear,
        profile.LastYear,
        ApiWords.WordOf(profile.Basis),
        ApiWords.WordOf(profile.Month),
        ApiWords.WordOf(profile.Floor),
        ApiWords.WordOf(profile.Ceiling));
}
