using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 待遇差额核算 / what an adjustment changes in a benefit: new amount − old amount, component by component, times the months
/// paid at the old amount. Nothing is ever reclaimed.
/// </summary>
/// <param name="book">待遇政策 / the figures by which benefits are approved.</param>
public sealed class BenefitCalculator(BenefitBook book)
{
    /// <summary>核算 / answers a question with a statement, or with the reason why it cannot.</summary>
    public BenefitResult Calculate(BenefitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var work = new BenefitWork(request, book);
        var refusal = request switch
        {
            PensionRequest pension => PensionRule.Apply(pension, work),
            CareFeeRequest care => CareFeeRule.Apply(care, work),
            DisabilityLumpSumRequest lumpSum => DisabilityRule.Apply(lumpSum, work),
            DisabilityAllowanceRequest allowance => DisabilityRule.Apply(allowance, work),
            SurvivorsRequest survivors => SurvivorsRule.Apply(survivors, work),
            FuneralRequest funeral => GrantRule.Apply(funeral, work),
            WorkDeathRequest death => GrantRule.Apply(death, work),
            MedicalGrantRequest medical => GrantRule.Apply(medical, work),
            MaternityRequest maternity => MaternityCalculation.Apply(maternity, work),
            UnemploymentMedicalRequest unemployed => UnemploymentRule.Apply(unemployed, work),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request, "A benefit of an unknown kind."),
        };
        return refusal is null ? BenefitResult.Of(work.ToStatement()) : BenefitResult.Refused(refusal);
    }

    /// <summary>按原额领取的月份 / the months paid at the old amount, as far as the request and the book say.</summary>
    internal static OldAmountMonths MonthsOf(BenefitRequest request, BenefitBook book)
    {
        if (request.MonthCount is { } count)
        {
            return new(null, count);
        }

        var (from, to) = (request.From, request.To ?? LastMonthOf(request, book));
        if (request is CareFeeRequest { WasInPayment: true } && CareFeeRule.RaisedFrom(request, book) is { } raised)
        {
            from = from is { } known && known > raised ? known : raised;
        }

        if (from is not { } first || to is not { } last)
        {
            return new(null, null);
        }

        return first <= last ? new(new MonthRange(first, last), new MonthRange(first, last).Count) : new(null, 0);
    }

    // The payment before the one that the new amount enters; without a top-up the month in which everybody else was adjusted.
    private static NodaTime.YearMonth? LastMonthOf(BenefitRequest request, BenefitBook book)
    {
        var dates = book.DatesOf(request.Place, request.Year, request.Benefit);
        return request.IsNotFiled
            ? dates.FirstOrDefault(date => date.Event == BenefitEvent.AdjustedWithoutPaying)?.Month
            : dates.FirstOrDefault(date => date.Event == BenefitEvent.EntersPayment)?.Month?.PlusMonths(-1);
    }
}
