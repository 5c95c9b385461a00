namespace SocialInsurance.Browser.Tests;

/// <summary>Shared links of known cases.</summary>
internal static class Links
{
    public const string Beijing = "110000";
    public const string Chongqing = "500000";

    /// <summary>The newspaper's case, its months left to the day of leaving.</summary>
    public const string NewspaperByDayAlone = "/?v=1&demand=3379.36&situation=leaving&city=500000&leftOn=2013-04-10&workInjuryRate=0.5";

    /// <summary>The newspaper's case: left on 10 April 2013, asked for both shares.</summary>
    public const string Newspaper = NewspaperByDayAlone + "&from=2013-01&to=2013-04";

    /// <summary>Half a year that was not paid, with a day of payment: everything a statement can show.</summary>
    public const string MissedMonths =
        "/?v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06&wage=8000&workInjuryRate=0.4&paidOn=2023-12-15";

    /// <summary>The same with months that differ, a change of employer and a time without one.</summary>
    public const string MonthsAndEmployers = MissedMonths + "&months=2023-02:wage:9000:paid.pension:100,2023-04:wage:9900"
        + "&employers=A:2023-01:2023-03:0.4,B:2023-04:2023-06:0.4&circumstances=unemployed";

    /// <summary>A round of Beijing for someone of whom every circumstance is true.</summary>
    public const string AdjustmentWithCircumstances =
        "/?v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&currentBase=1869&wage=2500&workInjuryRate=0.4"
        + "&circumstances=transferred,retired,arrears,unemployed";
}
