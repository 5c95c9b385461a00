using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>The older average wage on which someone who leaves is settled, and the rule that says so.</summary>
/// <param name="Monthly">The average, a month.</param>
/// <param name="Row">The book's row; absent when the user gave the average.</param>
/// <param name="Rule">The city's rule; absent when none is known.</param>
internal sealed record LeavingAverage(Yuan Monthly, AverageWage? Row, LeavingRule? Rule)
{
    public Rate LowestShare => Rule?.LowestShare ?? LeavingRule.UsualLowestShare;

    public Rate HighestShare => Rule?.HighestShare ?? LeavingRule.UsualHighestShare;

    /// <summary>The average of a request, looked for once for all who ask the same.</summary>
    public static LeavingAverage? Of(PolicyFrame frame, Refusals refusals) => frame.Answers.LeavingAverage ??= Find(frame, refusals);

    /// <summary>
    /// Settling on leaving is the rule of a city and a time, and only until the average of the year before is published.
    /// </summary>
    private static LeavingAverage? Find(PolicyFrame frame, Refusals refusals)
    {
        var (request, city) = (frame.Request, frame.City);
        var leavingYear = request.LeftOn?.Year ?? request.Months.To.Year;
        if (city?.AverageOf(leavingYear - 1) is { } published && city.IsPublic(published.Published, request.KnownOn))
        {
            refusals.Add(RefusalCode.AverageAlreadyPublished, published);
            return null;
        }

        var rule = city?.Leaving is { } known && known.Months.Contains(request.Months) ? known : null;
        if (request.OldAverageWage is { } given)
        {
            return new(given, null, rule);
        }

        if (rule is null)
        {
            refusals.Add(city is null ? RefusalCode.OldAverageNeeded : RefusalCode.NoLeavingRule);
            return null;
        }

        if (city!.NewestAverageKnownOn(request.KnownOn) is not { } newest)
        {
            refusals.Add(RefusalCode.NoAverageKnown);
            return null;
        }

        return new(newest.Monthly, newest, rule);
    }
}
