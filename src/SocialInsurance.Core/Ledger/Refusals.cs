using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Ledger;

/// <summary>
/// Collects refusals. Consecutive months of one kind become one refusal that names them all, and so do the insurances that
/// lack the same thing in the same months.
/// </summary>
internal sealed class Refusals(RequestFacts facts)
{
    private readonly List<RefusalCode> _ofAll = [];
    private readonly List<(RefusalCode Code, Insurance Insurance, MonthRange Months)> _ofInsurances = [];

    public bool Any => _ofAll.Count + _ofInsurances.Count > 0;

    /// <summary>Whether nothing is missing but what the book has no figure of.</summary>
    public bool CanBeLeftOut => _ofAll.Count == 0 && !_ofInsurances.Exists(refusal => IsForTheUserToTell(refusal.Code));

    /// <summary>Whether something is missing for an insurance.</summary>
    public bool Concerns(Insurance insurance) => _ofInsurances.Exists(refusal => refusal.Insurance == insurance);

    public void Add(RefusalCode code) => _ofAll.Add(code);

    public void Add(RefusalCode code, Insurance insurance, YearMonth month)
    {
        var index = _ofInsurances.FindLastIndex(refusal =>
            refusal.Code == code && refusal.Insurance == insurance && refusal.Months.To.PlusMonths(1) == month);
        if (index >= 0)
        {
            _ofInsurances[index] = (code, insurance, new(_ofInsurances[index].Months.From, month));
        }
        else
        {
            _ofInsurances.Add((code, insurance, new(month, month)));
        }
    }

    public IReadOnlyList<Refusal> ToList() =>
    [
        .. _ofAll.Select(code => new Refusal(code, [], facts.Request.Months, facts.City, facts.Request.KnownOn)),
        .. _ofInsurances
            .GroupBy(refusal => (refusal.Code, refusal.Months), refusal => refusal.Insurance)
            .Select(same => new Refusal(same.Key.Code, [.. same], same.Key.Months, facts.City, facts.Request.KnownOn)),
    ];

    /// <summary>
    /// Whether only the user knows what is missing, so that it has to be asked for. A gap of the book leaves the employer's side incomplete,
    /// or the insurance out.
    /// </summary>
    public static bool IsForTheUserToTell(RefusalCode missing) => missing switch
    {
        RefusalCode.WageNeeded or RefusalCode.CurrentBaseNeeded or RefusalCode.WageOrBaseNeeded => true,
        RefusalCode.OldAverageNeeded or RefusalCode.NewAverageNeeded => true,
        RefusalCode.OldLimitsNeeded or RefusalCode.NewLimitsNeeded or RefusalCode.RatesNeeded => true,
        RefusalCode.NoAverageKnown or RefusalCode.FlexibleCannotUnderDeclare or RefusalCode.BillNeeded => true,
        RefusalCode.LimitsNotInBook or RefusalCode.LimitsNotYetPublished or RefusalCode.LimitsPublicationUnknown => false,
        RefusalCode.LimitsWhenPayingUnknown or RefusalCode.FloorUnknown or RefusalCode.CeilingUnknown => false,
        RefusalCode.EmployeeRateNotInBook => false,
    };
}
