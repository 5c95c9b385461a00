using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;

namespace SocialInsurance.Web.Calculator;

/// <summary>The entries of known cases, to be computed wherever they are shown.</summary>
public static class WorkedExamples
{
    /// <summary>The newspaper's case: Chongqing, left on 10 April 2013, asked for both shares.</summary>
    public static CalculatorForm Newspaper() => new()
    {
        [FieldNames.Demand] = "3379.36",
        Situation = Situation.Leaving,
        [FieldNames.City] = "500000",
        [FieldNames.LeftOn] = "2013-04-10",
    };

    /// <summary>Half a year that was not paid: Beijing 2023, on a wage of 8,000 yuan.</summary>
    public static CalculatorForm MissedMonths() => new()
    {
        Situation = Situation.MissedMonths,
        [FieldNames.City] = "110000",
        [FieldNames.From] = "2023-01",
        [FieldNames.To] = "2023-06",
        [FieldNames.Wage] = "8000",
        [FieldNames.WorkInjuryRate] = "0.4",
    };
}
