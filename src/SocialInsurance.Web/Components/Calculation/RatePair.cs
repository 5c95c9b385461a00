using SocialInsurance.Core.Months;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Components.Calculation;

/// <summary>The rates of both payers as a table shows them: 8% / 20%, – / 0.5%.</summary>
internal static class RatePair
{
    private const string Nothing = "–";

    public static string Of(RatesFact rates, PageWords words)
    {
        var employee = rates.Employee.Rate is { Millionths: > 0 } own ? words.Words.Percent(own) : Nothing;
        var employer = rates.Employer.Rate switch
        {
            { Millionths: 0 } => Nothing,
            { } known => words.Words.Percent(known),
            null => words[nameof(PageText.Unknown)],
        };
        return $"{employee} / {employer}";
    }
}
