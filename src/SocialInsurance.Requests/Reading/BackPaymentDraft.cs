using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Reading;

/// <summary>
/// A request as far as it could be read: every field that was understood, none yet held against another. The validator
/// does that; only then is it a request.
/// </summary>
public sealed record BackPaymentDraft
{
    public Situation? Situation { get; init; }

    public YearMonth? From { get; init; }

    public YearMonth? To { get; init; }

    public string? City { get; init; }

    public Contributor Contributor { get; init; }

    public HouseholdGroup Household { get; init; }

    /// <summary>The insurances asked for; absent for those the contributor has.</summary>
    public ImmutableArray<Insurance>? Insurances { get; init; }

    public required PerInsurance<Yuan?> CurrentBase { get; init; }

    public ImmutableArray<WageStep> Wages { get; init; } = [];

    public required PerInsurance<Rate?> Share { get; init; }

    public Yuan? OldAverageWage { get; init; }

    public Yuan? NewAverageWage { get; init; }

    public required PerInsurance<BaseLimits?> OldLimits { get; init; }

    public required PerInsurance<BaseLimits?> NewLimits { get; init; }

    public required PerInsurance<RatesOverride?> Rates { get; init; }

    public Rate? WorkInjuryRate { get; init; }

    public ImmutableArray<ExceptionalMonth> Months { get; init; } = [];

    public ImmutableArray<EmployerPeriod> Employers { get; init; } = [];

    public Circumstances Circumstances { get; init; }

    public RoundingMethod RoundingMethod { get; init; }

    public RoundingMode RoundingMode { get; init; }

    public LocalDate? LeftOn { get; init; }

    public LocalDate? KnownOn { get; init; }

    public Yuan? Demand { get; init; }

    public LocalDate? PaidOn { get; init; }

    public LateFeeTerms LateFee { get; init; } = LateFeeTerms.Unstated;

    /// <summary>The fields in which something was given, understood or not: a wrong value is not a missing one.</summary>
    public required IReadOnlySet<string> GivenFields { get; init; }

    /// <summary>The months of the period, once both ends are known and in order.</summary>
    public MonthRange? Period => From is { } from && To is { } to && from <= to ? new MonthRange(from, to) : null;

    public ImmutableArray<Insurance> InsurancesAsked => Insurances ?? Contributor switch
    {
        Contributor.Employee => Core.Values.Insurances.All,
        Contributor.Flexible => Core.Values.Insurances.OfFlexibleEmployment,
    };
}
