namespace SocialInsurance.Core.Estimates;

/// <summary>A gap between two known rates: nothing changed where they agree, and else the one that is nearer in time.</summary>
internal static class BetweenRates
{
    public static AssumedRate? Of(RateGap gap)
    {
        if (gap.Before is not { } before || gap.After is not { } after)
        {
            return null;
        }

        var (nearer, other) = gap.MonthsSinceBefore <= gap.MonthsUntilAfter ? (before, after) : (after, before);
        var basis = nearer.Rate == other.Rate ? Basis.SameBeforeAndAfter : Basis.BetweenTwo;
        return nearer.Assumed(basis, [other.Rate]) with { Rows = [.. before.Answer.Rows.Union(after.Answer.Rows)] };
    }
}
