using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>What the bases of one insurance and month are made of: the law's facts, and what the person earned and paid on.</summary>
internal readonly record struct MonthQuestion(RequestFacts All, MonthFacts Facts, BackPaymentRequest Request, YearMonth Month)
{
    /// <summary>The same question to other facts of the same month.</summary>
    public MonthQuestion To(MonthFacts facts) => this with { Facts = facts };

    public Insurance Insurance => Facts.Insurance;

    public Yuan? Wage => Request.WageOf(Month);

    public Yuan? StatedBase => Request.CurrentBaseOf(Insurance, Month);

    public Rate? Percent => Request.PercentOfAverage[Insurance];

    /// <summary>What the record shows as paid; absent when base times rate stands for it.</summary>
    public RecordedAmounts? Recorded => Request.ExceptionOf(Month)?.Paid?[Insurance];

    /// <summary>What was paid afterwards.</summary>
    public RecordedAmounts? MadeUp => Request.ExceptionOf(Month)?.MadeUp?[Insurance];
}
