namespace SocialInsurance.Core.Calculation;

/// <summary>The rates of an insurance in a month, or what is missing to know them.</summary>
/// <param name="Rates">The rates in force; absent when the employee's is missing.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="IsMerged">Whether there is no contribution of its own, because it is part of another insurance's.</param>
internal readonly record struct MonthRates(RatesInForce? Rates, RefusalCode? Missing, bool IsMerged = false);
