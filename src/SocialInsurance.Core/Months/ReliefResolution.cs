using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// Which dated relief lowers the employer's rate in a month: the city's row before the nation's. Without a city no relief is
/// considered, unless the user names the class of the employer.
/// </summary>
internal sealed class ReliefResolution(RequestFacts facts, Insurance insurance)
{
    private static readonly EmployerSize[] Sizes = Enum.GetValues<EmployerSize>();

    private readonly BackPaymentRequest _request = facts.Request;

    public ReliefChoice Of(YearMonth month, Contributor contributor)
    {
        if (contributor == Contributor.Flexible || (facts.City is null && _request.EmployerSize is null) || !IsAnyIn(month))
        {
            return default;
        }

        if (_request.EmployerSize is { } size)
        {
            return Find(month, size) is { } found ? new(found, found, month > found.CertainTo, IsSizeUnknown: false) : default;
        }

        // Of an unknown class it is known what every class would get: the least that may be left is that of the best placed.
        Relief? best = null, one = null;
        var isAlike = true;
        foreach (var candidate in Sizes)
        {
            var relief = Find(month, candidate);
            isAlike &= candidate == Sizes[0] || ReferenceEquals(relief, one);
            one = relief;
            best = IsBetter(relief, best) ? relief : best;
        }

        return best is null ? default : new(best, isAlike ? best : null, month > best.CertainTo, IsSizeUnknown: !isAlike);
    }

    private bool IsAnyIn(YearMonth month) => IsAnyIn(facts.City, month) || IsAnyIn(facts.Book.National, month);

    private bool IsAnyIn(CityPolicy? place, YearMonth month)
    {
        foreach (var relief in place?.Reliefs ?? [])
        {
            if (relief.Months.Contains(month) && relief.Insurances.Contains(insurance))
            {
                return true;
            }
        }

        return false;
    }

    private Relief? Find(YearMonth month, EmployerSize size) => Find(facts.City, month, size) ?? Find(facts.Book.National, month, size);

    private Relief? Find(CityPolicy? place, YearMonth month, EmployerSize size)
    {
        foreach (var relief in place?.Reliefs ?? [])
        {
            if (relief.Months.Contains(month) && relief.Insurances.Contains(insurance) && relief.IsFor(size))
            {
                return relief;
            }
        }

        return null;
    }

    private static bool IsBetter(Relief? relief, Relief? than) => RankOf(relief) < RankOf(than);

    private static int RankOf(Relief? relief) => relief?.Kind switch
    {
        ReliefKind.Exempt => 0,
        ReliefKind.Halved => 1,
        ReliefKind.ReducedRate => 2,
        ReliefKind.None or null => 3,
    };
}

/// <summary>A relief that lowers a rate, or may.</summary>
/// <param name="Best">The most favourable relief there may be; absent when there is none.</param>
/// <param name="Certain">The relief that certainly holds; absent while the class of the employer is unknown.</param>
/// <param name="IsMonthUncertain">Whether the month lies beyond those that are certain.</param>
/// <param name="IsSizeUnknown">Whether the class of the employer would decide.</param>
internal readonly record struct ReliefChoice(Relief? Best, Relief? Certain, bool IsMonthUncertain, bool IsSizeUnknown)
{
    public RateFact ApplyTo(RateFact normal)
    {
        if (Best is not { Kind: not ReliefKind.None } best || LeftOf(best, normal, normal.Low) is not { } low)
        {
            return normal;
        }

        var isCertain = Certain is not null && !IsMonthUncertain;
        if (normal.Normal is null && !isCertain)
        {
            return normal;
        }

        return normal with
        {
            Rate = isCertain ? LeftOf(best, normal, normal.Normal) : normal.Normal,
            Low = low,
            High = isCertain ? HighestLeftOf(best, normal) : normal.High,
            Relief = best,
            IsSizeUnknown = IsSizeUnknown,
        };
    }

    // A rate that the city printed goes before a share; but of a rate that the user states only the share is known. Of nothing, nothing
    // is left, whatever the rate.
    private static Rate? LeftOf(Relief relief, RateFact normal, Rate? before) => relief.Kind switch
    {
        ReliefKind.Exempt => Rate.Zero,
        ReliefKind.Halved => normal.IsStated ? before?.Halved() : relief.EmployerRate ?? before?.Halved(),
        ReliefKind.ReducedRate => NotAbove(before, relief.EmployerRate ?? before),
        ReliefKind.None => before,
    };

    private static Rate? HighestLeftOf(Relief relief, RateFact normal) =>
        normal.IsStated && relief.Kind == ReliefKind.Halved
            ? normal.High?.Halved()
            : NotAbove(normal.High, relief.EmployerRateHighest ?? LeftOf(relief, normal, normal.High));

    // A relief raises nothing, however the rate that the user states compares with the printed one.
    private static Rate? NotAbove(Rate? before, Rate? rate) => before < rate ? before : rate;
}
