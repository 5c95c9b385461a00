using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Months;

namespace SocialInsurance.Requests.Problems;

/// <summary>Turns what keeps every situation from answering the facts of a demand into problems of the fields that could mend it.</summary>
public static class DemandProblems
{
    public static RequestProblem Of(PayslipFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        const string Field = FieldNames.Payslip + "." + FieldNames.Employee;
        var given = fault.Payslip.Employee.ToString();
        return fault switch
        {
            { Code: PayslipFaultCode.AboveCeiling, Lower: { } ceiling } =>
                new(ProblemCode.PayslipAboveCeiling, Field, given, new Expectation.DeductionUpTo(ceiling)),
            { Code: PayslipFaultCode.BetweenBases, Lower: { } lower, Higher: { } higher } =>
                new(ProblemCode.PayslipBetweenBases, Field, given, new Expectation.DeductionOfEither(lower, higher)),
            _ => new(ProblemCode.PayslipRateUnknown, Field, given, new Expectation.OfInsurance(fault.Payslip.Insurance)),
        };
    }

    /// <summary>What would let any situation answer; for checks without a reading.</summary>
    public static IReadOnlyList<RequestProblem> Of(DemandCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var refused = check.LeftOut.SelectMany(leftOut => RefusalProblems.Of(leftOut.Refusals, check.Facts)).Distinct().ToList();
        if (refused.Count > 0)
        {
            return refused;
        }

        // A rule that nobody found is nothing to ask the user for while anything else would do.
        var needed = check.LeftOut.Where(leftOut => leftOut.Reason is not (ReadingReason.NoLeavingRuleKnown or ReadingReason.NoBill)).ToList();
        return [.. (needed.Count > 0 ? needed : [.. check.LeftOut]).Select(leftOut => Needed(leftOut.Reason)).DistinctBy(problem => problem.Field, StringComparer.Ordinal)];
    }

    private static RequestProblem Needed(ReadingReason reason) => reason switch
    {
        ReadingReason.BaseNeeded => new(ProblemCode.Required, FieldNames.CurrentBase),
        ReadingReason.NoBill => new(ProblemCode.Required, FieldNames.Assessed),
        ReadingReason.WageNeeded => new(ProblemCode.Required, FieldNames.Wage),
        ReadingReason.WageOrBaseNeeded or ReadingReason.MonthsWerePaid or ReadingReason.Refused =>
            new(ProblemCode.NeedsWageBaseOrShare, FieldNames.Wage),
        ReadingReason.NoLeavingRuleKnown => new(
            ProblemCode.Refused, FieldNames.OldAverageWage, Expected: new Expectation.Lacking(new(RefusalCode.OldAverageNeeded, [], default, null, default))),
        ReadingReason.NotForFlexible => new(
            ProblemCode.Refused, FieldNames.Situation, Expected: new Expectation.Lacking(new(RefusalCode.FlexibleCannotUnderDeclare, [], default, null, default))),
    };
}
