using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// 离职结算: paid on what was paid, often 40% of the older average; due on the own wage between 100% and 300% of that same
/// average, or on 100% where the wage is unknown.
/// </summary>
internal sealed class LeavingSettlement(PolicyFrame frame, LeavingAverage average) : SituationRule(frame)
{
    private static readonly Rate UsuallyPaidShare = Rate.FromPercent(40);

    private readonly LeavingAverage _due = frame.Request.SupposedRise is { } rise
        ? average with { Monthly = SupposedAverage.Raise(average.Monthly, rise) }
        : average;

    // Without a wage nothing in a base depends on the month, so all months hold the same one.
    private ContributionBase? _usuallyPaid;
    private ContributionBase? _lowestDue;
    private PerInsurance<ContributionBase>? _shares;
    private BaseLimits? _limits;

    public LeavingAverage Average => average;

    public override BaseAnswer PaidBase(Insurance insurance, YearMonth month)
    {
        if (Frame.CurrentBaseOf(insurance, month) is { } stated)
        {
            return Given(stated);
        }

        var answer = Frame.LimitsAsKnown(insurance, month);
        return answer?.Row is { Limits.Floor.Amount: { } floor } row
            ? ContributionBase.FloorOf(row, floor, answer.Value.IsProvisional)
            : _usuallyPaid ??= ShareOf(average, UsuallyPaidShare);
    }

    public override BaseAnswer DueBase(Insurance insurance, YearMonth month, ContributionBase paid)
    {
        if (Frame.WageOf(month) is not { } wage)
        {
            _shares ??= PerInsurance<ContributionBase>.From(other =>
                Request.Share[other] is { } share ? ShareOf(_due, share) : _lowestDue ??= ShareOf(_due, _due.LowestShare));
            return _shares[insurance];
        }

        _limits ??= new(
            Limit.At(ShareOf(_due, _due.LowestShare).Amount),
            Limit.At(ShareOf(_due, _due.HighestShare).Amount));
        var within = ContributionBase.Of(BaseRule.Wage, wage).Within(_limits.Value, out _)!;
        return within with { AverageWage = _due.Monthly, AverageCitation = _due.Row?.Citation };
    }

    private static ContributionBase ShareOf(LeavingAverage average, Rate share) =>
        ContributionBase.ShareOfAverage(share, average.Monthly, average.Row?.Citation);
}
