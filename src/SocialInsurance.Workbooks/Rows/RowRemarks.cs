using System.Collections.Immutable;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What is to be known of the figures of a row: shares that are not in the sum, and what was paid in excess.</summary>
internal static class RowRemarks
{
    public static string? Of(ImmutableArray<InsuranceFigures> insurances, Totals totals, Words words)
    {
        if (totals.IsEmployerComplete && totals.Overpaid == Yuan.Zero)
        {
            return null;
        }

        var remarks = new List<string>(2);
        if (!totals.IsEmployerComplete)
        {
            remarks.Add(Format(nameof(RowTexts.UnknownShares), words.List(insurances.Where(insurance => !insurance.IsEmployerComplete).Select(insurance => words.Of(insurance.Insurance))), words));
        }

        if (totals.Overpaid > Yuan.Zero)
        {
            remarks.Add(Format(nameof(RowTexts.Overpaid), words.Money(totals.Overpaid), words));
        }

        return string.Join(' ', remarks);
    }

    private static string Format(string text, string argument, Words words) =>
        string.Format(words.Culture, RowTexts.ResourceManager.GetString(text, words.Culture)!, argument);
}
