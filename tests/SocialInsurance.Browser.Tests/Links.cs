namespace SocialInsurance.Browser.Tests;

/// <summary>Shared links of known cases.</summary>
internal static class Links
{
    public const string Beijing = "110000";
    public const string Chongqing = "500000";

    /// <summary>The newspaper's case: left on 10 April 2013, asked for both shares.</summary>
    public const string Newspaper =
        "/?v=1&demand=3379.36&situation=leaving&city=500000&leftOn=2013-04-10&from=2013-01&to=2013-04&workInjuryRate=0.5";

    /// <summary>Half a year that was not paid, with a day of payment: everything a statement can show.</summary>
    public const string MissedMonths =
        "/?v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06&wage=8000&workInjuryRate=0.4&paidOn=2023-12-15";
}
