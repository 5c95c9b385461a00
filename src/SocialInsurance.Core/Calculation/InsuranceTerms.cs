using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// The terms of one insurance for every liability month: rates, the base paid on, the base due. What only the employer
/// would pay on may stay unknown; what the employee pays on is refused by name.
/// </summary>
internal sealed record InsuranceTerms(Insurance Insurance, ImmutableArray<MonthTerms> Months, bool IsMerged)
{
    public static InsuranceTerms Resolve(Insurance insurance, PolicyFrame frame, SituationRule rule, Refusals refusals)
    {
        var rates = frame.Answers.Rates(insurance);
        var months = ImmutableArray.CreateBuilder<MonthTerms>(rates.Length);
        var isMerged = false;
        for (var i = 0; i < rates.Length; i++)
        {
            if (rates[i].IsMerged)
            {
                isMerged = true;
            }
            else if (ResolveMonth(insurance, frame.Answers.Months[i], rates[i], frame, rule, refusals) is { } terms)
            {
                months.Add(terms);
            }
        }

        return new(insurance, months.DrainToImmutable(), isMerged);
    }

    /// <summary>Runs the ledger of one payer over the months; both spans hold as many entries as there are months.</summary>
    public void FillCells(Payer payer, BackPaymentRequest request, Span<CellTerms> terms, Span<Cell> cells)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            terms[i] = Months[i].CellTermsOf(payer);
        }

        Ledger.Fill(terms, request.RoundingMethod, request.RoundingMode, cells);
    }

    private static MonthTerms? ResolveMonth(
        Insurance insurance, YearMonth month, MonthRates known, PolicyFrame frame, SituationRule rule, Refusals refusals)
    {
        var rates = known.Rates;
        if (known.Missing is { } rate)
        {
            refusals.Add(rate, insurance, month);
        }

        var paid = rule.PaidBase(insurance, month);
        var due = paid.Base is { } paidBase ? rule.DueBase(insurance, month, paidBase) : paid;
        if (due.Missing is { } missing && (rates?.Employee != Rate.Zero || IsForTheUserToTell(missing)))
        {
            refusals.Add(missing, insurance, month);
            return null;
        }

        if (rates is null)
        {
            return null;
        }

        return new(
            month,
            paid.Base,
            due.Base,
            rates,
            frame.ExceptionOf(month)?.Paid?[insurance]);
    }

    // A gap of the book leaves the employer's side incomplete; a figure that only the user knows has to be asked for.
    private static bool IsForTheUserToTell(RefusalCode missing) => missing switch
    {
        RefusalCode.WageNeeded or RefusalCode.CurrentBaseNeeded or RefusalCode.WageOrBaseNeeded => true,
        RefusalCode.OldAverageNeeded or RefusalCode.NewAverageNeeded => true,
        RefusalCode.OldLimitsNeeded or RefusalCode.NewLimitsNeeded or RefusalCode.RatesNeeded => true,
        RefusalCode.NoLeavingRule or RefusalCode.AverageAlreadyPublished or RefusalCode.NoAverageKnown => true,
        RefusalCode.LimitsNotInBook or RefusalCode.LimitsNotYetPublished or RefusalCode.LimitsPublicationUnknown => false,
        RefusalCode.FloorUnknown or RefusalCode.CeilingUnknown or RefusalCode.EmployeeRateNotInBook => false,
    };
}
