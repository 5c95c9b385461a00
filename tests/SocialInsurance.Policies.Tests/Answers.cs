using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Tests;

/// <summary>Short questions to the embedded book, as tests ask them.</summary>
internal static class Answers
{
    public const string Beijing = "110000";
    public const string Chongqing = "500000";
    public const string Shanghai = "310000";
    public const string Nanjing = "320100";
    public const string Hangzhou = "330100";
    public const string Suzhou = "320500";
    public const string Ningbo = "330200";
    public const string Wenzhou = "330300";
    public const string Hefei = "340100";
    public const string Xiamen = "350200";
    public const string Jinan = "370100";
    public const string Qingdao = "370200";
    public const string Wuhan = "420100";
    public const string Changsha = "430100";
    public const string Guangzhou = "440100";
    public const string Shenzhen = "440300";
    public const string Chengdu = "510100";
    public const string Xian = "610100";

    public static PolicyBook Book { get; } = EmbeddedPolicyBook.Open();

    /// <summary>A day after all research: everything in the book is public.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 21);

    public static LimitsAnswer Limits(
        string city,
        string month,
        LocalDate knownOn,
        Insurance insurance,
        HouseholdGroup household = HouseholdGroup.Urban,
        Contributor contributor = Contributor.Employee) =>
        Book.For(city).At(Month(month), knownOn).Limits(insurance, contributor, household);

    public static RatesAnswer Rates(
        string city,
        string month,
        Insurance insurance,
        HouseholdGroup household = HouseholdGroup.Urban) =>
        Book.For(city).At(Month(month), Today).Rates(insurance, Contributor.Employee, household);

    /// <summary>The floor and the ceiling in whole yuan.</summary>
    public static (decimal? Floor, decimal? Ceiling) Amounts(this LimitsAnswer answer) =>
        (answer.Row?.Limits.Floor.Amount?.ToDecimal(), answer.Row?.Limits.Ceiling.Amount?.ToDecimal());

    /// <summary>The shares in percent and the fixed amounts in yuan.</summary>
    public static (decimal? Employee, decimal? Employer, decimal EmployeeFixed, decimal EmployerFixed) Figures(this RatesAnswer answer) =>
        (answer.Employee?.ToPercent(), answer.Employer?.ToPercent(), answer.EmployeeFixed.ToDecimal(), answer.EmployerFixed.ToDecimal());

    public static YearMonth Month(string month) => NodaTime.Text.YearMonthPattern.Iso.Parse(month).Value;

    public static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
