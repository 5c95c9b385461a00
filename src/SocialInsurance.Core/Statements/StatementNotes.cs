using System.Collections.Immutable;
using System.Diagnostics;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Chooses the notes that apply; never more than the sources support.</summary>
internal sealed class StatementNotes
{
    private readonly ImmutableArray<Note>.Builder _notes = ImmutableArray.CreateBuilder<Note>();
    private readonly PolicyFrame _frame;
    private readonly AdjustmentRound? _round;

    private StatementNotes(PolicyFrame frame, AdjustmentRound? round)
    {
        _frame = frame;
        _round = round;
    }

    private BackPaymentRequest Request => _frame.Request;

    public static ImmutableArray<Note> Of(
        PolicyFrame frame,
        SituationRule rule,
        AdjustmentRound? round,
        ImmutableArray<InsuranceStatement> insurances,
        DemandVerdict? demand,
        LateFeeStatement? lateFee,
        PolicyUse policy)
    {
        var notes = new StatementNotes(frame, round);
        notes.AddShares(insurances, demand);
        notes.AddSituation(rule);
        notes.AddCircumstances();
        notes.AddLateFee(lateFee);
        notes.AddFigures(insurances, policy);
        notes.AddUnused();
        notes.Add(NoteCode.EstimateOnly);
        return notes._notes.ToImmutable();
    }

    private void AddShares(ImmutableArray<InsuranceStatement> insurances, DemandVerdict? demand)
    {
        if (Request.Contributor == Contributor.Flexible)
        {
            return;
        }

        if (demand?.Findings.Contains(DemandFinding.ExceedsEmployeeShare) ?? false)
        {
            Add(NoteCode.DemandExceedsEmployeeShare, LegalBasis.SocialInsuranceLaw60);
        }

        Add(
            NoteCode.EmployeeShareOnly,
            LegalBasis.SocialInsuranceLaw10,
            LegalBasis.SocialInsuranceLaw23,
            LegalBasis.SocialInsuranceLaw33,
            LegalBasis.SocialInsuranceLaw44,
            LegalBasis.SocialInsuranceLaw53);
        if (insurances.Any(insurance => insurance.Employee.Difference > Yuan.Zero))
        {
            Add(NoteCode.EmployeeShareIsDue, LegalBasis.SocialInsuranceLaw60, LegalBasis.WagePaymentProvisions15);
        }
    }

    private void AddSituation(SituationRule rule)
    {
        switch (Request.Situation)
        {
            case Situation.Leaving:
                AddLeaving((rule as LeavingSettlement)?.Average.Rule);
                break;
            case Situation.AnnualAdjustment when _round is { AllInsurancesTogether: true }:
                Add(NoteCode.AllInsurancesTogether, [Reference.To(_round.Citation)]);
                break;
            case Situation.AnnualAdjustment:
                break;
            case Situation.MissedMonths:
                Add(NoteCode.WaiverVoid, LegalBasis.CourtInterpretation2025No12Article19);
                AddCollection();
                break;
            case Situation.UnderDeclared:
                AddCollection();
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddLeaving(LeavingRule? rule)
    {
        if (rule is null)
        {
            Add(NoteCode.LeavingRuleUnverified, LegalBasis.ChongqingReport2013);
        }
        else
        {
            Add(NoteCode.LeavingRuleAsReported, [Reference.To(rule.Citation)]);
        }

        Add(NoteCode.LeavingTrueUpNotStated);
        Add(NoteCode.CardBelongsToHolder, LegalBasis.AgencyRegulation7, LegalBasis.ChongqingReport2013);
        Add(NoteCode.NoWithholdingOfDocuments, LegalBasis.LabourContractLaw9, LegalBasis.LabourContractLaw84);
        Add(NoteCode.TerminationProof15Days, LegalBasis.LabourContractLaw50, LegalBasis.LabourContractLaw89);
        Add(NoteCode.LossClaimIsSeparate, LegalBasis.LabourContractLaw90, LegalBasis.WagePaymentProvisions16);
    }

    private void AddCollection()
    {
        Add(NoteCode.CollectionIsAdministrative, LegalBasis.CourtReply2011No31, LegalBasis.SocialInsuranceLaw63, LegalBasis.SocialInsuranceLaw83);
        Add(NoteCode.LookBack, LegalBasis.LabourInspectionRegulation20);
    }

    private void AddCircumstances()
    {
        var hasMoved = Request.Circumstances.HasFlag(Circumstances.Transferred) || Request.Employers.Length > 1;
        if (hasMoved)
        {
            AddCircumstance(Circumstances.Transferred, NoteCode.FormerEmployerFiles, _round?.Leavers == LeaversRoute.FormerEmployer);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Arrears))
        {
            Add(NoteCode.ArrearsFirst, LegalBasis.BeijingNotice2013No40);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Retired))
        {
            AddRetired();
        }

        if (Request.Circumstances.HasFlag(Circumstances.Subsidised))
        {
            AddCircumstance(
                Circumstances.Subsidised, NoteCode.SubsidisedPersonalPartOnly, _round?.SubsidisedPayPersonalPartOnly ?? false);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Unemployed))
        {
            AddCircumstance(
                Circumstances.Unemployed, NoteCode.UnemployedMedicalIsBooked, _round?.UnemployedMedicalIsBooked ?? false);
        }
    }

    private void AddRetired()
    {
        if (_round is { RetireesFileBy: { } fileBy, RetireesAdjustedOn: { } adjustedOn })
        {
            Add(NoteCode.RetireesAdjusted, [Reference.To(_round.Citation)], fileBy, adjustedOn);
        }
        else
        {
            Add(NoteCode.CircumstanceNotInBook, [], Circumstances.Retired);
        }
    }

    private void AddCircumstance(Circumstances circumstance, NoteCode code, bool isKnown)
    {
        if (isKnown && _round is not null)
        {
            Add(code, [Reference.To(_round.Citation)]);
        }
        else
        {
            Add(NoteCode.CircumstanceNotInBook, [], circumstance);
        }
    }

    private void AddLateFee(LateFeeStatement? lateFee)
    {
        if (lateFee is not null)
        {
            Add(
                NoteCode.LateFeeNotChargeableToEmployee,
                LegalBasis.MinistryDecree13Article20,
                LegalBasis.MinistryDecree20Article11,
                LegalBasis.SocialInsuranceLaw86);
            AddLateFeeFindings(lateFee);
        }
        else if (Request.PaidOn is { } && Request.Contributor == Contributor.Employee)
        {
            AddNoLateFee();
        }
    }

    private void AddLateFeeFindings(LateFeeStatement lateFee)
    {
        if (lateFee.ExceedsPrincipal)
        {
            Add(NoteCode.LateFeeExceedsPrincipal, LegalBasis.SocialInsuranceLaw86, LegalBasis.AdministrativeCoercionLaw45);
        }

        if (lateFee.HasOlderDefault)
        {
            Add(NoteCode.LateFeeBefore2011, LegalBasis.MinistryDecree13Article29);
        }
    }

    private void AddNoLateFee()
    {
        if (Request.Situation == Situation.Leaving)
        {
            Add(NoteCode.LateFeeNotStated);
        }
        else if (_round?.NoLateFeeUntil is { } until)
        {
            Add(NoteCode.LateFeeWaivedInWindow, [Reference.To(_round.Citation)], until);
        }
        else
        {
            Add(NoteCode.LateFeeWindowUnknown);
        }
    }

    private void AddFigures(ImmutableArray<InsuranceStatement> insurances, PolicyUse policy)
    {
        if (insurances.Any(insurance => insurance.Employee.Overpaid > Yuan.Zero || insurance.Employer.Overpaid > Yuan.Zero))
        {
            Add(NoteCode.OverpaidReview, _round is null ? [] : [Reference.To(_round.Citation)], _round?.Refunds ?? RefundRoute.Unknown);
        }

        if (Terms(insurances).Any(terms => terms.Due?.NeedsWage ?? false))
        {
            Add(NoteCode.WageNeededAtCeiling);
        }

        foreach (var insurance in insurances.Where(insurance => !insurance.IsEmployerComplete))
        {
            var unknown = insurance.Months.Where(month => month.Employer is null).Select(month => month.Terms).ToList();
            var isRateMissing = unknown.Exists(terms => terms.Rates.Employer is null);
            Add(
                isRateMissing && insurance.Insurance == Insurance.WorkInjury ? NoteCode.WorkInjuryRateMissing : NoteCode.EmployerValueMissing,
                [],
                insurance.Insurance,
                new MonthRange(unknown[0].Month, unknown[^1].Month));
        }

        if (policy.IsProvisional)
        {
            Add(NoteCode.ProvisionalPolicy);
        }

        if (Terms(insurances).Any(terms => IsAverageDerived(terms.Paid) || IsAverageDerived(terms.Due)))
        {
            Add(NoteCode.AverageIsDerived);
        }

        if (insurances.Any(insurance => insurance.MergedInto is not null))
        {
            Add(NoteCode.MaternityMerged, LegalBasis.SocialInsuranceLaw64);
        }
    }

    private void AddUnused()
    {
        foreach (var unused in UnusedInputs.Of(Request))
        {
            Add(NoteCode.InputNotUsed, [], unused);
        }
    }

    private static bool IsAverageDerived(ContributionBase? contributionBase) =>
        contributionBase is { Rule: BaseRule.ShareOfAverage, Row.IsAverageDerived: true };

    private static IEnumerable<MonthTerms> Terms(ImmutableArray<InsuranceStatement> insurances) =>
        insurances.SelectMany(insurance => insurance.Segments).Select(segment => segment.Terms);

    private void Add(NoteCode code, params ReadOnlySpan<LegalBasis> laws) => _notes.Add(new(code, Reference.ToAll(laws), []));

    private void Add(NoteCode code, ImmutableArray<Reference> references, params ReadOnlySpan<object> arguments) =>
        _notes.Add(new(code, references, [.. arguments]));
}
