using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 年度补差: the wage or the tier within the old limits was paid; the same within the new limits is due.
/// </summary>
internal sealed class AnnualAdjustment(PolicyFrame frame) : SituationRule(frame)
{
    public override BaseAnswer PaidBase(Insurance insurance, YearMonth month)
    {
        if (Frame.CurrentBaseOf(insurance, month) is { } stated)
        {
            return Given(stated);
        }

        if (Request.Share[insurance] is { } share)
        {
            return ShareOf(Request.OldAverageWage, share, Frame.LimitsWhenPaying(insurance, month), RefusalCode.OldAverageNeeded);
        }

        return Frame.WageOf(month) is { } wage
            ? Frame.WithinOldLimits(Frame.Stated(BaseRule.Wage, wage), insurance, month)
            : RefusalCode.WageOrBaseNeeded;
    }

    public override BaseAnswer DueBase(Insurance insurance, YearMonth month, ContributionBase paid)
    {
        if (Request.Share[insurance] is { } share)
        {
            var tier = ShareOf(Request.NewAverageWage, share, Frame.LimitsAsDue(insurance, month), RefusalCode.NewAverageNeeded);
            return tier.Base is { } found ? Frame.WithinKnownNewLimits(found, insurance, month) : tier;
        }

        return Frame.WageOf(month) is { } wage
            ? Frame.WithinNewLimits(Frame.Stated(BaseRule.Wage, wage), insurance, month)
            : Frame.WithinNewLimits(PaidBaseAsDue(insurance, month, paid), insurance, month);
    }

    private static BaseAnswer ShareOf(Yuan? givenAverage, Rate share, LimitsAnswer? answer, RefusalCode withoutAverage)
    {
        if (givenAverage is { } given)
        {
            return ContributionBase.ShareOfAverage(share, given, null);
        }

        if (answer?.Gap is { } gap)
        {
            return PolicyFrame.CodeOf(gap);
        }

        return answer?.Row is { AverageWage: { } average } row
            ? ContributionBase.ShareOfAverage(share, average, row.Citation) with { Row = row, IsProvisional = answer.Value.IsProvisional }
            : withoutAverage;
    }

    private ContributionBase PaidBaseAsDue(Insurance insurance, YearMonth month, ContributionBase paid)
    {
        var oldLimits = Request.OldLimits[insurance] ?? Frame.LimitsWhenPaying(insurance, month)?.Row?.Limits;
        return ContributionBase.Of(BaseRule.PaidBase, paid.Amount) with
        {
            NeedsWage = oldLimits?.Ceiling.Amount is { } ceiling && paid.Amount >= ceiling,
        };
    }
}
