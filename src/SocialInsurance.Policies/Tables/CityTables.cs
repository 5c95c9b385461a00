using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>一地的各表 / the tables of a city, each row with its place.</summary>
internal sealed record CityTables(
    ImmutableArray<Placed<AverageWage>> Averages,
    ImmutableArray<Placed<LimitsRow>> Limits,
    ImmutableArray<Placed<RatesRow>> Rates,
    ImmutableArray<Placed<AdjustmentRound>> Rounds,
    ImmutableArray<Placed<LeaversRule>> Leavers,
    ImmutableArray<Placed<Relief>> Reliefs,
    ImmutableArray<Placed<Deferral>> Deferrals,
    ImmutableArray<Placed<Source>> Sources,
    ImmutableArray<Placed<PolicyDocument>> Documents);
