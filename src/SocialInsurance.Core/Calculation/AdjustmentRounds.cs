using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Calculation;

/// <summary>Finds the round of the city that an annual adjustment belongs to.</summary>
internal static class AdjustmentRounds
{
    /// <summary>The round; none in any other situation, whatever rounds its months lie in.</summary>
    public static AdjustmentRound? Of(PolicyFrame frame)
    {
        if (frame.Request.Situation != Situation.AnnualAdjustment || frame.City is not { } city)
        {
            return null;
        }

        foreach (var month in frame.Request.Months)
        {
            foreach (var insurance in frame.Request.Insurances)
            {
                if (city.RoundFor(insurance, month) is { } round)
                {
                    return round;
                }
            }
        }

        return null;
    }
}
