using System.Collections.Immutable;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Chooses the notes that apply, month by month; never more than the sources support.</summary>
internal sealed class StatementNotes
{
    private readonly NoteList _notes = new();
    private readonly RequestFacts _facts;
    private readonly SituationRule _rule;
    private readonly ImmutableArray<InsuranceStatement> _insurances;
    private readonly ImmutableArray<AdjustmentRound> _rounds;

    private StatementNotes(
        RequestFacts facts, SituationRule rule, ImmutableArray<InsuranceStatement> insurances, ImmutableArray<AdjustmentRound> rounds)
    {
        _facts = facts;
        _rule = rule;
        _insurances = insurances;
        _rounds = rounds;
    }

    private BackPaymentRequest Request => _facts.Request;

    private bool IsFlexible => Request.Contributor == Contributor.Flexible;

    private IEnumerable<Segment> Segments => _insurances.SelectMany(insurance => insurance.Segments);

    private IEnumerable<MonthLine> Lines => _insurances.SelectMany(insurance => insurance.Months);

    public static ImmutableArray<Note> Of(
        RequestFacts facts,
        SituationRule rule,
        ImmutableArray<InsuranceStatement> insurances,
        Totals totals,
        DemandVerdict? demand,
        LateFeeResult lateFees,
        InterestStatement? interest,
        Yuan? recoverable,
        PolicyUse policy)
    {
        var notes = new StatementNotes(facts, rule, insurances, policy.Rounds);
        notes.AddSupposition();
        notes.AddShares(totals, demand);
        notes.AddSituation(totals, demand);
        notes.AddMonths();
        notes.AddCircumstances();
        notes.AddLateFee(lateFees);
        notes.AddInterest(interest);
        notes.AddRecoverable(recoverable);
        notes.AddFigures(policy);
        new ReliefNotes(facts, rule, insurances).AddTo(notes._notes);
        notes.AddUnused();
        if (facts.Request.Situation != Situation.Assessed)
        {
            notes._notes.Add(NoteCode.EstimateOnly);
        }

        return notes._notes.ToImmutable();
    }

    // That no such rule is known here comes before everything else.
    private void AddSupposition()
    {
        if (_rule.Reading == LeavingReading.Adjustment || _facts.Settlement is { IsSupposed: true })
        {
            _notes.Add(NoteCode.NoLeavingRuleKnown);
        }
    }

    private void AddShares(Totals totals, DemandVerdict? demand)
    {
        if (IsFlexible)
        {
            _notes.Add(NoteCode.FlexiblePaysAll, LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw23);
            return;
        }

        if (demand?.Findings.Contains(DemandFinding.ExceedsEmployeeShare) ?? false)
        {
            _notes.Add(NoteCode.DemandExceedsEmployeeShare, LegalBasis.SocialInsuranceLaw60);
        }

        _notes.Add(
            NoteCode.EmployeeShareOnly,
            LegalBasis.SocialInsuranceLaw10,
            LegalBasis.SocialInsuranceLaw23,
            LegalBasis.SocialInsuranceLaw33,
            LegalBasis.SocialInsuranceLaw44,
            LegalBasis.SocialInsuranceLaw53);
        if (totals.Employee > Yuan.Zero)
        {
            _notes.Add(NoteCode.EmployeeShareIsDue, LegalBasis.SocialInsuranceLaw60, LegalBasis.WagePaymentProvisions15);
        }
    }

    private void AddSituation(Totals totals, DemandVerdict? demand)
    {
        switch (Request.Situation)
        {
            case Situation.Leaving:
                AddLeaving(totals, demand);
                break;
            case Situation.AnnualAdjustment:
                AddAdjustment();
                new LeaverNotes(_facts, _insurances).AddTo(_notes);
                break;
            case Situation.MissedMonths when IsFlexible:
                AddFlexibleMakeUp();
                break;
            case Situation.MissedMonths:
                _notes.Add(NoteCode.WaiverVoid, LegalBasis.CourtInterpretation2025No12Article19);
                AddCollection();
                break;
            case Situation.UnderDeclared:
                AddCollection();
                break;
            case Situation.Assessed:
                BillNotes.AddTo(_notes, Request.Assessed!, _facts);
                _notes.Add(NoteCode.CollectionIsAdministrative, LegalBasis.CourtReply2011No31, LegalBasis.SocialInsuranceLaw63, LegalBasis.SocialInsuranceLaw83);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private void AddAdjustment()
    {
        foreach (var round in _rounds.Where(round => round.AllInsurancesTogether))
        {
            _notes.Add(NoteCode.AllInsurancesTogether, [Reference.To(round.Citation)]);
        }
    }

    private void AddLeaving(Totals totals, DemandVerdict? demand)
    {
        if (_rule.Reading == LeavingReading.Adjustment)
        {
            AddAdjustment();
            new LeaverNotes(_facts, _insurances).AddTo(_notes);
        }
        else if (_facts.Settlement?.Rule is { } rule)
        {
            _notes.Add(NoteCode.LeavingRuleAsReported, [Reference.To(rule.Citation)]);
            _notes.Add(NoteCode.LeavingTrueUpNotStated);
        }

        if (demand is not null && demand.Findings.Contains(DemandFinding.IncludesEmployerShare))
        {
            _notes.Add(new AmountNote(NoteCode.EmployerSharePaidBack, totals.Employer)
            {
                References = Reference.ToAll(LegalBasis.SocialInsuranceLaw60, LegalBasis.CivilCode985),
            });
        }

        if (totals.Employee > Yuan.Zero)
        {
            _notes.Add(NoteCode.EmployerMayClaim, LegalBasis.WagePaymentProvisions15, LegalBasis.LabourContractLaw50);
        }

        _notes.Add(NoteCode.CardBelongsToHolder, LegalBasis.AgencyRegulation7);
        _notes.Add(NoteCode.NoWithholdingOfDocuments, LegalBasis.LabourContractLaw9, LegalBasis.LabourContractLaw84);
        _notes.Add(NoteCode.TerminationProof15Days, LegalBasis.LabourContractLaw50, LegalBasis.LabourContractLaw89);
        _notes.Add(NoteCode.LossClaimIsSeparate, LegalBasis.LabourContractLaw90, LegalBasis.WagePaymentProvisions16);
    }

    private void AddFlexibleMakeUp()
    {
        var madeUp = Segments.FirstOrDefault(segment => segment.Inputs.Facts.LimitsOfPayment is not null);
        if (madeUp is null)
        {
            _notes.Add(NoteCode.FlexibleMakeUpRare);
            return;
        }

        var permission = _facts.Book.National.FlexibleMakeUps.First(permission => permission.Months.Contains(madeUp.Months.From));
        _notes.Add(NoteCode.FlexibleMadeUpInTime, [Reference.To(permission.Citation)]);
    }

    private void AddCollection()
    {
        _notes.Add(NoteCode.CollectionIsAdministrative, LegalBasis.CourtReply2011No31, LegalBasis.SocialInsuranceLaw63, LegalBasis.SocialInsuranceLaw83);
        _notes.Add(NoteCode.LookBack, LegalBasis.LabourInspectionRegulation20);
    }

    private void AddMonths()
    {
        _notes.AddMonths(NoteCode.MonthsNotDue, Lines.Where(line => !line.Inputs.Facts.IsDue), []);
        if (_rule.IsAdjustment && _facts.City is not null)
        {
            _notes.AddMonths(
                NoteCode.MonthsInNoRound,
                Lines.Where(line => line.Inputs.Facts is { IsDue: true, Round: null, RoundOfRates: null, Leaver: null } && !IsAdjusted(line)),
                []);
        }

        AddBasesOutsideLimits();
        AddPublishedLimits();
        new StatedFigureNotes(_facts, _rule, _insurances).AddTo(_notes);
        AddGroups();
        foreach (var round in _rounds.Where(round => round.IsOfRates))
        {
            _notes.AddMonths(
                NoteCode.RatesRebased,
                Lines.Where(line => ReferenceEquals(line.Inputs.Facts.RoundOfRates, round)),
                [Reference.To(round.Citation)]);
        }
    }

    private bool IsAdjusted(MonthLine line) =>
        line.PartsOf(Payer.Employee, Request.RoundingMode).OfAdjustment > Yuan.Zero
        || line.PartsOf(Payer.Employer, Request.RoundingMode).OfAdjustment > Yuan.Zero;

    // A base outside the limits of its month is computed as stated, and not passed over in silence.
    private void AddBasesOutsideLimits()
    {
        var outside = Lines
            .Where(line => line.Inputs.Facts.IsDue && line.Inputs.Paid is StatedBase && LimitsOf(line).Origin == LimitsOrigin.Book)
            .Select(line => (Line: line, Stated: line.Inputs.Paid!.Amount, LimitsOf(line).Limits))
            .Select(found => found switch
            {
                { Limits.Floor.Amount: { } floor } when found.Stated < floor => (found.Line, NoteCode.BaseBelowFloor, found.Stated, Limit: floor),
                { Limits.Ceiling.Amount: { } ceiling } when found.Stated > ceiling => (found.Line, NoteCode.BaseAboveCeiling, found.Stated, Limit: ceiling),
                _ => ((MonthLine Line, NoteCode Code, Yuan Stated, Yuan Limit)?)null,
            })
            .OfType<(MonthLine Line, NoteCode Code, Yuan Stated, Yuan Limit)>()
            .GroupBy(found => (found.Code, found.Stated, found.Limit), found => found.Line);
        foreach (var same in outside)
        {
            foreach (var (insurances, months) in NoteList.RunsOf(same))
            {
                _notes.Add(new BaseOutsideLimitsNote(same.Key.Code, insurances, months, same.Key.Stated, same.Key.Limit));
            }
        }
    }

    // An adjustment changes the limits afterwards: what was paid is held against those of the time.
    private LimitsFact LimitsOf(MonthLine line) => _rule.IsAdjustment ? line.Inputs.Facts.LimitsWhenPaying : line.Inputs.Facts.Limits;

    private void AddPublishedLimits()
    {
        foreach (var fact in Segments.SelectMany(segment => new[] { segment.Inputs.Facts.LimitsWhenPaying, segment.Inputs.Facts.Limits }).Distinct())
        {
            if (fact is { Origin: LimitsOrigin.StatedAverage, Row: { } row, AverageWage: { } average } && row.Limits != fact.Limits)
            {
                _notes.Add(new PublishedLimitsNote(average, fact.Limits, row.Limits) { References = [Reference.To(row.Citation)] });
            }
        }
    }

    private void AddGroups()
    {
        if (Segments.Select(segment => RuralRuleBehind(segment.Inputs.Rates.Employee)).OfType<Citation>().FirstOrDefault() is { } rural)
        {
            _notes.Add(NoteCode.RuralPaysNoUnemployment, [Reference.To(LegalBasis.UnemploymentRegulation6), Reference.To(rural)]);
        }

        _notes.AddMonths(NoteCode.GroupNotInBook, Lines.Where(line => line.Inputs.Facts is { IsDue: true, IsGroupUnknown: true }), []);
    }

    // A rule of the city, or its own row for rural workers.
    private static Citation? RuralRuleBehind(RateFact rate) => rate switch
    {
        { Rule: { } rule } => rule,
        { Rate: { Millionths: 0 }, Rows: [{ Group: PolicyGroup.Rural } row, ..] } => row.Citation,
        _ => null,
    };

    private void AddCircumstances()
    {
        if (Request.Circumstances.HasFlag(Circumstances.Transferred) || Request.Employers.Length > 1)
        {
            AddCircumstance(Circumstances.Transferred, NoteCode.FormerEmployerFiles, round => round.Leavers == LeaversRoute.FormerEmployer);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Arrears))
        {
            AddCircumstance(Circumstances.Arrears, NoteCode.ArrearsFirst, round => round.ArrearsFirst);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Retired))
        {
            AddRetired();
        }

        if (Request.Circumstances.HasFlag(Circumstances.Subsidised))
        {
            AddCircumstance(Circumstances.Subsidised, NoteCode.SubsidisedPersonalPartOnly, round => round.SubsidisedPayPersonalPartOnly);
        }

        if (Request.Circumstances.HasFlag(Circumstances.Unemployed))
        {
            AddCircumstance(Circumstances.Unemployed, NoteCode.UnemployedMedicalIsBooked, round => round.UnemployedMedicalIsBooked);
        }
    }

    private void AddRetired()
    {
        var isKnown = false;
        foreach (var round in _rounds)
        {
            if (round is { RetireesFileBy: { } fileBy, RetireesAdjustedOn: { } adjustedOn })
            {
                _notes.Add(new RetireesNote(fileBy, adjustedOn) { References = [Reference.To(round.Citation)] });
                isKnown = true;
            }
        }

        if (!isKnown)
        {
            _notes.Add(new CircumstanceNote(Circumstances.Retired));
        }
    }

    private void AddCircumstance(Circumstances circumstance, NoteCode code, Func<AdjustmentRound, bool> isKnownTo)
    {
        if (_rounds.FirstOrDefault(isKnownTo) is { } round)
        {
            _notes.Add(code, [Reference.To(round.Citation)]);
        }
        else
        {
            _notes.Add(new CircumstanceNote(circumstance));
        }
    }

    private void AddLateFee(LateFeeResult lateFees)
    {
        if (IsFlexible || (Request.PaidOn is null && lateFees.Statement is null))
        {
            return;
        }

        if (!_rule.KnowsLateFee)
        {
            _notes.Add(NoteCode.LateFeeNotStated);
            return;
        }

        if (lateFees.Statement is { } statement)
        {
            AddLateFee(statement);
        }

        AddHindrances(lateFees.Hindrances, lateFees.Statement);
    }

    private void AddLateFee(LateFeeStatement statement)
    {
        _notes.Add(
            NoteCode.LateFeeNotChargeableToEmployee,
            LegalBasis.MinistryDecree13Article20,
            LegalBasis.MinistryDecree20Article11,
            LegalBasis.SocialInsuranceLaw86);
        if (statement.ExceedsPrincipal)
        {
            _notes.Add(NoteCode.LateFeeExceedsPrincipal, LegalBasis.SocialInsuranceLaw86, LegalBasis.AdministrativeCoercionLaw45);
        }

        if (statement.HasOlderDefault)
        {
            _notes.Add(NoteCode.LateFeeBefore2011, LegalBasis.MinistryDecree13Article29);
        }
    }

    private void AddHindrances(Hindrances hindrances, LateFeeStatement? statement)
    {
        foreach (var round in hindrances.Waivers)
        {
            _notes.Add(new DayNote(NoteCode.LateFeeWaivedInWindow, round.NoLateFeeUntil!.Value) { References = [Reference.To(round.Citation)] });
        }

        if (hindrances.IsWindowUnknown)
        {
            _notes.Add(NoteCode.LateFeeWindowUnknown);
        }

        if (hindrances.IsDeferred)
        {
            _notes.Add(NoteCode.DeferralApplied, DeferralReferences);
        }

        if (hindrances.IsDeferralEndUnknown)
        {
            _notes.Add(NoteCode.DeferralEndUnknown, DeferralReferences);
        }

        if (statement is not null && Request.Deferrals.IsEmpty && DeferralReferences is { IsEmpty: false } possible)
        {
            _notes.Add(NoteCode.DeferralPossible, possible);
        }
    }

    private ImmutableArray<Reference> DeferralReferences =>
    [
        .. Lines.Where(line => line.CellOf(Payer.Employer).Difference > Yuan.Zero)
            .Select(line => BookedDeferral.Of(_facts, line.Inputs.Facts.Insurance, line.Inputs.Month)?.Citation)
            .OfType<Citation>().Distinct().Select(Reference.To),
    ];

    private void AddInterest(InterestStatement? interest)
    {
        if (interest is { Total.Fen: > 0 })
        {
            _notes.Add(new AmountNote(NoteCode.InterestNotChargeableToEmployee, interest.Total));
        }
    }

    private void AddRecoverable(Yuan? recoverable)
    {
        if (recoverable is { } amount && amount > Yuan.Zero)
        {
            _notes.Add(new AmountNote(NoteCode.PaidByPersonRecoverable, amount)
            {
                References = Reference.ToAll(LegalBasis.SocialInsuranceLaw60, LegalBasis.CivilCode985),
            });
        }
    }

    private void AddFigures(PolicyUse policy)
    {
        AddOverpaid();
        if (Segments.Any(segment => segment.Inputs.Due is KeptBase { IsAtOldCeiling: true }))
        {
            _notes.Add(NoteCode.WageNeededAtCeiling);
        }

        foreach (var insurance in _insurances.Where(insurance => !insurance.IsEmployerComplete))
        {
            var unknown = insurance.Months.Where(month => month.Employer is null).ToList();
            var isRateMissing = unknown.Exists(month => month.Inputs.Rates.Employer.Rate is null);
            _notes.AddMonths(
                isRateMissing && insurance.Insurance == Insurance.WorkInjury ? NoteCode.WorkInjuryRateMissing : NoteCode.EmployerValueMissing,
                unknown,
                []);
        }

        if (policy.IsProvisional)
        {
            _notes.Add(NoteCode.ProvisionalPolicy);
        }

        if (_facts.Settlement is { Row.IsDerived: true }
            || Segments.Any(segment => segment.Inputs is { Paid: PercentBase { IsAverageDerived: true } } or { Due: PercentBase { IsAverageDerived: true } }))
        {
            _notes.Add(NoteCode.AverageIsDerived);
        }

        AddDerived();
        AddNotComputed();
        if (_insurances.Any(insurance => insurance.MergedInto is not null))
        {
            _notes.Add(NoteCode.MaternityMerged, LegalBasis.SocialInsuranceLaw64);
        }
    }

    private void AddDerived()
    {
        var derived = Lines.Where(line => line.Inputs.Facts.IsDue && CitationsOfDerived(line).Any()).ToList();
        _notes.AddMonths(NoteCode.FigureIsDerived, derived, [.. derived.SelectMany(CitationsOfDerived).Distinct().Select(Reference.To)]);
    }

    private static IEnumerable<Citation> CitationsOfDerived(MonthLine line) =>
    [
        .. new[] { line.Inputs.Facts.LimitsWhenPaying.Row, line.Inputs.Facts.Limits.Row }
            .OfType<LimitsRow>().Where(row => row.AreAmountsDerived).Select(row => row.Citation),
        .. line.Inputs.Rates.Employee.Rows.Concat(line.Inputs.Rates.Employer.Rows).Where(row => row.IsDerived).Select(row => row.Citation),
    ];

    private void AddNotComputed()
    {
        foreach (var item in _facts.City?.NotComputed ?? [])
        {
            var concerned = Lines.Where(line =>
                line.Inputs.Facts is { IsDue: true, Contributor: Contributor.Employee } facts
                && item.Insurances.Contains(facts.Insurance) && item.Months.Contains(line.Inputs.Month));
            foreach (var (insurances, months) in NoteList.RunsOf(concerned))
            {
                _notes.Add(new NotComputedNote(insurances, months, item.Text) { References = [Reference.To(item.Citation)] });
            }
        }
    }

    // How an excess is had back is a matter of the round that makes it; of several, the one whose way is known goes first.
    private void AddOverpaid()
    {
        var overpaid = Lines.Where(line => line.Employee.Overpaid > Yuan.Zero || line.CellOf(Payer.Employer).Overpaid > Yuan.Zero).ToList();
        if (overpaid.Count == 0)
        {
            return;
        }

        var rounds = _rule.IsAdjustment
            ? overpaid.SelectMany(line => new[] { line.Inputs.Facts.RoundOfRates, line.Inputs.Facts.Round }).OfType<AdjustmentRound>().ToList()
            : [];
        var round = rounds.Find(round => round.Refunds != RefundRoute.Unknown) ?? rounds.FirstOrDefault();
        _notes.Add(new OverpaidNote(round?.Refunds ?? RefundRoute.Unknown) { References = Reference.ToAny(round?.Citation) });
        if (_rule.IsAdjustment && Request.LeftOn is not null)
        {
            _notes.Add(NoteCode.RefundViaEmployer, LegalBasis.CivilCode985);
        }
    }

    private void AddUnused()
    {
        foreach (var input in StatedInputs.UnusedIn(_facts, _rule))
        {
            _notes.Add(new UnusedInputNote(input));
        }
    }
}
