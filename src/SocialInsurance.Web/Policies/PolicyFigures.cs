using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Policies;

/// <summary>The figures of policy rows as people read them.</summary>
internal static class PolicyFigures
{
    /// <summary>The name of a city, or of the national rules, which are shown like one.</summary>
    public static string NameOf(CityPolicy city, PolicyBook book, PageWords words) =>
        ReferenceEquals(city, book.National) ? words[nameof(PageText.PolicyNational)] : words.Words.Of(city);

    public static string Of(Limit limit, PageWords words) => limit switch
    {
        { Amount: { } amount } => words.Words.Base(amount),
        { IsUnlimited: true } => words[nameof(PageText.PolicyUnlimited)],
        _ => words[nameof(PageText.PolicyUnknown)],
    };

    public static string Of(PublicationDate published, PageWords words) => published switch
    {
        { Month: { } month } => words.Words.Month(month),
        { KnownFrom: { } day } => words.Words.Date(day),
        _ => words[nameof(PageText.PolicyUnknownDay)],
    };

    /// <summary>What the employer pays: a rate, the range in which each employer has its own, a fixed amount.</summary>
    public static string Employer(RatesRow row, PageWords words)
    {
        var rate = row switch
        {
            { Employer: { } known } => words.Words.Percent(known),
            { EmployerLowest: { } low, EmployerHighest: { } high } => Range(low, high, words),
            { Classes: [var low, .., var high] } => Range(low, high, words),
            _ => words[nameof(PageText.PolicyUnknown)],
        };
        return WithFixed(rate, row.EmployerFixed, words);
    }

    /// <summary>What the employee pays: a rate and a fixed amount.</summary>
    public static string Employee(RatesRow row, PageWords words)
    {
        var rate = row.Employee is { } known ? words.Words.Percent(known) : words[nameof(PageText.PolicyUnknown)];
        return WithFixed(rate, row.EmployeeFixed, words);
    }

    private static string Range(Rate low, Rate high, PageWords words) =>
        words.Format(nameof(PageText.PolicyRateRange), words.Words.Percent(low), words.Words.Percent(high));

    private static string WithFixed(string rate, Yuan amount, PageWords words) => amount == Yuan.Zero
        ? rate
        : $"{rate} + {words.Format(nameof(PageText.PolicyFixed), words.Words.Base(amount))}";
}
