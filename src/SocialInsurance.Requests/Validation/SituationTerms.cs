using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Validation;

/// <summary>
/// The one table of what each situation requires, uses and allows. The page offers what it says, the validator demands it.
/// </summary>
/// <param name="Situation">The situation.</param>
/// <param name="RequiresWage">Whether it cannot do without a wage.</param>
/// <param name="RequiresCurrentBase">Whether it cannot do without the base that was paid on.</param>
/// <param name="UsesCurrentBase">Whether the base that was paid on matters.</param>
/// <param name="UsesShare">Whether a share of an average may set the base.</param>
/// <param name="UsesOldAverage">Whether the old average wage matters.</param>
/// <param name="UsesNewAverage">Whether the new average wage matters.</param>
/// <param name="UsesOldLimits">Whether the old limits matter.</param>
/// <param name="UsesNewLimits">Whether the limits due matter.</param>
/// <param name="KnowsLateFee">Whether a day of payment can bring a late fee.</param>
/// <param name="OffersFlexible">Whether the page offers it to people in flexible employment.</param>
/// <param name="LeastShare">The lowest share of an average that is lawful.</param>
public sealed record SituationTerms(
    Situation Situation,
    bool RequiresWage,
    bool RequiresCurrentBase,
    bool UsesCurrentBase,
    bool UsesShare,
    bool UsesOldAverage,
    bool UsesNewAverage,
    bool UsesOldLimits,
    bool UsesNewLimits,
    bool KnowsLateFee,
    bool OffersFlexible,
    Rate LeastShare)
{
    /// <summary>The highest share of an average that is lawful anywhere: 300%.</summary>
    public static Rate MostShare => Rate.FromPercent(300);

    public static SituationTerms Of(Situation situation) => situation switch
    {
        Situation.Leaving => new(
            situation,
            RequiresWage: false,
            RequiresCurrentBase: false,
            UsesCurrentBase: true,
            UsesShare: true,
            UsesOldAverage: true,
            UsesNewAverage: false,
            UsesOldLimits: false,
            UsesNewLimits: false,
            KnowsLateFee: false,
            OffersFlexible: false,
            LeastShare: Rate.FromPercent(100)),
        Situation.AnnualAdjustment => new(
            situation,
            RequiresWage: false,
            RequiresCurrentBase: false,
            UsesCurrentBase: true,
            UsesShare: true,
            UsesOldAverage: true,
            UsesNewAverage: true,
            UsesOldLimits: true,
            UsesNewLimits: true,
            KnowsLateFee: true,
            OffersFlexible: true,
            LeastShare: Rate.FromPercent(40)),
        Situation.MissedMonths => new(
            situation,
            RequiresWage: true,
            RequiresCurrentBase: false,
            UsesCurrentBase: false,
            UsesShare: false,
            UsesOldAverage: false,
            UsesNewAverage: false,
            UsesOldLimits: false,
            UsesNewLimits: true,
            KnowsLateFee: true,
            OffersFlexible: true,
            LeastShare: Rate.FromPercent(40)),
        Situation.UnderDeclared => new(
            situation,
            RequiresWage: true,
            RequiresCurrentBase: true,
            UsesCurrentBase: true,
            UsesShare: false,
            UsesOldAverage: false,
            UsesNewAverage: false,
            UsesOldLimits: false,
            UsesNewLimits: true,
            KnowsLateFee: true,
            OffersFlexible: true,
            LeastShare: Rate.FromPercent(40)),
    };
}
