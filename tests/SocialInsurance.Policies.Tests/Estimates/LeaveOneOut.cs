using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Every known row of the book left out once, and assumed from the rest as if nobody had found it.</summary>
internal static class LeaveOneOut
{
    private static readonly Evidence All = Evidence.Of(Book);

    /// <summary>A row and who it is asked for.</summary>
    private static IEnumerable<(CityPolicy City, LimitsRow Row, Insured Insured)> LimitsRows =>
        from code in Book.CityCodes
        let city = Book.For(code)
        from row in city.Limits
        where row.Status == LimitsStatus.Final && IsOfEveryone(row.Group)
        from insurance in row.Insurances
        select (city, row, Urban(insurance));

    private static IEnumerable<(CityPolicy City, RatesRow Row, Insured Insured)> RatesRows =>
        from code in Book.CityCodes
        let city = Book.For(code)
        from row in city.Rates
        where row.Contributor == Contributor.Employee && IsOfEveryone(row.Group) && row.Tier is null or 1
        select (city, row, Urban(row.Insurance));

    /// <summary>What the rest of the rows says of each limit, by the first basis that applies or by one that is asked for.</summary>
    public static IEnumerable<Guess> Limits(Rest rest, Func<LimitGap, AssumedLimit?>? basis = null) =>
        from known in LimitsRows
        where rest.Kind != RestKind.OtherInsurances || known.Row.Insurances.Length > 1
        let city = known.City with { Limits = [.. rest.Of(known.City, known.Row, known.Insured.Insurance)] }
        from side in Enum.GetValues<LimitSide>()
        let truth = known.Row.Of(side).Amount
        where truth is not null
        let gap = new LimitGap(All.With(city), city, known.Insured, known.Row.Months.From, side)
        where rest.Years is null || (gap.Nearer is { } nearest && Math.Abs(nearest.PolicyYear - known.Row.PolicyYear) == rest.Years)
        let assumed = (basis ?? LimitBases.Of)(gap)
        where assumed is not null
        select Guess.Of(assumed, known.Row.Of(side), side);

    /// <summary>What the rest of the rows says of each rate, by the first basis that applies.</summary>
    public static IEnumerable<Guess> Rates(Rest rest, Payer payer) =>
        from known in RatesRows
        let month = known.Row.Months.From
        let truth = new MonthRules(known.City, known.Insured, month).Rates()
        let rate = payer == Payer.Employee ? truth.Employee : truth.Employer
        where rate is not null
        let city = known.City with { Rates = [.. rest.Of(known.City, known.Row)] }
        let assumed = RateBases.Of(All.With(city), city, known.Insured, payer, month)
        where assumed is not null
        select Guess.Of(assumed, rate.Value);

    private static bool IsOfEveryone(PolicyGroup group) => group is PolicyGroup.Everyone or PolicyGroup.Urban;

    private static Insured Urban(Insurance insurance) => new(insurance, Contributor.Employee, HouseholdGroup.Urban);
}
