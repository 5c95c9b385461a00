using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// The bases of the two ledgers in one situation: the only thing in which situations differ.
/// </summary>
internal abstract class SituationRule(PolicyFrame frame)
{
    protected PolicyFrame Frame => frame;

    protected BackPaymentRequest Request => frame.Request;

    /// <summary>The rule of the request's situation; nothing when the law of the city does not allow it.</summary>
    public static SituationRule? For(PolicyFrame frame, Refusals refusals) => frame.Request.Situation switch
    {
        Situation.Leaving => LeavingAverage.Of(frame, refusals) is { } average ? new LeavingSettlement(frame, average) : null,
        Situation.AnnualAdjustment => new AnnualAdjustment(frame),
        Situation.MissedMonths => new MissedMonths(frame),
        Situation.UnderDeclared => new UnderDeclaredWage(frame),
    };

    /// <summary>The base a month was paid on.</summary>
    public abstract BaseAnswer PaidBase(Insurance insurance, YearMonth month);

    /// <summary>The base a month should have been paid on.</summary>
    public abstract BaseAnswer DueBase(Insurance insurance, YearMonth month, ContributionBase paid);

    /// <summary>The base the user states; zero is a month in which nothing was paid.</summary>
    protected ContributionBase Given(Yuan stated) =>
        stated == Yuan.Zero ? ContributionBase.NothingPaid : Frame.Stated(BaseRule.Given, stated);

    protected BaseAnswer WageWithinLimitsOfMonth(Insurance insurance, YearMonth month) => Frame.WageOf(month) is { } wage
        ? Frame.WithinNewLimits(Frame.Stated(BaseRule.Wage, wage), insurance, month)
        : RefusalCode.WageNeeded;
}
