using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>核对的依据 / what a demand is held against: the shares, and what those make who compute them wrongly.</summary>
public sealed record DemandGround
{
    /// <summary>个人应付，元 / what is really the employee's.</summary>
    public required Yuan EmployeeShare { get; init; }

    /// <summary>个人应付的范围 / the same at least and at most.</summary>
    public required YuanRange Share { get; init; }

    /// <summary>单位应付的几种算法，元 / what is the employer's; several amounts where it is not known what a company counts.</summary>
    public ImmutableArray<ExpectedAmount> EmployerShares { get; init; } = [];

    /// <summary>滞纳金，元 / the late fee; zero where there is none.</summary>
    public Yuan LateFee { get; init; }

    /// <summary>一个月的增加额，元 / the ordinary increase of one more month.</summary>
    public Yuan CurrentMonth { get; init; }

    /// <summary>未减已缴的应缴，元 / what was due, from which nothing was subtracted; absent where nothing was paid.</summary>
    public Yuan? NotSubtracted { get; init; }

    /// <summary>至公布为止各月的个人应付，元 / the share of every month to the publication; asked only when needed, absent where those are the months asked about.</summary>
    public Func<Yuan?>? AllMonths { get; init; }

    /// <summary>个人已缴，元 / what the person had paid: for all insurances, and for those that are adjusted.</summary>
    public ImmutableArray<Yuan> Contributions { get; init; } = [];

    /// <summary>是否依据未经查证的规定 / whether the share supposes a rule that is not known to hold.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>个人应付是否只知道下端 / whether an insurance is left out of the share.</summary>
    public bool IsShareOpen { get; init; }

    /// <summary>新标准是否尚未公布 / whether the new limits of the months are still to be published.</summary>
    public bool IsBeforePublication { get; init; }

    /// <summary>不予调整的规定 / the rules by which somebody who had left is not adjusted; absent where none does.</summary>
    public ImmutableArray<Reference>? NotAdjustedBy { get; init; }

    /// <summary>只凭合计 / the totals alone: enough to compare, not to explain.</summary>
    public static DemandGround Of(Totals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var employer = totals.JudgedOf(Payer.Employer);
        return new()
        {
            EmployeeShare = totals.JudgedOf(Payer.Employee),
            Share = totals.JudgedRangeOf(Payer.Employee),
            EmployerShares = employer == Yuan.Zero ? [] : [new(employer, totals.JudgedRangeOf(Payer.Employer))],
            IsSupposed = totals.IsSupposed,
            IsShareOpen = totals.LeftOut.Includes(Payer.Employee),
        };
    }

    /// <summary>The sums that mistakes would give, those that are made more often first.</summary>
    internal IEnumerable<MistakenSum> Sums()
    {
        var share = new ExpectedAmount(EmployeeShare, Share);
        foreach (var employer in EmployerShares)
        {
            yield return Of(share + employer, DemandFinding.IncludesEmployerShare);
            if (LateFee > Yuan.Zero)
            {
                yield return Of(share + employer + LateFee, DemandFinding.IncludesEmployerShare, DemandFinding.IncludesLateFee);
            }

        }

        if (LateFee > Yuan.Zero)
        {
            yield return Of(share + LateFee, DemandFinding.IncludesLateFee);
        }

        if (AllMonths?.Invoke() is { } all)
        {
            yield return Of(all, DemandFinding.AllMonthsToPublication);
        }

        foreach (var employer in EmployerShares)
        {
            yield return Of(employer, DemandFinding.EqualsEmployerShare);
        }

        if (CurrentMonth > Yuan.Zero)
        {
            yield return Of(share + CurrentMonth, DemandFinding.IncludesCurrentMonth);
        }

        if (NotSubtracted is { } due)
        {
            yield return Of(due, DemandFinding.NotSubtracted);
        }

        yield return Of(share + share, DemandFinding.Twice);
        foreach (var employer in EmployerShares)
        {
            yield return Of(Halved(EmployeeShare + employer.Value), DemandFinding.HalfOfTotal);
        }

        foreach (var paid in Contributions)
        {
            yield return Of(Tenth(paid), DemandFinding.TenPercentOfContributions);
        }
    }

    /// <summary>What makes a demand wrong whatever its sum.</summary>
    internal IEnumerable<DemandExplanation> Circumstances()
    {
        if (IsBeforePublication)
        {
            yield return new(
                DemandFinding.AdvanceBeforePublication,
                null,
                Reference.ToAll(LegalBasis.WagePaymentProvisions15, LegalBasis.LabourContractLaw9, LegalBasis.LabourContractLaw84));
        }

        if (NotAdjustedBy is { } rules)
        {
            yield return new(DemandFinding.LeaverNotAdjusted, null, rules);
        }
    }

    private static MistakenSum Of(ExpectedAmount amount, params ImmutableArray<DemandFinding> findings) => new(findings, amount.Value, amount.Range);

    private static Yuan Halved(Yuan amount) => (amount * Rate.FromPercent(50)).Round(RoundingStep.HalfUpToFen);

    private static Yuan Tenth(Yuan amount) => (amount * Rate.FromPercent(10)).Round(RoundingStep.HalfUpToFen);
}

/// <summary>估计的金额 / an amount and its range, the amount alone where it is exact.</summary>
/// <param name="Value">金额，元 / the amount.</param>
/// <param name="Range">范围 / at least and at most.</param>
public readonly record struct ExpectedAmount(Yuan Value, YuanRange Range)
{
    /// <summary>确定的金额 / an exact amount.</summary>
    public static implicit operator ExpectedAmount(Yuan amount) => new(amount, new(amount, amount));

    /// <summary>相加 / the sum.</summary>
    public static ExpectedAmount operator +(ExpectedAmount left, ExpectedAmount right) => new(left.Value + right.Value, left.Range + right.Range);

    /// <summary>转为估计的金额 / the same as the conversion.</summary>
    public static ExpectedAmount FromYuan(Yuan amount) => amount;

    /// <summary>相加 / the same as the operator.</summary>
    public static ExpectedAmount Add(ExpectedAmount left, ExpectedAmount right) => left + right;
}
