using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;

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
    private const string Chongqing = "500000";

    private readonly ImmutableArray<NextStep>.Builder _steps = ImmutableArray.CreateBuilder<NextStep>();
    private readonly Statement _statement;

    private NextSteps(Statement statement) => _statement = statement;

    private BackPaymentRequest Request => _statement.Request;

    private bool IsEmployee => Request.Contributor == Contributor.Employee;

    private bool IsLeaving => Request.Situation == Situation.Leaving;

    private bool IsShortfall => Request.Situation.IsShortfall();

    /// <summary>渠道、期限、材料 / the places to go, the days to mind and the papers to keep, in that order.</summary>
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
        if (_statement.Policy.Round is { Leavers: LeaversRoute.FormerEmployer } round && HasMoved)
        {
            _steps.Add(new(NextStepKind.Channel, NextStepCode.AskFormerEmployerToFile, [Reference.To(round.Citation)], []));
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

        if (IsShortfall)
        {
            Add(NextStepKind.Channel, NextStepCode.AskCollectingAuthority, LegalBasis.SocialInsuranceLaw63);
            Add(NextStepKind.Channel, NextStepCode.AskForReview, LegalBasis.SocialInsuranceLaw83);
        }
    }

    private bool HasMoved => Request.Circumstances.HasFlag(Circumstances.Transferred) || Request.Employers.Length > 1 || Request.LeftOn is not null;

    // The desk is known from the report on leavers of that time, and from nothing newer.
    private void AddLocalChannel()
    {
        if (IsLeaving && string.Equals(Request.City, Chongqing, StringComparison.Ordinal))
        {
            Add(NextStepKind.Channel, NextStepCode.ComplainInChongqing, LegalBasis.ChongqingReport2013);
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
        if (_statement.Policy.Round is not { } round)
        {
            return;
        }

        if (round.NoLateFeeUntil is { } until)
        {
            _steps.Add(new(NextStepKind.Deadline, NextStepCode.PayBeforeLateFee, [Reference.To(round.Citation)], [until]));
        }

        if (Request.Circumstances.HasFlag(Circumstances.Retired) && round.RetireesFileBy is { } fileBy)
        {
            _steps.Add(new(NextStepKind.Deadline, NextStepCode.FileForRetireesBy, [Reference.To(round.Citation)], [fileBy]));
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
            case Situation.AnnualAdjustment:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddDay(NextStepCode code, LocalDate day, LegalBasis law) =>
        _steps.Add(new(NextStepKind.Deadline, code, [Reference.To(law)], [day]));

    private void Add(NextStepKind kind, NextStepCode code, params ReadOnlySpan<LegalBasis> laws) =>
        _steps.Add(new(kind, code, Reference.ToAll(laws), []));
}
