using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>
/// Something that stands in for a figure nobody found. Rates are in percent, limits a floor and a ceiling in yuan a month; rows are those of
/// the policy book on which it rests.
/// </summary>
public sealed record AssumptionAnswer(
    string Parameter,
    IReadOnlyList<string> Insurances,
    string? Payer,
    string From,
    string To,
    object Value,
    object Low,
    object High,
    string Basis,
    bool Affects,
    string Text,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Cities)
{
    internal static AssumptionAnswer Of(Assumption assumption, Words words) => assumption switch
    {
        LimitsAssumption { Limits: var limits } => Of(
            assumption, words, assumption.Basis == Core.Estimates.Basis.PaidOnOldLimits ? "publication" : "limits", null,
            (Pair(limits.Value), Pair(limits.Low), Pair(limits.High)), [.. limits.Rows.Select(RowName.Of)], limits.Cities),
        RateAssumption { Rate: var rate } of => Of(
            assumption, words, assumption.Basis == Core.Estimates.Basis.FirstClass ? "workInjuryRate" : "rates", ApiWords.WordOf(of.Payer),
            (rate.Value.ToPercent(), rate.Low.ToPercent(), rate.High.ToPercent()), [.. rate.Rows.Select(RowName.Of)], rate.Cities),
        SizeAssumption { Rate: var rate } => Of(
            assumption, words, "relief", ApiWords.WordOf(Core.Values.Payer.Employer),
            (rate.Rate!.Value.ToPercent(), rate.Low!.Value.ToPercent(), rate.High!.Value.ToPercent()), [RowName.Of(rate.Relief!)], []),
        _ => throw new ArgumentOutOfRangeException(nameof(assumption), assumption, "An assumption of an unknown kind."),
    };

    private static AssumptionAnswer Of(
        Assumption assumption,
        Words words,
        string parameter,
        string? payer,
        (object Value, object Low, object High) range,
        IReadOnlyList<string> rows,
        IReadOnlyList<string> cities) => new(
            parameter,
            [.. assumption.Insurances.Select(ApiWords.WordOf)],
            payer,
            ApiDate.Of(assumption.Months.From),
            ApiDate.Of(assumption.Months.To),
            range.Value,
            range.Low,
            range.High,
            ApiWords.WordOf(assumption.Basis),
            assumption.Affects,
            words.Of(assumption),
            rows,
            cities);

    private static LimitsPairAnswer Pair(BaseLimits limits) => new(LimitsRowAnswer.LimitOf(limits.Floor), LimitsRowAnswer.LimitOf(limits.Ceiling));
}

/// <summary>A floor and a ceiling in yuan a month; "none" is unlimited.</summary>
public sealed record LimitsPairAnswer(object? Floor, object? Ceiling);

/// <summary>An insurance that nothing supports: it is in no sum.</summary>
public sealed record LeftOutAnswer(string Insurance, string Text)
{
    internal static IEnumerable<LeftOutAnswer> Of(Refusal refusal, Words words) =>
        refusal.Insurances.Select(insurance => new LeftOutAnswer(ApiWords.WordOf(insurance), words.LeftOut(refusal with { Insurances = [insurance] })));
}
