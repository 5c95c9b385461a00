using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>The rates of an insurance through the years: runs of months with the same rows, all components together.</summary>
internal sealed class RatesTrack(ImmutableArray<RatesTrack.Run> runs)
{
    public static RatesTrack Of(CityPolicy city, Insured insured)
    {
        var starts = city.Rates
            .Where(row => row.Insurance == insured.Insurance)
            .SelectMany(row => row.Months.To is { } to ? [row.Months.From, to.PlusMonths(1)] : new[] { row.Months.From })
            .Distinct()
            .Order()
            .ToList();
        return new([.. starts.Select((start, place) => new Run(
            new(start, place + 1 < starts.Count ? starts[place + 1].PlusMonths(-1) : null),
            new MonthRules(city, insured, start).Rates()))]);
    }

    /// <summary>The runs in which the rate of a payer is known, in order.</summary>
    public IEnumerable<KnownRate> Of(Payer payer) => runs
        .Select(run => run.Of(payer))
        .OfType<KnownRate>();

    /// <summary>A run of months with the same rows.</summary>
    internal sealed record Run(MonthSpan Months, RatesAnswer Answer)
    {
        public KnownRate? Of(Payer payer) => payer switch
        {
            Payer.Employee => Answer.Employee is { } rate ? new(Months, rate, Answer.EmployeeFixed, Answer) : null,
            Payer.Employer => Answer.Employer is { } rate ? new(Months, rate, Answer.EmployerFixed, Answer) : null,
        };
    }
}

/// <summary>The known rate of one payer in a run of months.</summary>
internal sealed record KnownRate(MonthSpan Months, Rate Rate, Yuan FixedAmount, RatesAnswer Answer)
{
    /// <summary>That rate as an assumption for another month, with a range that holds it.</summary>
    public AssumedRate Assumed(Basis basis, IEnumerable<Rate> possible) => new()
    {
        Value = Rate,
        Low = possible.Append(Rate).Min(),
        High = possible.Append(Rate).Max(),
        Basis = basis,
        FixedAmount = FixedAmount,
        IncludesMaternity = Answer.IncludesMaternity,
        Rows = Answer.Rows,
    };
}
