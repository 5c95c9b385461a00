using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>少报基数: paid on the declared base; the wage within the limits of the liability month is due.</summary>
internal sealed class UnderDeclaredWage(PolicyFrame frame) : SituationRule(frame)
{
    public override BaseAnswer PaidBase(Insurance insurance, YearMonth month) =>
        Frame.CurrentBaseOf(insurance, month) is { } declared ? Given(declared) : RefusalCode.CurrentBaseNeeded;

    public override BaseAnswer DueBase(Insurance insurance, YearMonth month, ContributionBase paid) =>
        WageWithinLimitsOfMonth(insurance, month);
}
