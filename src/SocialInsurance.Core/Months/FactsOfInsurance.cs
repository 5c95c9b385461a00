using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>Resolves the facts of one insurance, month by month.</summary>
internal sealed class FactsOfInsurance(RequestFacts facts, Insurance insurance)
{
    private readonly BackPaymentRequest _request = facts.Request;
    private readonly LimitsResolution _limits = new(facts, insurance);
    private readonly RatesResolution _rates = new(facts, insurance);

    public ImmutableArray<MonthFacts> Resolve()
    {
        var months = new MonthFacts[facts.Months.Length];
        for (var i = 0; i < months.Length; i++)
        {
            var resolved = Resolve(facts.Months[i]);
            months[i] = i > 0 && months[i - 1].IsSameAs(resolved) ? months[i - 1] : resolved.WithEnds();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(months);
    }

    private MonthFacts Resolve(YearMonth month)
    {
        var contributor = _request.ContributorIn(month);
        var round = KnownRound(facts.City?.RoundFor(insurance, month));
        var roundOfRates = KnownRound(facts.City?.RoundOfRatesFor(insurance, month));
        var rates = _rates.AsDue(month, contributor);
        return new()
        {
            Insurance = insurance,
            Contributor = contributor,
            IsInsured = IsInsured(contributor),
            IsDue = _request.IsDueIn(month),
            MergedInto = _rates.IsMergedInMedical(month) ? Insurance.Medical : null,
            Limits = _limits.AsDue(month, contributor),
            LimitsWhenPaying = _limits.WhenPaying(month, contributor),
            LimitsOfPayment = _limits.OfPayment(month, contributor),
            Rates = rates.Fact,
            RatesWhenPaying = roundOfRates is null ? rates.Fact : _rates.Before(roundOfRates, month, contributor),
            Round = round,
            RoundOfRates = roundOfRates,
            Leaver = LeaverFact.Of(_request, facts.City, insurance, month, round),
            IsGroupUnknown = rates.IsGroupUnknown,
        };
    }

    // A round is known from its announcement on: with its window, its notes and its citation.
    private AdjustmentRound? KnownRound(AdjustmentRound? round) =>
        round is not null && facts.City!.IsPublic(round.Announced, _request.KnownOn) ? round : null;

    // Months that a person paid alone, between employers, have the insurances of flexible employment.
    private bool IsInsured(Contributor contributor) =>
        contributor == Contributor.Employee || _request.Contributor == Contributor.Flexible || Insurances.OfFlexibleEmployment.Contains(insurance);
}
