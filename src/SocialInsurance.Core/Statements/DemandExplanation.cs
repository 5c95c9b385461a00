using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>要求的由来 / what explains a demand: how somebody may have come to the sum, and what the law says of it.</summary>
/// <param name="Finding">判断 / which explanation.</param>
/// <param name="Sum">这样算出的金额，元 / the sum that comes of it; absent where it explains no sum.</param>
/// <param name="References">依据 / what it rests on.</param>
public sealed record DemandExplanation(DemandFinding Finding, Yuan? Sum, ImmutableArray<Reference> References);

/// <summary>
/// Tries the mistakes that are known to be made in demands, and names those that give the sum. Nearer ones come first; of equally near
/// ones, those that are made more often.
/// </summary>
internal static class DemandExplanations
{
    // A wider range of what a mistake would give explains anything.
    private static readonly Yuan WidestRange = Yuan.FromWholeYuan(10);

    public static IEnumerable<DemandExplanation> Of(Yuan asked, DemandFinding comparison, DemandGround ground, Yuan tolerance)
    {
        var isAbove = comparison == DemandFinding.ExceedsEmployeeShare;
        var sums = ground.Sums()
            .Where(sum => (isAbove || !sum.NeedsExcess) && sum.IsBeyond(ground.EmployeeShare, tolerance) && sum.Gives(asked, tolerance, WidestRange))
            .OrderBy(sum => (asked - sum.Value).Abs())
            .SelectMany(sum => sum.Findings.Select(finding => (finding, sum.Value)))
            .DistinctBy(found => found.finding)
            .Select(found => new DemandExplanation(found.finding, found.Value, Reference.ToAll(LawOf(found.finding))));
        return comparison == DemandFinding.BelowEmployeeShare ? sums : sums.Concat(ground.Circumstances());
    }

    private static LegalBasis[] LawOf(DemandFinding finding) => finding switch
    {
        DemandFinding.IncludesEmployerShare or DemandFinding.EqualsEmployerShare or DemandFinding.HalfOfTotal =>
            [LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw23, LegalBasis.SocialInsuranceLaw44, LegalBasis.SocialInsuranceLaw60],
        DemandFinding.IncludesLateFee => [LegalBasis.MinistryDecree13Article20, LegalBasis.MinistryDecree20Article11, LegalBasis.SocialInsuranceLaw86],
        DemandFinding.NotSubtracted => [LegalBasis.SocialInsuranceLaw63],
        DemandFinding.TenPercentOfContributions or DemandFinding.AdvanceBeforePublication =>
            [LegalBasis.WagePaymentProvisions15, LegalBasis.LabourContractLaw9, LegalBasis.LabourContractLaw84],
        DemandFinding.IncludesCurrentMonth => [LegalBasis.SocialInsuranceLaw60, LegalBasis.WagePaymentProvisions15],
        DemandFinding.AllMonthsToPublication or DemandFinding.Twice or DemandFinding.LeaverNotAdjusted => [LegalBasis.SocialInsuranceLaw60],
        DemandFinding.EqualsEmployeeShare or DemandFinding.BelowEmployeeShare
            or DemandFinding.ExceedsEmployeeShare or DemandFinding.WithinRange => [LegalBasis.SocialInsuranceLaw60],
    };
}

/// <summary>某种算法得出的金额 / the sum that a mistake would give, and what it would be called.</summary>
/// <param name="Findings">判断 / what it is called; both the employer's share and the late fee where both are in it.</param>
/// <param name="Value">金额，元 / the sum.</param>
/// <param name="Range">金额的范围 / the sum, at least and at most, where it is estimated.</param>
public readonly record struct MistakenSum(ImmutableArray<DemandFinding> Findings, Yuan Value, YuanRange Range)
{
    /// <summary>是否须高于个人应付 / whether it adds to the share something that is not the employee's, so that a demand has to exceed the share.</summary>
    internal bool NeedsExcess => Findings[0] is DemandFinding.IncludesEmployerShare or DemandFinding.IncludesLateFee or DemandFinding.IncludesCurrentMonth;

    internal bool IsBeyond(Yuan share, Yuan tolerance) => Value > tolerance && (Value - share).Abs() > tolerance;

    internal bool Gives(Yuan asked, Yuan tolerance, Yuan widest) => (asked - Value).Abs() <= tolerance
        || (Range.Width <= widest && Range.Low - tolerance <= asked && asked <= Range.High + tolerance);
}
