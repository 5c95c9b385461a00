using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 下一步 / chooses what a person can do next: by situation and city, with days counted from those entered. A day is an orientation
/// and never a verdict that something is too late.
/// </summary>
public sealed class NextSteps
{
    private const int DaysOfTransfer = 15;
    private const int YearsOfInspection = 2;
    private const int YearsOfArbitration = 1;

    private readonly ImmutableArray<NextStep>.Builder _steps = ImmutableArray.CreateBuilder<NextStep>();
    private readonly Statement _statement;

    private NextSteps(Statement statement) => _statement = statement;

    private BackPaymentRequest Request => _statement.Request;

    private bool IsEmployee => Request.Contributor == Contributor.Employee;

    private bool IsLeaving => Request.Situation == Situation.Leaving;

    private bool IsShortfall => SituationRule.Of(Request.Situation).IsShortfall;

    /// <summary>渠道、期限、材料 / the places to go, the days to mind and the documents to keep, in that order.</summary>
    public static ImmutableArray<NextStep> Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var steps = new NextSteps(statement);
        steps.AddChannels();
        steps.AddDeadlines();
        steps.AddPapers();
        return steps._steps.ToImmutable();
    }

    private void AddChannels()
    {
        if (!IsEmployee)
        {
            Add(NextStepKind.Channel, NextStepCode.AskCollectingAuthority);
            Add(NextStepKind.Channel, NextStepCode.CallHotline);
            return;
        }

        Add(NextStepKind.Channel, NextStepCode.AskEmployerForBreakdown, LegalBasis.SocialInsuranceLaw60);
        if (HasMoved && FiledByFormerEmployer is { } citation)
        {
            _steps.Add(new(NextStepKind.Channel, NextStepCode.AskFormerEmployerToFile, [Reference.To(citation)]));
        }

        Add(NextStepKind.Channel, NextStepCode.CallHotline);
        if (IsLeaving || IsShortfall)
        {
            Add(
                NextStepKind.Channel,
                NextStepCode.ComplainToInspection,
                LegalBasis.SocialInsuranceLaw82,
                LegalBasis.LabourInspectionRegulation11,
                LegalBasis.LabourInspectionRegulation13,
                LegalBasis.LabourInspectionRegulation17);
        }

        AddLocalChannel();
        if (IsLeaving)
        {
            Add(
                NextStepKind.Channel,
                NextStepCode.GoToArbitration,
                LegalBasis.LabourDisputeLaw2,
                LegalBasis.LabourDisputeLaw53,
                LegalBasis.CourtInterpretation2020No26Article1);
        }

        if (IsShortfall || Request.Situation == Situation.Assessed)
        {
            Add(NextStepKind.Channel, NextStepCode.AskCollectingAuthority, LegalBasis.SocialInsuranceLaw63);
            Add(NextStepKind.Channel, NextStepCode.AskForReview, LegalBasis.SocialInsuranceLaw83);
        }
    }

    private bool HasMoved => Request.Circumstances.HasFlag(Circumstances.Transferred) || Request.Employers.Length > 1 || Request.LeftOn is not null;

    /// <summary>Where the rule that sends those who left to their former employer comes from; absent when none does.</summary>
    private Citation? FiledByFormerEmployer
    {
        get
        {
            var leaver = _statement.Insurances.SelectMany(insurance => insurance.Segments).Select(segment => segment.Inputs.Facts.Leaver)
                .FirstOrDefault(fact => fact?.Route == LeaversRoute.FormerEmployer);
            return leaver is { Rules: [var rule, ..] }
                ? rule.Citation
                : _statement.Policy.Rounds.FirstOrDefault(round => round.Leavers == LeaversRoute.FormerEmployer)?.Citation;
        }
    }

    // An office is named for the months of leaving that its source speaks of, and for nothing newer.
    private void AddLocalChannel()
    {
        if (!IsLeaving)
        {
            return;
        }

        var month = Request.LeftOn?.ToYearMonth() ?? Request.Months.To;
        foreach (var office in _statement.Facts.City?.Offices ?? [])
        {
            if (office.Months.Contains(month))
            {
                _steps.Add(new(NextStepKind.Channel, NextStepCode.ComplainToLocalOffice, [Reference.To(office.Citation)]) { Office = office });
            }
        }
    }

    private void AddDeadlines()
    {
        if (!IsEmployee)
        {
            return;
        }

        if (IsLeaving && Request.LeftOn is { } leftOn)
        {
            AddDay(NextStepCode.TransferWithin15Days, leftOn.PlusDays(DaysOfTransfer), LegalBasis.LabourContractLaw50);
            AddDay(NextStepCode.ArbitrationWithinOneYear, leftOn.PlusYears(YearsOfArbitration), LegalBasis.LabourDisputeLaw27);
        }

        if (IsShortfall)
        {
            var lastDay = Request.Months.To.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
            AddDay(NextStepCode.InspectionWithinTwoYears, lastDay.PlusYears(YearsOfInspection), LegalBasis.LabourInspectionRegulation20);
        }

        AddDaysOfRound();
    }

    private void AddDaysOfRound()
    {
        foreach (var round in _statement.Policy.Rounds)
        {
            if (round.NoLateFeeUntil is { } until)
            {
                AddDay(NextStepCode.PayBeforeLateFee, until, Reference.To(round.Citation));
            }

            if (Request.Circumstances.HasFlag(Circumstances.Retired) && round.RetireesFileBy is { } fileBy)
            {
                AddDay(NextStepCode.FileForRetireesBy, fileBy, Reference.To(round.Citation));
            }
        }
    }

    private void AddPapers()
    {
        Add(NextStepKind.Paper, NextStepCode.KeepContributionRecord);
        if (!IsEmployee)
        {
            return;
        }

        Add(NextStepKind.Paper, NextStepCode.KeepPaySlips);
        switch (Request.Situation)
        {
            case Situation.Leaving:
                Add(NextStepKind.Paper, NextStepCode.KeepContract);
                Add(NextStepKind.Paper, NextStepCode.KeepProofOfTermination, LegalBasis.LabourContractLaw50);
                Add(NextStepKind.Paper, NextStepCode.KeepMessages);
                break;
            case Situation.MissedMonths or Situation.UnderDeclared:
                Add(NextStepKind.Paper, NextStepCode.KeepContract);
                Add(NextStepKind.Paper, NextStepCode.KeepBankRecords);
                Add(NextStepKind.Paper, NextStepCode.EmployerHoldsRecords, LegalBasis.LabourDisputeLaw6, LegalBasis.WagePaymentProvisions6);
                break;
            case Situation.Assessed:
                Add(NextStepKind.Paper, NextStepCode.KeepMessages);
                break;
            case Situation.AnnualAdjustment:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddDay(NextStepCode code, LocalDate day, LegalBasis law) => AddDay(code, day, Reference.To(law));

    private void AddDay(NextStepCode code, LocalDate day, Reference reference) =>
        _steps.Add(new(NextStepKind.Deadline, code, [reference]) { Day = day });

    private void Add(NextStepKind kind, NextStepCode code, params ReadOnlySpan<LegalBasis> laws) =>
        _steps.Add(new(kind, code, Reference.ToAll(laws)));
}
