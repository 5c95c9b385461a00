namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>
/// Who reads each column of the policy book. A line names a record and columns of it, then the type of Core that reads them; or the page
/// that shows them, and why no rule reads them.
/// </summary>
internal static class BookColumns
{
    public const string Text =
        """
        CityPolicy Code | PolicyBook
        CityPolicy ChineseName EnglishName | CityNames.cs | a name is for people
        CityPolicy AsOf | PolicyIndex
        CityPolicy PolicyYearStarts | CityAnswer.cs | rows name their own months; the policy year orients who looks for a row
        CityPolicy Averages | CityPolicy
        CityPolicy Limits Rates Rounds CarryOn | MonthRules
        CityPolicy Leavers | LeaverFact
        CityPolicy Reliefs | ReliefResolution
        CityPolicy Deferrals | BookedDeferral
        CityPolicy FlexibleMakeUps | LimitsResolution
        CityPolicy RuralUnemployment | RatesResolution
        CityPolicy LateFeeCaps LateFee | LateFeeFold
        CityPolicy Offices | NextSteps
        CityPolicy RoundingProfiles | SupposedAverage
        CityPolicy Rounding | RuleList.razor | a remark in the words of the research; its checked form are the profiles
        CityPolicy MoneyRounding | RoundingFields.razor | offered to the user and never applied by itself
        CityPolicy Rules | RuleList.razor | rules that people should see and that the calculator does not apply
        CityPolicy NotComputed | StatementNotes
        CityPolicy Conflicts | PolicyCity.razor | what sources disagree on, and what was made of it
        CityPolicy Gaps DeclaredGaps | GapList.razor | what nobody has found cannot be applied
        CityPolicy Sources | PolicyCity.razor | the list of documents; figures cite their own
        AverageWage Year IsForContributions Insurances Published | CityPolicy
        AverageWage Monthly | SettlementFact
        AverageWage Citation | SettlementOnLeaving
        AverageWage Annual | AveragesTable.razor | contributions go by the month; the year shows how it was made
        AverageWage IsDerived | StatementNotes
        AverageWage OffProfile | AveragesTable.razor | a remark for who checks the book
        AverageWage Calibre | AveragesTable.razor | whose wages it averages, in the words of the source
        LimitsRow Insurances PolicyYear Months Group Status Published | MonthRules
        LimitsRow Limits AverageWage Citation | LimitsFact
        LimitsRow FloorShare FloorAverage | LimitsRow
        LimitsRow CeilingShare | LimitsResolution
        LimitsRow AreAmountsDerived | StatementNotes
        LimitsRow IsAverageDerived | PercentBase
        LimitsRow AverageAnnual | LimitsRowAnswer.cs | published limits are never computed again; the year shows how they were made
        LimitsRow OffProfile | LimitsTable.razor | a remark for who checks the book
        LimitsRow AreDatesInferred | LimitsTable.razor | how sure the months are
        RatesRow Insurance Component Contributor Group Tier Months | MonthRules
        RatesRow Employee Employer EmployeeFixed EmployerFixed IncludesMaternity | MonthRules
        RatesRow Citation | PolicyUse
        RatesRow Classes | PolicyFigures.cs | the employer's own class is asked, never guessed
        RatesRow EmployerLowest EmployerHighest | PolicyFigures.cs | between which rates an employer's own lies
        RatesRow IsDerived | StatementNotes
        RatesRow AreDatesInferred | RatesTable.razor | how sure the months are
        AdjustmentRound Year | RowName
        AdjustmentRound Months | RatesResolution
        AdjustmentRound Insurances IsOfRates OldPolicyYear NewPolicyYear Announced | MonthRules
        AdjustmentRound NoLateFeeUntil | LateFeeFold
        AdjustmentRound CollectedFrom Leavers | LeaverFact
        AdjustmentRound StartsDeclaredWage | Adjustment
        AdjustmentRound Generation | LeaverNotes
        AdjustmentRound Refunds ArrearsFirst AllInsurancesTogether SubsidisedPayPersonalPartOnly UnemployedMedicalIsBooked | StatementNotes
        AdjustmentRound RetireesFileBy RetireesAdjustedOn Citation | StatementNotes
        AdjustmentRound Window Rule LeaversRule | RoundList.razor | the words of the source; their dated form are the other columns
        AdjustmentRound AreDatesInferred | RoundAnswer.cs | how sure the months are
        LeaversRule Months Settlement | SettlementFact
        LeaversRule Insurances | LeaversRule
        LeaversRule Route IsOnApplication StatusDay | LeaverFact
        LeaversRule IsClosedByTransfer Advance Basis Citation | LeaverNotes
        LeaversRule Rule | LeaverList.razor | the words of the source; their form for rules are the other columns
        SettlementShares Lowest Highest | SettlementOnLeaving
        Relief Insurances Months CertainTo Kind EmployerRate EmployerRateHighest | ReliefResolution
        Relief Sizes | Relief
        Relief LaterPayment | LedgerMonth
        Relief Citation | ReliefNotes
        Deferral Insurances From To | Deferral
        Deferral LateFeeFreeUntil | BookedDeferral
        Deferral Who | ReliefList.razor | most were granted on application: the user says whether hers was
        Deferral Citation | StatementNotes
        FlexibleMakeUp Insurances Months PaidFrom PaidUntil | LimitsResolution
        FlexibleMakeUp Citation | StatementNotes
        RuralUnemployment ZeroUntil UnifiedFrom Citation | RatesResolution
        NotComputed Text Insurances Months Citation | StatementNotes
        LateFeeRule Start IncludesLastDay | LateFeeConvention
        LateFeeRule Citation | PolicyUse
        LateFeeRule Rule | RuleList.razor | the words of the source
        LateFeeCap Insurances | LateFeeFold
        LateFeeCap Citation | PolicyUse
        LateFeeCap Rule | RuleList.razor | the words of the source
        LocalOffice Months Citation | NextSteps
        LocalOffice Text | RuleList.razor | a name and an address are for people
        CarryOnRule Months Insurances | MonthRules
        CarryOnRule Citation | RuleList.razor | what is due by it is called provisional
        RoundingProfile FirstYear LastYear | RoundingProfile
        RoundingProfile Floor Ceiling | SupposedAverage
        RoundingProfile Basis Month | RuleList.razor | they explain published figures; no limit is computed from them
        MoneyRounding Step Rule Citation | RuleList.razor | offered to the user and never applied by itself
        PolicyYearStart Months Insurances StartMonth Citation | PolicyYearStartAnswer.cs | rows name their own months
        PolicyRule Text Citation | RuleList.razor | rules that people should see and that the calculator does not apply
        PolicyConflict What Sources | PolicyCity.razor | what sources disagree on, and what was made of it
        DeclaredGap Of Insurances Group Months Reason | GapList.razor | what nobody has found cannot be applied
        Citation Sources | PolicyUse
        Citation Confidence | CitationCell.razor | how sure a row is does not change it
        Citation Note | CitationCell.razor | a remark for who checks the book
        Source Id Title Address Says Kind | SourceAnswer.cs | where figures were read
        BaseLimits Floor Ceiling | ContributionBase
        MonthSpan From To | MonthSpan
        """;
}
