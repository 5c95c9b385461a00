using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Demands;

/// <summary>工资条说不出基数的原因 / why no base gives a deduction.</summary>
/// <param name="Payslip">工资条 / the deduction.</param>
/// <param name="Code">原因 / why.</param>
/// <param name="Lower">较低的基数及其扣款，元 / the next lower base and its deduction; of a ceiling, the ceiling and its.</param>
/// <param name="Higher">较高的基数及其扣款，元 / the next higher base and its deduction; absent above a ceiling.</param>
public sealed record PayslipFault(Payslip Payslip, PayslipFaultCode Code, DeductionOfBase? Lower, DeductionOfBase? Higher);

/// <summary>基数与扣款 / a base and what is deducted on it.</summary>
/// <param name="Base">基数，元/月 / the base.</param>
/// <param name="Deduction">扣款，元/月 / the deduction.</param>
public sealed record DeductionOfBase(Yuan Base, Yuan Deduction);

/// <summary>工资条说不出基数的原因 / why no base gives a deduction.</summary>
public enum PayslipFaultCode
{
    /// <summary>超过上限的扣款 / more than the ceiling gives.</summary>
    AboveCeiling,

    /// <summary>在两个基数之间 / between what two neighbouring bases give: bases are whole yuan, or a published limit.</summary>
    BetweenBases,

    /// <summary>费率未知 / the rate is unknown.</summary>
    RateUnknown,
}

/// <summary>Finds the base behind the deduction on a payslip.</summary>
internal static class PayslipBase
{
    private static readonly Yuan Step = Yuan.One;

    /// <summary>The base, or why there is none.</summary>
    public static (Yuan? Base, PayslipFault? Fault) Find(Payslip payslip, RequestFacts facts)
    {
        var months = facts.Of(payslip.Insurance);
        var month = months[^1];
        if (payslip.Employee == Yuan.Zero)
        {
            return (Yuan.Zero, null);
        }

        if (month.RatesWhenPaying.Employee is not { Rate: { Millionths: > 0 } rate } fact)
        {
            return (null, new(payslip, PayslipFaultCode.RateUnknown, null, null));
        }

        var step = facts.Request.RoundingMode.Step();
        // A payslip shows the fixed amount with the rest; some show it apart.
        foreach (var deducted in (ReadOnlySpan<Yuan>)[payslip.Employee - fact.FixedAmount, payslip.Employee])
        {
            if (deducted > Yuan.Zero && BaseOf(deducted, rate, step, month) is { } found)
            {
                return Within(found, months) ? (found, null) : (null, AboveCeiling(payslip, rate, step, months));
            }
        }

        var nearest = PayslipDeduction.BaseOf(payslip.Employee - (payslip.Employee > fact.FixedAmount ? fact.FixedAmount : Yuan.Zero), rate);
        var lower = Yuan.FromWholeYuan(nearest.Fen / Step.Fen);
        return Within(lower, months)
            ? (null, new(payslip, PayslipFaultCode.BetweenBases, Of(lower), Of(lower + Step)))
            : (null, AboveCeiling(payslip, rate, step, months));

        DeductionOfBase Of(Yuan amount) => new(amount, (amount * rate).Round(step) + fact.FixedAmount);
    }

    // Agencies set bases in whole yuan, but for a limit that was published with fen. Of several bases that give the same, a limit is likelier.
    private static Yuan? BaseOf(Yuan deducted, Rate rate, RoundingStep step, MonthFacts month)
    {
        foreach (var limit in (ReadOnlySpan<Yuan?>)
            [month.LimitsWhenPaying.Limits.Floor.Amount, month.LimitsWhenPaying.Limits.Ceiling.Amount, month.Limits.Limits.Floor.Amount, month.Limits.Limits.Ceiling.Amount])
        {
            if (limit is { } amount && (amount * rate).Round(step) == deducted)
            {
                return amount;
            }
        }

        var nearest = PayslipDeduction.BaseOf(deducted, rate);
        var whole = Yuan.FromWholeYuan(nearest.Fen / Step.Fen);
        foreach (var candidate in (ReadOnlySpan<Yuan>)[whole, whole + Step, whole - Step])
        {
            if (candidate > Yuan.Zero && (candidate * rate).Round(step) == deducted)
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Within(Yuan found, IEnumerable<MonthFacts> months) => HighestCeiling(months) is not { } ceiling || found <= ceiling;

    private static PayslipFault AboveCeiling(Payslip payslip, Rate rate, RoundingStep step, IEnumerable<MonthFacts> months)
    {
        var ceiling = HighestCeiling(months)!.Value;
        return new(payslip, PayslipFaultCode.AboveCeiling, new(ceiling, (ceiling * rate).Round(step)), null);
    }

    // Only ceilings that are known refute a base: of every month the higher of that applied while paying and that known now.
    private static Yuan? HighestCeiling(IEnumerable<MonthFacts> months)
    {
        var highest = Yuan.Zero;
        foreach (var month in months)
        {
            if ((CeilingOf(month.LimitsWhenPaying) ?? CeilingOf(month.Limits)) is not { } ceiling)
            {
                return null;
            }

            highest = Yuan.Max(highest, Yuan.Max(ceiling, CeilingOf(month.Limits) ?? ceiling));
        }

        return highest;
    }

    private static Yuan? CeilingOf(LimitsFact limits) => limits is { Missing: null, Assumed: null } ? limits.Limits.Ceiling.Amount : null;
}
