using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;

namespace SocialInsurance.Core.Statements;

/// <summary>用户改动的政策参数 / a parameter of the policy book that the user stated differently.</summary>
public enum PolicyOverride
{
    /// <summary>原平均工资 / the old average wage.</summary>
    OldAverageWage,

    /// <summary>新平均工资 / the new average wage.</summary>
    NewAverageWage,

    /// <summary>原上下限 / the old limits.</summary>
    OldLimits,

    /// <summary>新上下限 / the new limits.</summary>
    NewLimits,

    /// <summary>费率 / the rates.</summary>
    Rates,
}

/// <summary>所用政策 / which edition of the policy book a statement used, what it took from it and what the user overrode.</summary>
/// <param name="Version">政策库版本 / the edition.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge the due ledger used.</param>
/// <param name="IsProvisional">是否暂按旧标准 / whether what is due rests on a value that was still to be replaced.</param>
/// <param name="Overridden">用户改动 / what the user stated differently.</param>
/// <param name="Rounds">补差轮次 / the adjustment rounds that name months of it, in the order of the months; empty where none does.</param>
/// <param name="SettlementAverageYear">离职结清所依平均工资的年度 / the year of the average used on leaving; absent otherwise.</param>
/// <param name="Citations">出处 / where the values come from, each once.</param>
public sealed record PolicyUse(
    string Version,
    LocalDate KnownOn,
    bool IsProvisional,
    ImmutableArray<PolicyOverride> Overridden,
    ImmutableArray<AdjustmentRound> Rounds,
    int? SettlementAverageYear,
    ImmutableArray<Citation> Citations)
{
    /// <summary>来源，不重复 / the sources, each once.</summary>
    public ImmutableArray<Source> Sources => [.. Citations.SelectMany(citation => citation.Sources).Distinct()];

    /// <summary>文件，不重复 / the documents, each once.</summary>
    public ImmutableArray<PolicyDocument> Documents =>
        [.. Citations.SelectMany(citation => citation.Documents).Select(use => use.Document).Distinct()];

    internal static PolicyUse Of(
        RequestFacts facts, SituationRule rule, ImmutableArray<InsuranceStatement> insurances, LateFeeStatement? lateFee)
    {
        var citations = new CitationList();
        var rounds = rule.IsAdjustment ? RoundsOf(insurances) : [];
        var settlement = rule.Reading == LeavingReading.Settlement ? facts.Settlement : null;
        var isProvisional = false;
        foreach (var insurance in insurances)
        {
            foreach (var segment in insurance.Segments)
            {
                citations.Add(segment.Inputs);
                isProvisional |= segment.Inputs.Due?.IsProvisional ?? false;
            }
        }

        foreach (var round in rounds)
        {
            citations.Add(round.Citation);
        }

        citations.Add(settlement?.Rule?.Citation);
        citations.Add(lateFee?.Convention.CityRule?.Citation);
        citations.Add(lateFee?.Cap?.Citation);
        return new(
            facts.Book.Version,
            facts.Request.KnownOn,
            isProvisional,
            [.. OverriddenIn(facts.Request)],
            rounds,
            settlement?.Row?.Year,
            citations.ToImmutable());
    }

    private static ImmutableArray<AdjustmentRound> RoundsOf(ImmutableArray<InsuranceStatement> insurances)
    {
        var rounds = ImmutableArray.CreateBuilder<AdjustmentRound>();
        foreach (var insurance in insurances)
        {
            foreach (var segment in insurance.Segments)
            {
                Add(segment.Inputs.Facts.Round);
                Add(segment.Inputs.Facts.RoundOfRates);
            }
        }

        return rounds.DrainToImmutable();

        void Add(AdjustmentRound? round)
        {
            if (round is not null && !rounds.Any(known => ReferenceEquals(known, round)))
            {
                rounds.Add(round);
            }
        }
    }

    private static IEnumerable<PolicyOverride> OverriddenIn(BackPaymentRequest request)
    {
        if (request.OldAverageWage is not null)
        {
            yield return PolicyOverride.OldAverageWage;
        }

        if (request.NewAverageWage is not null)
        {
            yield return PolicyOverride.NewAverageWage;
        }

        if (!request.OldLimits.IsEmpty)
        {
            yield return PolicyOverride.OldLimits;
        }

        if (!request.NewLimits.IsEmpty)
        {
            yield return PolicyOverride.NewLimits;
        }

        if (!request.Rates.IsEmpty)
        {
            yield return PolicyOverride.Rates;
        }
    }

    // A row has one citation, and there are few: looking for the very object costs less than hashing long remarks.
    private sealed class CitationList
    {
        private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

        public ImmutableArray<Citation> ToImmutable() => _citations.DrainToImmutable();

        public void Add(in LedgerMonth month)
        {
            Add(month.Paid?.Citation);
            Add(month.Due?.Citation);
            Add(month.Rates);
            if (!ReferenceEquals(month.Rates, month.PaidRates))
            {
                Add(month.PaidRates);
            }

            foreach (var rule in month.Facts.Leaver?.Rules ?? [])
            {
                Add(rule.Citation);
            }
        }

        public void Add(Citation? citation)
        {
            if (citation is null)
            {
                return;
            }

            foreach (var known in _citations)
            {
                if (ReferenceEquals(known, citation))
                {
                    return;
                }
            }

            _citations.Add(citation);
        }

        private void Add(RatesFact rates)
        {
            Add(rates.Employee);
            Add(rates.Employer);
        }

        private void Add(RateFact rate)
        {
            foreach (var row in rate.Rows)
            {
                Add(row.Citation);
            }

            Add(rate.Relief?.Citation);
            Add(rate.Rule);
        }
    }
}
