using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Components.Calculation;

/// <summary>The rates of both payers as a table shows them: 8% / 20%, – / 0.5%.</summary>
internal static class RatePair
{
    private const string Nothing = "–";

    public static string Of(RatesInForce rates, PageWords words)
    {
        var employee = rates.Employee == Rate.Zero ? Nothing : words.Words.Percent(rates.Employee);
        var employer = rates.Employer switch
        {
            { Millionths: 0 } => Nothing,
            { } known => words.Words.Percent(known),
            null => words[nameof(PageText.Unknown)],
        };
        return $"{employee} / {employer}";
    }
}
