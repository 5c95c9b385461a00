using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A dated relief of the employer's part; rates in percent, for the sizes of employers named, or for all.</summary>
public sealed record ReliefAnswer(
    string From,
    string To,
    string CertainTo,
    IReadOnlyList<string> Insurances,
    IReadOnlyList<string> Sizes,
    string Kind,
    decimal? EmployerPercent,
    decimal? EmployerPercentHighest,
    string LaterPayment,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static ReliefAnswer Of(Relief relief) => new(
        ApiDate.Of(relief.Months.From),
        ApiDate.Of(relief.Months.To),
        ApiDate.Of(relief.CertainTo),
        [.. relief.Insurances.Select(ApiWords.WordOf)],
        [.. relief.Sizes.Select(ApiWords.WordOf)],
        ApiWords.WordOf(relief.Kind),
        relief.EmployerRate?.ToPercent(),
        relief.EmployerRateHighest?.ToPercent(),
        ApiWords.WordOf(relief.LaterPayment),
        relief.Citation.Confidence.ToString(),
        relief.Citation.Note,
        [.. relief.Citation.Sources.Select(source => source.Id)]);
}

/// <summary>A dated deferral of the employer's part; months and last day null where unknown.</summary>
public sealed record DeferralAnswer(
    string? From,
    string? To,
    IReadOnlyList<string> Insurances,
    string? LateFeeFreeUntil,
    string Who,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static DeferralAnswer Of(Deferral deferral) => new(
        deferral.From is { } from ? ApiDate.Of(from) : null,
        deferral.To is { } to ? ApiDate.Of(to) : null,
        [.. deferral.Insurances.Select(ApiWords.WordOf)],
        deferral.LateFeeFreeUntil is { } until ? ApiDate.Of(until) : null,
        deferral.Who,
        deferral.Citation.Confidence.ToString(),
        deferral.Citation.Note,
        [.. deferral.Citation.Sources.Select(source => source.Id)]);
}

/// <summary>A dated permission for people in flexible employment to make up missed months on the limits of the year of payment.</summary>
public sealed record FlexibleMakeUpAnswer(
    string From,
    string To,
    IReadOnlyList<string> Insurances,
    string PaidFrom,
    string PaidUntil,
    string Confidence,
    string? Note,
    IReadOnlyList<string> Sources)
{
    internal static FlexibleMakeUpAnswer Of(FlexibleMakeUp makeUp) => new(
        ApiDate.Of(makeUp.Months.From),
        ApiDate.Of(makeUp.Months.To),
        [.. makeUp.Insurances.Select(ApiWords.WordOf)],
        ApiDate.Of(makeUp.PaidFrom),
        ApiDate.Of(makeUp.PaidUntil),
        makeUp.Citation.Confidence.ToString(),
        makeUp.Citation.Note,
        [.. makeUp.Citation.Sources.Select(source => source.Id)]);
}
