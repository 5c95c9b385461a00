namespace SocialInsurance.Core.Notes;

/// <summary>说明的性质 / of which nature a note is.</summary>
public static class NoteNature
{
    /// <summary>是否警示 / whether it warns that a figure is not all there is to know, and not merely states the law behind it.</summary>
    public static bool IsWarning(this NoteCode code) => code switch
    {
        NoteCode.LateFeeWindowUnknown or NoteCode.LeavingRuleAsReported or NoteCode.NoLeavingRuleKnown or NoteCode.NotDueYet
            or NoteCode.LeaverNoRound or NoteCode.LeaverNotAdjusted or NoteCode.LeaverOutsideScope
            or NoteCode.LeaverSettledOnLeaving or NoteCode.LeaverOnApplication or NoteCode.LeaverFormerEmployerDeclares
            or NoteCode.LeaverTransferred or NoteCode.LeaverUnknown or NoteCode.AdvanceNoAmountYet or NoteCode.AdvanceLocalRule
            or NoteCode.MonthsInNoRound or NoteCode.BaseBelowFloor or NoteCode.BaseAboveCeiling or NoteCode.PublishedLimitsDiffer
            or NoteCode.StatedLimitsDiffer or NoteCode.StatedLimitsUnlikely or NoteCode.StatedRateDiffers or NoteCode.StatedRateUnlikely
            or NoteCode.MonthsNotDue or NoteCode.ReliefSizeUnknown or NoteCode.ReliefNotConsidered or NoteCode.ReliefUncertain
            or NoteCode.ReliefLaterPaymentUnconfirmed or NoteCode.DeferralEndUnknown or NoteCode.FlexibleMakeUpRare
            or NoteCode.GroupNotInBook or NoteCode.LeavingTrueUpNotStated or NoteCode.CircumstanceNotInBook
            or NoteCode.OverpaidReview or NoteCode.WageNeededAtCeiling or NoteCode.WorkInjuryRateMissing
            or NoteCode.EmployerValueMissing or NoteCode.ProvisionalPolicy or NoteCode.AverageIsDerived
            or NoteCode.FigureIsDerived or NoteCode.NotComputed or NoteCode.BillSumsDiffer
            or NoteCode.BillRatioUnusual or NoteCode.InputNotUsed => true,
        NoteCode.EmployeeShareOnly or NoteCode.DemandExceedsEmployeeShare or NoteCode.EmployeeShareIsDue
            or NoteCode.LateFeeNotChargeableToEmployee or NoteCode.LateFeeExceedsPrincipal or NoteCode.LateFeeBefore2011
            or NoteCode.LateFeeWaivedInWindow or NoteCode.LateFeeNotStated or NoteCode.CardBelongsToHolder
            or NoteCode.NoWithholdingOfDocuments or NoteCode.TerminationProof15Days or NoteCode.LossClaimIsSeparate
            or NoteCode.WaiverVoid or NoteCode.CollectionIsAdministrative or NoteCode.LookBack or NoteCode.LeaverWithinLimits
            or NoteCode.LeaverFormerEmployer or NoteCode.LeaverCurrentEmployer or NoteCode.NotADeposit
            or NoteCode.EmployerMayClaim or NoteCode.EmployerSharePaidBack or NoteCode.RefundViaEmployer or NoteCode.ReliefApplied
            or NoteCode.DeferralApplied or NoteCode.DeferralPossible or NoteCode.InterestNotChargeableToEmployee
            or NoteCode.FlexiblePaysAll or NoteCode.FlexibleMadeUpInTime or NoteCode.RuralPaysNoUnemployment
            or NoteCode.PaidByPersonRecoverable or NoteCode.RatesRebased or NoteCode.ArrearsFirst
            or NoteCode.AllInsurancesTogether or NoteCode.FormerEmployerFiles or NoteCode.RetireesAdjusted
            or NoteCode.SubsidisedPersonalPartOnly or NoteCode.UnemployedMedicalIsBooked or NoteCode.MaternityMerged
            or NoteCode.EstimateOnly => false,
    };
}
