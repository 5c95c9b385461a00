using System.Collections.Frozen;

namespace SocialInsurance.Requests;

/// <summary>The fields of a request as the API, links and messages name them.</summary>
public static class FieldNames
{
    public const string Situation = "situation";
    public const string From = "from";
    public const string To = "to";
    public const string City = "city";
    public const string Gaps = "gaps";
    public const string Contributor = "contributor";
    public const string Group = "group";
    public const string Insurances = "insurances";
    public const string CurrentBase = "currentBase";
    public const string Wage = "wage";
    public const string Percent = "percent";
    public const string OldAverageWage = "oldAverageWage";
    public const string NewAverageWage = "newAverageWage";
    public const string OldLimits = "oldLimits";
    public const string NewLimits = "newLimits";
    public const string Rates = "rates";
    public const string WorkInjuryRate = "workInjuryRate";
    public const string Months = "months";
    public const string Employers = "employers";
    public const string Circumstances = "circumstances";
    public const string Rounding = "rounding";
    public const string LeftOn = "leftOn";
    public const string KnownOn = "knownOn";
    public const string Demand = "demand";
    public const string PaidOn = "paidOn";
    public const string LateFee = "lateFee";
    public const string Floor = "floor";
    public const string Ceiling = "ceiling";
    public const string Employee = "employee";
    public const string Employer = "employer";
    public const string EmployeeFixed = "employeeFixed";
    public const string EmployerFixed = "employerFixed";
    public const string Month = "month";
    public const string Paid = "paid";
    public const string Label = "label";
    public const string Method = "method";
    public const string Mode = "mode";
    public const string Start = "start";
    public const string DueDay = "dueDay";
    public const string IncludeLastDay = "includeLastDay";
    public const string CapAtPrincipal = "capAtPrincipal";
    public const string Principal = "principal";
    public const string FloorPercent = "floorPercent";
    public const string EmployerSize = "employerSize";
    public const string Deferral = "deferral";
    public const string Until = "until";
    public const string PaidByPerson = "paidByPerson";
    public const string Amount = "amount";
    public const string Interest = "interest";
    public const string AnnualRate = "annualRate";
    public const string Compounding = "compounding";
    public const string MadeUp = "madeUp";
    public const string NotDue = "notDue";

    public const string Assessed = "assessed";
    public const string Total = "total";
    public const string Lines = "lines";
    public const string Payer = "payer";
    public const string Kind = "kind";

    /// <summary>What was deducted from a payslip: a field of demand checks alone.</summary>
    public const string Payslip = "payslip";

    /// <summary>The insurance of a deduction or of a line of a demand.</summary>
    public const string Insurance = "insurance";

    /// <summary>What was really deducted: a column of a file, not a field of the API.</summary>
    public const string Deducted = "deducted";

    /// <summary>The fields that a request has at its top level.</summary>
    public static FrozenSet<string> OfRequest { get; } = FrozenSet.ToFrozenSet(
    [
        Situation,
        From,
        To,
        City,
        Gaps,
        Contributor,
        Group,
        Insurances,
        CurrentBase,
        Wage,
        Percent,
        FloorPercent,
        OldAverageWage,
        NewAverageWage,
        OldLimits,
        NewLimits,
        Rates,
        WorkInjuryRate,
        Months,
        PaidByPerson,
        Employers,
        EmployerSize,
        Deferral,
        Circumstances,
        Rounding,
        LeftOn,
        KnownOn,
        Demand,
        Assessed,
        PaidOn,
        LateFee,
        Interest,
    ],
    StringComparer.Ordinal);
}
