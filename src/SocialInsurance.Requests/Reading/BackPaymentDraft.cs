using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Reading;

/// <summary>
/// A request as far as it could be read: every field that was understood, none yet held against another. The validator
/// does that; only then is it a request.
/// </summary>
public sealed record BackPaymentDraft
{
    public Situation? Situation { get; init; }

    /// <summary>The situations to try, where the facts alone are given; absent where one situation is named.</summary>
    public ImmutableArray<Situation>? Situations { get; init; }

    /// <summary>A deduction that tells the base; only where the facts alone are given.</summary>
    public Payslip? Payslip { get; init; }

    public YearMonth? From { get; init; }

    public YearMonth? To { get; init; }

    public string? City { get; init; }

    public Contributor Contributor { get; init; }

    public HouseholdGroup Household { get; init; }

    /// <summary>The insurances asked for; absent for those the contributor has.</summary>
    public ImmutableArray<Insurance>? Insurances { get; init; }

    public required PerInsurance<Yuan?> CurrentBase { get; init; }

    public ImmutableArray<WageStep> Wages { get; init; } = [];

    public required PerInsurance<Rate?> PercentOfAverage { get; init; }

    public Rate? FloorPercent { get; init; }

    public Yuan? OldAverageWage { get; init; }

    public Yuan? NewAverageWage { get; init; }

    public Overrides<BaseLimits> OldLimits { get; init; } = Overrides<BaseLimits>.None;

    public Overrides<BaseLimits> NewLimits { get; init; } = Overrides<BaseLimits>.None;

    public Overrides<StatedRates> Rates { get; init; } = Overrides<StatedRates>.None;

    /// <summary>The figures stated for some months only, and where they stand.</summary>
    public ImmutableArray<DatedField> DatedFields { get; init; } = [];

    public Rate? WorkInjuryRate { get; init; }

    public ImmutableArray<ExceptionalMonth> Months { get; init; } = [];

    public ImmutableArray<EmployerPeriod> Employers { get; init; } = [];

    public EmployerSize? EmployerSize { get; init; }

    public ImmutableArray<StatedDeferral> Deferrals { get; init; } = [];

    public PaidByPerson? PaidByPerson { get; init; }

    public Circumstances Circumstances { get; init; }

    public RoundingMethod RoundingMethod { get; init; }

    public RoundingMode RoundingMode { get; init; }

    public LocalDate? LeftOn { get; init; }

    public Gaps Gaps { get; init; }

    public LocalDate? KnownOn { get; init; }

    public Yuan? Demand { get; init; }

    public ImmutableArray<DemandLine> DemandLines { get; init; } = [];

    public AssessedBill? Assessed { get; init; }

    public LocalDate? PaidOn { get; init; }

    public StatedLateFee LateFee { get; init; } = StatedLateFee.Nothing;

    public StatedInterest? Interest { get; init; }

    /// <summary>The day on which it is asked.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>The fields in which something was given, understood or not: a wrong value is not a missing one.</summary>
    public required IReadOnlySet<string> GivenFields { get; init; }

    /// <summary>The months of the period, once both ends are known and in order.</summary>
    public MonthRange? Period => From is { } from && To is { } to && from <= to ? new MonthRange(from, to) : null;

    /// <summary>Whether any of the months has an employer: a person who pays alone may have worked for one in some of them.</summary>
    public bool HasEmployer => Contributor == Contributor.Employee || Employers.Any(employer => employer.Contributor == Contributor.Employee);

    /// <summary>The insurances asked for, or else those the contributor has.</summary>
    public ImmutableArray<Insurance> InsurancesAsked =>
        Insurances ?? (HasEmployer ? Core.Values.Insurances.All : Core.Values.Insurances.OfFlexibleEmployment);
}

/// <summary>Where a figure for some months stands, and for which months of which insurances it is stated.</summary>
/// <param name="Field">The path of the figure.</param>
/// <param name="Top">The field of the request that holds it.</param>
/// <param name="Insurances">The insurances.</param>
/// <param name="Months">The months.</param>
public readonly record struct DatedField(string Field, string Top, ImmutableArray<Insurance> Insurances, MonthRange Months);
