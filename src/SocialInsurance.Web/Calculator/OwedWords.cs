using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Calculator;

/// <summary>What is owed, as it is shown large: an estimate never looks exact, and a sum that leaves something out says so.</summary>
internal static class OwedWords
{
    public static string Of(Totals totals, Payer payer, PageWords words) => Of(totals.CertaintyOf(payer), AmountOf(totals, payer), words);

    /// <summary>What both owe together, as sure as the less sure of them.</summary>
    public static string OfBoth(Totals totals, PageWords words) =>
        Of(Enum.GetValues<Payer>().Max(totals.CertaintyOf), totals.All, words);

    /// <summary>A sum in a column of sums: without fen where it is not certain.</summary>
    public static string InColumn(Yuan amount, bool isCertain, PageWords words) =>
        isCertain ? words.Words.Amount(amount) : words.Words.WholeAmount(amount);

    private static string Of(Certainty certainty, Yuan amount, PageWords words) => certainty switch
    {
        Certainty.Exact => words.Words.Money(amount),
        Certainty.Estimated => words.Format(nameof(PageText.About), words.Words.WholeYuan(amount)),
        Certainty.Partial => words.Format(nameof(PageText.AtLeast), words.Words.WholeYuan(amount)),
    };

    private static Yuan AmountOf(Totals totals, Payer payer) => payer switch
    {
        Payer.Employee => totals.Employee,
        Payer.Employer => totals.Employer,
    };
}
