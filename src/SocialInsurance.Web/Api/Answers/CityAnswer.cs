using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Everything the policy book knows of one city.</summary>
public sealed record CityAnswer(
    string Code,
    string Name,
    string EnglishName,
    string Version,
    string AsOf,
    IReadOnlyList<PolicyYearStartAnswer> PolicyYearStarts,
    IReadOnlyList<AverageAnswer> Averages,
    IReadOnlyList<LimitsRowAnswer> Limits,
    IReadOnlyList<RatesRowAnswer> Rates,
    IReadOnlyList<RoundAnswer> Rounds,
    LeavingRuleAnswer? Leaving,
    CarryOnRuleAnswer? CarryOn,
    LateFeeRuleAnswer? LateFee,
    string? Rounding,
    IReadOnlyList<RoundingProfileAnswer> RoundingProfiles,
    MoneyRoundingAnswer? MoneyRounding,
    IReadOnlyList<PolicyRuleAnswer> Rules,
    IReadOnlyList<ConflictAnswer> Conflicts,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<DeclaredGapAnswer> DeclaredGaps,
    IReadOnlyList<SourceAnswer> Sources)
{
    internal static CityAnswer Of(CityPolicy city, string version) => new(
        city.Code,
        city.ChineseName,
        city.EnglishName,
        version,
        ApiDate.Of(city.AsOf),
        [.. city.PolicyYearStarts.Select(PolicyYearStartAnswer.Of)],
        [.. city.Averages.Select(AverageAnswer.Of)],
        [.. city.Limits.Select(LimitsRowAnswer.Of)],
        [.. city.Rates.Select(RatesRowAnswer.Of)],
        [.. city.Rounds.Select(RoundAnswer.Of)],
        city.Leaving is { } leaving ? LeavingRuleAnswer.Of(leaving) : null,
        city.CarryOn is { } carryOn ? CarryOnRuleAnswer.Of(carryOn) : null,
        city.LateFee is { } lateFee ? LateFeeRuleAnswer.Of(lateFee) : null,
        city.Rounding,
        [.. city.RoundingProfiles.Select(RoundingProfileAnswer.Of)],
        city.MoneyRounding is { } money ? MoneyRoundingAnswer.Of(money) : null,
        [.. city.Rules.Select(PolicyRuleAnswer.Of)],
        [.. city.Conflicts.Select(ConflictAnswer.Of)],
        city.Gaps,
        [.. city.DeclaredGaps.Select(DeclaredGapAnswer.Of)],
        [.. city.Sources.Select(SourceAnswer.Of)]);
}
