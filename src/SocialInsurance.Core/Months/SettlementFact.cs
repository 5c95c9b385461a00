using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// 离职结清 / the older average wage on which someone who leaves is settled at once, and the rule that says so. The day of leaving
/// decides, whoever asks later.
/// </summary>
public sealed record SettlementFact
{
    /// <summary>平均工资，元/月 / the average, a month.</summary>
    public required Yuan Average { get; init; }

    /// <summary>政策库所在的行 / the book's row; absent when the user states the average.</summary>
    public AverageWage? Row { get; init; }

    /// <summary>当地规则 / the city's rule; absent when none is known.</summary>
    public LeaversRule? Rule { get; init; }

    /// <summary>当地是否没有查到这种规定 / whether a city is named for whose time no such rule is known, so that the answer supposes one.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>比例 / the shares of the average between which the wage is held.</summary>
    public SettlementShares Shares => Rule?.Settlement ?? SettlementShares.Usual;

    /// <summary>The settlement of a request, if there is one, or what is missing for it.</summary>
    internal static (SettlementFact? Fact, RefusalCode? Missing) Of(BackPaymentRequest request, CityPolicy? city)
    {
        if (request.Situation != Situation.Leaving || LeaverFact.LastDayOf(request) is not { } leftOn)
        {
            return (null, null);
        }

        var rule = city?.SettlementRuleOn(leftOn);
        if (request.OldAverageWage is { } stated)
        {
            return (new() { Average = stated, Rule = rule, IsSupposed = city is not null && rule is null }, null);
        }

        if (city is null)
        {
            return (null, request.NewLimits.IsEmpty && request.NewAverageWage is null ? RefusalCode.OldAverageNeeded : null);
        }

        if (rule is null)
        {
            return (null, null);
        }

        return city.NewestAverageKnownOn(leftOn) is { } newest
            ? (new() { Average = newest.Monthly, Row = newest, Rule = rule }, null)
            : (null, RefusalCode.NoAverageKnown);
    }
}
