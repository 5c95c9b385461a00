using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Requests.Problems;

/// <summary>Turns the calculator's refusals into problems of the fields that could mend them.</summary>
public static class RefusalProblems
{
    public static IReadOnlyList<RequestProblem> Of(IReadOnlyList<Refusal> refusals, BackPaymentRequest request) =>
        [.. refusals.Select(refusal => new RequestProblem(ProblemCode.Refused, FieldOf(refusal, request), Expected: new Expectation.Lacking(refusal)))];

    private static string FieldOf(Refusal refusal, BackPaymentRequest request) => refusal.Code switch
    {
        RefusalCode.FlexibleCannotUnderDeclare => FieldNames.Situation,
        RefusalCode.BillNeeded => FieldNames.Assessed,
        RefusalCode.NoAverageKnown or RefusalCode.OldAverageNeeded => FieldNames.OldAverageWage,
        RefusalCode.NewAverageNeeded => FieldNames.NewAverageWage,
        RefusalCode.OldLimitsNeeded => FieldNames.OldLimits,
        RefusalCode.NewLimitsNeeded => FieldNames.NewLimits,
        RefusalCode.RatesNeeded => FieldNames.Rates,
        RefusalCode.WageNeeded or RefusalCode.WageOrBaseNeeded => FieldNames.Wage,
        RefusalCode.CurrentBaseNeeded => FieldNames.CurrentBase,
        RefusalCode.LimitsNotInBook or RefusalCode.LimitsNotYetPublished or RefusalCode.LimitsPublicationUnknown
            or RefusalCode.LimitsWhenPayingUnknown or RefusalCode.FloorUnknown or RefusalCode.CeilingUnknown or RefusalCode.EmployeeRateNotInBook => MonthField(refusal, request),
    };

    // The end of the period that runs into the gap is the one to change.
    private static string MonthField(Refusal refusal, BackPaymentRequest request) =>
        refusal.Months.From != request.Months.From ? FieldNames.To : FieldNames.From;
}
