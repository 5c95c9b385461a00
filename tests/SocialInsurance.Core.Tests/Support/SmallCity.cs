using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>A city of a few rows that a test writes itself, for what the law may bring and no city of the book has yet.</summary>
internal static class SmallCity
{
    /// <summary>The day from which on everything of it counts as public.</summary>
    public const string Researched = "2040-01-01";

    public static Citation Nowhere { get; } = new([], Confidence.A, null);

    /// <summary>A city of which nothing is known.</summary>
    public static CityPolicy Empty { get; } = new()
    {
        Code = "990000",
        ChineseName = "小城",
        EnglishName = "Small",
        AsOf = Day(Researched),
        PolicyYearStarts = [],
        Averages = [],
        Limits = [],
        Rates = [],
        Rounds = [],
        CarryOn = null,
        LateFee = null,
        Rounding = null,
        Conflicts = [],
        Gaps = [],
        Sources = [],
    };

    /// <summary>Final limits of all insurances for everyone, public before anybody asks.</summary>
    public static LimitsRow LimitsOf(int policyYear, string from, string? to, decimal floor) => new()
    {
        Insurances = Insurances.All,
        PolicyYear = policyYear,
        Months = Span(from, to),
        Group = PolicyGroup.Everyone,
        Limits = Figures.Limits(floor, floor * 5),
        Status = LimitsStatus.Final,
        AverageWage = null,
        IsAverageDerived = false,
        FloorShare = null,
        CeilingShare = null,
        Published = PublicationDate.On(new(2000, 1, 1)),
        Citation = Nowhere,
    };

    /// <summary>Basic rates of employees in percent, for everyone.</summary>
    public static RatesRow RatesOf(Insurance insurance, string from, string? to, decimal employee, decimal employer) => new()
    {
        Insurance = insurance,
        Component = RateComponent.Basic,
        Contributor = Contributor.Employee,
        Group = PolicyGroup.Everyone,
        Months = Span(from, to),
        Employee = Percent(employee),
        Employer = Percent(employer),
        EmployeeFixed = Yuan(0),
        EmployerFixed = Yuan(0),
        IncludesMaternity = false,
        Classes = [],
        AreDatesInferred = false,
        Citation = Nowhere,
    };

    /// <summary>A round of limits of all insurances.</summary>
    public static AdjustmentRound RoundOf(int? oldYear, int newYear, string? announced, params ReadOnlySpan<string> months) => new()
    {
        Year = newYear,
        Months = [.. months.ToArray().Select(Month)],
        Insurances = Insurances.All,
        OldPolicyYear = oldYear,
        NewPolicyYear = newYear,
        Announced = announced is null ? PublicationDate.Unknown : PublicationDate.On(Day(announced)),
        Window = null,
        NoLateFeeUntil = null,
        Generation = GenerationRoute.Unknown,
        Leavers = LeaversRoute.Unknown,
        Refunds = RefundRoute.Unknown,
        ArrearsFirst = false,
        AllInsurancesTogether = false,
        SubsidisedPayPersonalPartOnly = false,
        UnemployedMedicalIsBooked = false,
        RetireesFileBy = null,
        RetireesAdjustedOn = null,
        Rule = string.Empty,
        LeaversRule = null,
        AreDatesInferred = false,
        Citation = Nowhere,
    };

    public static AverageWage AverageOf(int year, decimal monthly) => new()
    {
        Year = year,
        Annual = null,
        Monthly = Yuan(monthly),
        IsDerived = false,
        IsForContributions = true,
        Calibre = string.Empty,
        Published = PublicationDate.On(new(year + 1, 7, 1)),
        Citation = Nowhere,
    };

    public static CarryOnRule CarryOn(string from, string? to) => new(Span(from, to), Insurances.All, Nowhere);

    public static MonthSpan Span(string from, string? to) => new(Month(from), to is null ? null : Month(to));

    /// <summary>What an urban employee is answered.</summary>
    public static LimitsAnswer Limits(this CityPolicy city, string month, string day, Insurance insurance = Insurance.Pension) =>
        city.At(Month(month), Day(day)).Limits(insurance, Contributor.Employee, HouseholdGroup.Urban);

    /// <summary>What an urban employee is answered.</summary>
    public static RatesAnswer Rates(this CityPolicy city, string month, Insurance insurance) =>
        city.At(Month(month), Book.Today).Rates(insurance, Contributor.Employee, HouseholdGroup.Urban);

    /// <summary>The floor of an answer in yuan, and whether it is applied for the time being; no floor where there is a gap.</summary>
    public static (decimal? Floor, bool IsProvisional, PolicyGap? Gap) Told(this LimitsAnswer answer) =>
        (answer.Row?.Limits.Floor.Amount?.ToDecimal(), answer.IsProvisional, answer.Gap);
}
