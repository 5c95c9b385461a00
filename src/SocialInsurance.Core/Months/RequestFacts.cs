using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// 一次请求的全部事实 / what the law says of every insurance and month of a request. Nothing of it depends on what the person earned
/// or paid, so everyone of whom the same is asked shares it. This is the one place that remembers. Not for two threads at once.
/// </summary>
public sealed class RequestFacts
{
    private readonly ImmutableArray<MonthFacts>[] _months;

    /// <summary>由请求与政策库构造 / the facts of a request.</summary>
    public RequestFacts(BackPaymentRequest request, EstimateBook estimates)
        : this(request, estimates, new ImmutableArray<MonthFacts>[Insurances.All.Length])
    {
    }

    private RequestFacts(BackPaymentRequest request, EstimateBook estimates, ImmutableArray<MonthFacts>[] months)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(estimates);
        _months = months;
        Request = request;
        Estimates = estimates;
        Book = estimates.Book;
        City = request.City is { } code ? Book.For(code) : null;
        Months = [.. request.Months];
        (Settlement, SettlementMissing) = SettlementFact.Of(request, City);
    }

    /// <summary>请求 / the request.</summary>
    public BackPaymentRequest Request { get; }

    /// <summary>政策库 / the book.</summary>
    public PolicyBook Book { get; }

    /// <summary>地区 / the city; absent when none is named.</summary>
    public CityPolicy? City { get; }

    /// <summary>推定 / what stands in for gaps of the book.</summary>
    public EstimateBook Estimates { get; }

    /// <summary>各月 / the months, in order.</summary>
    public ImmutableArray<YearMonth> Months { get; }

    /// <summary>离职结清 / the settlement of somebody who leaves; absent where there is none.</summary>
    public SettlementFact? Settlement { get; }

    /// <summary>离职结清缺什么 / what is missing for it; absent when nothing.</summary>
    public RefusalCode? SettlementMissing { get; }

    /// <summary>
    /// 同一请求换一种情形的事实 / the facts of the same request in another situation. What the law says of its months is the same, unless the situation decides what the
    /// last day or an old average stands for.
    /// </summary>
    internal RequestFacts Of(BackPaymentRequest inOtherSituation) => Request.LeftOn is null || Request.OldAverageWage is not null
        ? new(inOtherSituation, Estimates)
        : new(inOtherSituation, Estimates, _months);

    /// <summary>某险种逐月的事实 / the facts of an insurance, one for each month.</summary>
    public ImmutableArray<MonthFacts> Of(Insurance insurance)
    {
        ref var months = ref _months[(int)insurance];
        if (months.IsDefault)
        {
            months = new FactsOfInsurance(this, insurance).Resolve();
        }

        return months;
    }
}
