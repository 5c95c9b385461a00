using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>漏缴补缴: nothing was paid; the wage within the limits of the liability month is due.</summary>
internal sealed class MissedMonths(PolicyFrame frame) : SituationRule(frame)
{
    public override BaseAnswer PaidBase(Insurance insurance, YearMonth month) =>
        Given(Frame.ExceptionOf(month)?.CurrentBase?[insurance] ?? Yuan.Zero);

    public override BaseAnswer DueBase(Insurance insurance, YearMonth month, ContributionBase paid) =>
        WageWithinLimitsOfMonth(insurance, month);
}
