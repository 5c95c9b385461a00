using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>
/// What is to be known of the figures of a row: what explains the deduction, how sure they are, shares that are not in the sum, what was
/// paid in excess, and what its statement would warn of.
/// </summary>
internal static class RowRemarks
{
    public static string? Of(
        ImmutableArray<InsuranceFigures> insurances,
        Totals totals,
        IReadOnlyList<Refusal> leftOut,
        DemandVerdict? verdict,
        IReadOnlyList<string> warnings,
        Words words)
    {
        var isExact = totals.CertaintyOf(Payer.Employee) == Certainty.Exact && totals.CertaintyOf(Payer.Employer) == Certainty.Exact;
        var isWhole = !totals.IsOfAdjustment || totals.EmployeeParts.OfUnderDeclaration == Yuan.Zero;
        if (isExact && isWhole && totals.Overpaid == Yuan.Zero && warnings.Count == 0 && verdict is not { Explanations.IsEmpty: false })
        {
            return null;
        }

        var remarks = new List<string>(2 + warnings.Count);
        if (verdict is { Explanations: [var nearest, ..] })
        {
            remarks.Add(words.Of(nearest.Finding, verdict));
        }

        if (!isWhole)
        {
            remarks.Add(Format(
                nameof(RowTexts.Divided), words, words.Money(totals.EmployeeParts.OfAdjustment), words.Money(totals.EmployeeParts.OfUnderDeclaration)));
        }

        foreach (var payer in Enum.GetValues<Payer>().Where(payer => totals.CertaintyOf(payer) == Certainty.Estimated))
        {
            remarks.Add(Estimated(payer, totals.RangeOf(payer), words));
        }

        remarks.AddRange(leftOut.Select(words.LeftOut));
        if (!totals.IsEmployerComplete)
        {
            var unknown = insurances.Where(insurance => !insurance.IsEmployerComplete).Select(insurance => words.Of(insurance.Insurance));
            remarks.Add(Format(nameof(RowTexts.UnknownShares), words, words.List(unknown)));
        }

        if (totals.Overpaid > Yuan.Zero)
        {
            remarks.Add(Format(nameof(RowTexts.Overpaid), words, words.Money(totals.Overpaid)));
        }

        remarks.AddRange(warnings);
        return string.Join(' ', remarks);
    }

    private static string Estimated(Payer payer, YuanRange range, Words words) => range.IsExact
        ? Format(nameof(RowTexts.Estimated), words, words.Of(payer))
        : Format(nameof(RowTexts.EstimatedBetween), words, words.Of(payer), words.Money(range.Low), words.Money(range.High));

    private static string Format(string text, Words words, params ReadOnlySpan<object?> arguments) =>
        string.Format(words.Culture, RowTexts.ResourceManager.GetString(text, words.Culture)!, arguments);
}
