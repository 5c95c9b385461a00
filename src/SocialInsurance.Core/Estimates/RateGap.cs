using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>A month without the rate of a payer, and what is known before and after it.</summary>
internal sealed record RateGap
{
    public RateGap(Evidence evidence, CityPolicy city, Insured insured, Payer payer, YearMonth month)
    {
        (Evidence, City, Insured, Payer, Month) = (evidence, city, insured, payer, month);
        Known = [.. evidence.RatesOf(city, insured).Of(payer)];
        Before = Known.LastOrDefault(known => known.Months.To < month);
        After = Known.FirstOrDefault(known => known.Months.From > month);
    }

    public Evidence Evidence { get; }

    public CityPolicy City { get; }

    public Insured Insured { get; }

    public Payer Payer { get; }

    public YearMonth Month { get; }

    /// <summary>Every run of months in which the city's rate is known.</summary>
    public ImmutableArray<KnownRate> Known { get; }

    /// <summary>The last run that had ended by the month.</summary>
    public KnownRate? Before { get; }

    /// <summary>The first run that had not begun in it.</summary>
    public KnownRate? After { get; }

    public int MonthsSinceBefore => Before?.Months.To is { } end ? Month.MonthsAfter(end) : int.MaxValue;

    public int MonthsUntilAfter => After is { } after ? after.Months.From.MonthsAfter(Month) : int.MaxValue;

    /// <summary>What the nation's rows say of the month; absent when they leave it to the cities.</summary>
    public KnownRate? National => Evidence.RatesOf(Evidence.Nation, Insured).Of(Payer).FirstOrDefault(known => known.Months.Contains(Month));

    /// <summary>What other cities had in a month, in ascending order.</summary>
    public ImmutableArray<(string City, Rate Rate)> ElsewhereIn(YearMonth month) =>
    [
        .. Evidence.OthersThan(City)
            .Select(city => (city.Code, Known: Evidence.RatesOf(city, Insured).Of(Payer).FirstOrDefault(known => known.Months.Contains(month))))
            .Where(city => city.Known is not null)
            .Select(city => (city.Code, city.Known!.Rate))
            .OrderBy(city => city.Rate),
    ];
}
