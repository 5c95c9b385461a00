using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>Everything that is measured: the lines of docs/estimates.md.</summary>
internal static class ProofTable
{
    private const int YearsAway = 3;

    /// <summary>A row of limits is missing, for all its insurances or for one, and the first basis that applies tells it: what happens in use.</summary>
    public static IReadOnlyList<Tally> LimitsInUse { get; } =
    [
        .. Tally.ByBasis(", one row missing", LeaveOneOut.Limits(Rest.AllOthers)),
        .. Tally.ByBasis(", missing for one insurance", LeaveOneOut.Limits(Rest.OtherInsurances)),
    ];

    /// <summary>Each basis on every row that it can tell, whether or not a surer one could.</summary>
    public static IReadOnlyList<Tally> LimitsByThemselves { get; } =
    [
        Tally.Of("`sameAsOtherInsurance`", LeaveOneOut.Limits(Rest.OtherInsurances, SameAsOtherInsurance.Of)),
        Tally.Of("`fromAverage`", LeaveOneOut.Limits(Rest.AllOthers, FromAverage.Of)),
        Tally.Of("`betweenTwo`", LeaveOneOut.Limits(Rest.AllOthers, BetweenTwo.Of)),
        Tally.Of("`risenLikeOthers`, forwards", LeaveOneOut.Limits(Rest.Before(1), RisenLikeOthers.Of)),
        Tally.Of("`risenLikeOthers`, backwards", LeaveOneOut.Limits(Rest.After(1), RisenLikeOthers.Of)),
        Tally.Of("own rises alone, forwards", LeaveOneOut.Limits(Rest.Before(1), Carried.ByOwnRises)),
        Tally.Of("own rises alone, backwards", LeaveOneOut.Limits(Rest.After(1), Carried.ByOwnRises)),
        .. Enumerable.Range(2, YearsAway - 1).SelectMany(FromAfar),
        Tally.Of("`otherInsurance`", LeaveOneOut.Limits(Rest.NothingOfTheInsurance, OtherInsurance.Of)),
    ];

    /// <summary>The rates of a payer, with all other rows, with earlier rows only and with later rows only.</summary>
    public static IReadOnlyList<Tally> RatesOf(Payer payer) =>
    [
        .. Tally.ByBasis(", one row missing", LeaveOneOut.Rates(Rest.AllOthers, payer)),
        .. Tally.ByBasis(", only earlier rows", LeaveOneOut.Rates(Rest.Before(1), payer)),
        .. Tally.ByBasis(", only later rows", LeaveOneOut.Rates(Rest.After(1), payer)),
        .. Tally.ByBasis(", no row of the city", LeaveOneOut.Rates(Rest.NothingOfTheInsurance, payer)),
    ];

    private static IEnumerable<Tally> FromAfar(int years) =>
    [
        Tally.Of(FormattableString.Invariant($"`carriedOn`, {years} years"), LeaveOneOut.Limits(Rest.Before(years), Carried.Of)),
        Tally.Of(FormattableString.Invariant($"`carriedBack`, {years} years"), LeaveOneOut.Limits(Rest.After(years), Carried.Of)),
    ];
}
