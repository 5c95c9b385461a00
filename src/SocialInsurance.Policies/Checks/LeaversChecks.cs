using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>离职规则是否自洽 / whether the rules for people who left agree with themselves and with one another.</summary>
internal static class LeaversChecks
{
    public static void Check(ImmutableArray<Placed<LeaversRule>> rules)
    {
        foreach (var row in rules)
        {
            CheckItself(row);
        }

        Timeline.Check(rules, rule => new(rule.Months.From, rule.Months.To), AnswerTheSame);
    }

    private static void CheckItself(Placed<LeaversRule> row)
    {
        var rule = row.Value;
        if (rule is { Basis: LeaversBasis.NotFound, Route: not LeaversRoute.Unknown })
        {
            row.Report("a rule that was not found has the route unknown");
        }

        if (rule is { Basis: LeaversBasis.NoRound, Route: not LeaversRoute.NotAdjusted })
        {
            row.Report("without a round the route is notAdjusted");
        }

        if (rule.Route == LeaversRoute.NotAdjusted && (rule.IsOnApplication || rule.Advance == AdvanceRule.Yes))
        {
            row.Report("what is not adjusted can be neither applied for nor held back");
        }

        if (rule.StatusDay < rule.Months.From.OnDayOfMonth(1))
        {
            row.Report("\"statusDay\" is before the first month");
        }
    }

    /// <summary>The months of a settlement are those of leaving, those of any other rule are the ones adjusted.</summary>
    private static bool AnswerTheSame(LeaversRule one, LeaversRule other) =>
        (one.Route == LeaversRoute.SettledOnLeaving) == (other.Route == LeaversRoute.SettledOnLeaving)
        && one.Insurances.HaveCommon(other.Insurances);
}
