using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// What the book answers to a request: rates, and limits by either clock. Nothing of it depends on what a person earns or
/// paid, so everyone of whom the same is asked shares it. All months of an insurance are looked up when the first is asked
/// for. Not for two threads at once.
/// </summary>
internal sealed class PolicyAnswers(BackPaymentRequest request, PolicyBook book)
{
    private readonly MonthRates[]?[] _rates = new MonthRates[]?[Insurances.All.Length];
    private readonly LimitsAnswer[]?[] _asKnown = new LimitsAnswer[]?[Insurances.All.Length];
    private readonly LimitsAnswer[]?[] _whenPaying = new LimitsAnswer[]?[Insurances.All.Length];

    public BackPaymentRequest Request => request;

    public PolicyBook Book => book;

    public CityPolicy? City { get; } = request.City is { } code ? book.For(code) : null;

    public ImmutableArray<YearMonth> Months { get; } = [.. request.Months];

    /// <summary>The average on which someone who leaves is settled, once it is found.</summary>
    public LeavingAverage? LeavingAverage { get; set; }

    /// <summary>The rates of every month, in the order of the months.</summary>
    public ReadOnlySpan<MonthRates> Rates(Insurance insurance) => _rates[(int)insurance] ??= RateResolution.Resolve(this, insurance);

    /// <summary>The limits of a month as they are known on the day of the request; absent without a city.</summary>
    public LimitsAnswer? LimitsAsKnown(Insurance insurance, YearMonth month) => City is { } city
        ? (_asKnown[(int)insurance] ??= Each(one => LimitsOn(city, insurance, one, request.KnownOn)))[request.Months.IndexOf(month)]
        : null;

    /// <summary>
    /// The limits of a month as they were known while it was being paid: on its last day, but before the announcement of a
    /// round that names it, for the round says that the month was paid on the old limits.
    /// </summary>
    public LimitsAnswer? LimitsWhenPaying(Insurance insurance, YearMonth month) => City is { } city
        ? (_whenPaying[(int)insurance] ??= Each(one => LimitsOn(city, insurance, one, DayOfPaying(city, insurance, one))))[request.Months.IndexOf(month)]
        : null;

    private static LocalDate DayOfPaying(CityPolicy city, Insurance insurance, YearMonth month)
    {
        var lastDay = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
        var announced = city.RoundFor(insurance, month)?.Announced.KnownFrom;
        return announced <= lastDay ? announced.Value.PlusDays(-1) : lastDay;
    }

    private LimitsAnswer LimitsOn(CityPolicy city, Insurance insurance, YearMonth month, LocalDate knownOn) =>
        city.At(month, knownOn).Limits(insurance, request.Contributor, request.Household);

    private LimitsAnswer[] Each(Func<YearMonth, LimitsAnswer> answer)
    {
        var answers = new LimitsAnswer[Months.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = answer(Months[i]);
        }

        return answers;
    }
}
