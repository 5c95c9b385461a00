using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>An adjustment round of the policy book.</summary>
public sealed record RoundAnswer(
    int Year,
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Insurances,
    bool OfRates,
    int? OldPolicyYear,
    int? NewPolicyYear,
    string? Announced,
    string? Window,
    string? NoLateFeeUntil,
    string Generation,
    string Leavers,
    string Refunds,
    bool ArrearsFirst,
    bool AllInsurancesTogether,
    bool SubsidisedPayPersonalPartOnly,
    bool UnemployedMedicalIsBooked,
    string? RetireesFileBy,
    string? RetireesAdjustedOn,
    string Rule,
    string? LeaversRule,
    bool DatesInferred,
    string Confidence,
    string Grade,
    IReadOnlyList<BasisAnswer> Basis,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static RoundAnswer Of(AdjustmentRound round) => new(
        round.Year,
        [.. round.Months.Select(ApiDate.Of)],
        [.. round.Insurances.Select(ApiWords.WordOf)],
        round.IsOfRates,
        round.OldPolicyYear,
        round.NewPolicyYear,
        PublicationAnswer.Of(round.Announced),
        round.Window,
        round.NoLateFeeUntil is { } until ? ApiDate.Of(until) : null,
        ApiWords.WordOf(round.Generation),
        ApiWords.WordOf(round.Leavers),
        ApiWords.WordOf(round.Refunds),
        round.ArrearsFirst,
        round.AllInsurancesTogether,
        round.SubsidisedPayPersonalPartOnly,
        round.UnemployedMedicalIsBooked,
        round.RetireesFileBy is { } fileBy ? ApiDate.Of(fileBy) : null,
        round.RetireesAdjustedOn is { } adjustedOn ? ApiDate.Of(adjustedOn) : null,
        round.Rule,
        round.LeaversRule,
        round.AreDatesInferred,
        round.Citation.Confidence.ToString(),
        round.Citation.Grade.ToString(),
        BasisAnswer.Of(round.Citation),
        round.Citation.Note,
        [.. round.Citation.Sources.Select(source => source.Id)]);
}
