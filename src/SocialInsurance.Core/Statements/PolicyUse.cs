using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Statements;

/// <summary>所用政策 / which edition of the policy book a statement used, what it took from it and what the user overrode.</summary>
/// <param name="Version">政策库版本 / the edition.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge the due ledger used.</param>
/// <param name="IsProvisional">是否暂按旧标准 / whether what is due rests on a value that was still to be replaced.</param>
/// <param name="Overridden">用户改动 / what the user stated differently.</param>
/// <param name="Round">补差轮次 / the adjustment round; absent where none applies.</param>
/// <param name="LeavingAverageYear">离职结算所依平均工资的年度 / the year of the average used on leaving; absent otherwise.</param>
/// <param name="Citations">出处 / where the values come from, each once.</param>
public sealed record PolicyUse(
    string Version,
    LocalDate KnownOn,
    bool IsProvisional,
    ImmutableArray<PolicyOverride> Overridden,
    AdjustmentRound? Round,
    int? LeavingAverageYear,
    ImmutableArray<Citation> Citations)
{
    /// <summary>来源，不重复 / the sources, each once.</summary>
    public ImmutableArray<Source> Sources => [.. Citations.SelectMany(citation => citation.Sources).Distinct()];

    internal static PolicyUse Of(
        PolicyFrame frame,
        SituationRule rule,
        AdjustmentRound? round,
        ImmutableArray<InsuranceStatement> insurances,
        LateFeeStatement? lateFee)
    {
        var leaving = (rule as LeavingSettlement)?.Average;
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var isProvisional = false;
        foreach (var insurance in insurances)
        {
            foreach (var segment in insurance.Segments)
            {
                AddCitations(citations, segment.Terms);
                isProvisional |= segment.Terms.Due?.IsProvisional ?? false;
            }
        }

        Add(citations, round?.Citation);
        Add(citations, leaving?.Rule?.Citation);
        Add(citations, lateFee?.Convention.CityRule?.Citation);
        return new(
            frame.Book.Version,
            frame.Request.KnownOn,
            isProvisional,
            [.. OverriddenIn(frame.Request)],
            round,
            leaving?.Row?.Year,
            citations.DrainToImmutable());
    }

    private static void AddCitations(ImmutableArray<Citation>.Builder citations, MonthTerms terms)
    {
        Add(citations, terms.Paid?.Citation);
        Add(citations, terms.Due?.Citation);
        foreach (var row in terms.Rates.Book.Rows)
        {
            Add(citations, row.Citation);
        }
    }

    // A row has one citation, and there are few: looking for the very object costs less than hashing long remarks.
    private static void Add(ImmutableArray<Citation>.Builder citations, Citation? citation)
    {
        if (citation is null)
        {
            return;
        }

        foreach (var known in citations)
        {
            if (ReferenceEquals(known, citation))
            {
                return;
            }
        }

        citations.Add(citation);
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

        if (request.OldLimits.Any(limits => limits is not null))
        {
            yield return PolicyOverride.OldLimits;
        }

        if (request.NewLimits.Any(limits => limits is not null))
        {
            yield return PolicyOverride.NewLimits;
        }

        if (request.Rates.Any(rates => rates is not null))
        {
            yield return PolicyOverride.Rates;
        }
    }
}
