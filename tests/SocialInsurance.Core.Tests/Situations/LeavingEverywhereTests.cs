using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>
/// Somebody who leaves at the end of April is answered in every city and year: with a statement, or with the figures that the book lacks.
/// That a city's procedure is unknown is never a reason to refuse her.
/// </summary>
public sealed class LeavingEverywhereTests
{
    private const int FirstYear = 2020, LastYear = 2026;

    /// <summary>Who is still refused for which missing figure, in April of which years. The list may only become shorter.</summary>
    private const string Refused =
        """
        110000 CeilingUnknown 2021
        130100 EmployeeRateNotInBook 2020 2021 2022 2023
        130100 LimitsNotInBook 2020 2021 2022 2023 2024 2025 2026
        130200 EmployeeRateNotInBook 2020 2021 2022
        130200 LimitsNotInBook 2020 2021 2022 2023 2024 2025 2026
        150100 LimitsNotInBook 2021 2022 2023
        210100 LimitsNotInBook 2021 2022 2023 2024 2026
        210200 EmployeeRateNotInBook 2025 2026
        210200 LimitsNotInBook 2021 2026
        220100 LimitsNotInBook 2022 2023 2024 2026
        230100 FloorUnknown 2020 2021
        230100 LimitsNotInBook 2020 2021 2022 2024 2025
        320200 LimitsNotInBook 2021
        320400 EmployeeRateNotInBook 2021 2022
        320400 LimitsNotInBook 2021
        320500 EmployeeRateNotInBook 2021
        330100 LimitsNotInBook 2021 2024 2026
        330200 EmployeeRateNotInBook 2020 2021
        330200 LimitsNotInBook 2021 2024 2025 2026
        330300 EmployeeRateNotInBook 2020 2021 2023 2024 2025 2026
        330300 LimitsNotInBook 2020 2021 2023 2024 2025 2026
        350100 EmployeeRateNotInBook 2020 2025 2026
        350100 FloorUnknown 2022
        350100 LimitsNotInBook 2020 2022 2023 2024 2025 2026
        350200 EmployeeRateNotInBook 2020 2021 2022 2026
        350200 FloorUnknown 2022 2023
        350200 LimitsNotInBook 2020 2021 2022 2025 2026
        350500 FloorUnknown 2022 2024
        350500 LimitsNotInBook 2021 2022 2023 2024 2025 2026
        360100 FloorUnknown 2022
        360100 LimitsNotInBook 2020 2021 2022 2023 2024 2025 2026
        370100 EmployeeRateNotInBook 2020
        370100 LimitsNotInBook 2020 2025 2026
        370200 CeilingUnknown 2025
        370200 EmployeeRateNotInBook 2023 2024
        370200 LimitsNotInBook 2020 2026
        370600 EmployeeRateNotInBook 2020 2021
        370600 LimitsNotInBook 2020 2023 2024 2025 2026
        430100 EmployeeRateNotInBook 2020 2021
        430100 LimitsNotInBook 2020 2022 2026
        440100 EmployeeRateNotInBook 2026
        440100 LimitsNotInBook 2020 2026
        440300 EmployeeRateNotInBook 2024
        440400 EmployeeRateNotInBook 2021 2022 2023 2024 2025 2026
        440400 LimitsNotInBook 2021 2022 2023 2024 2026
        440600 EmployeeRateNotInBook 2023 2024 2025 2026
        440600 LimitsNotInBook 2021 2023 2024 2026
        441900 CeilingUnknown 2023
        441900 EmployeeRateNotInBook 2020 2021 2024 2025 2026
        441900 LimitsNotInBook 2023 2024 2025 2026
        450100 LimitsNotInBook 2020 2021 2023 2025
        460100 EmployeeRateNotInBook 2020 2021 2022
        460100 LimitsNotInBook 2020 2022 2024 2026
        500000 LimitsNotInBook 2020
        510100 EmployeeRateNotInBook 2024 2025 2026
        510100 LimitsNotInBook 2022 2023 2026
        520100 LimitsNotInBook 2020 2021 2023 2026
        530100 CeilingUnknown 2020
        530100 LimitsNotInBook 2020 2021 2022 2023 2024 2025 2026
        540100 EmployeeRateNotInBook 2020
        540100 LimitsNotInBook 2020 2022
        610100 CeilingUnknown 2024
        610100 EmployeeRateNotInBook 2021
        610100 LimitsNotInBook 2020 2021 2023
        620100 LimitsNotInBook 2020 2021 2022 2023 2024 2025
        630100 LimitsNotInBook 2021 2023 2024 2025
        650100 LimitsNotInBook 2020 2021 2022 2023 2024 2025 2026
        """;

    private static readonly HashSet<string> StillRefused = [.. Refused.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(words => words[2..].Select(year => $"{words[0]} {year} {words[1]}"))];

    public static TheoryData<string, int> Everywhere { get; } = [.. Book.Embedded.CityCodes.SelectMany(city =>
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => (city, year)))];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Who_leaves_in_April_is_answered_or_told_which_figure_is_missing(string city, int year)
    {
        var result = Book.Calculator.Calculate(Leaver(city, year));
        var missing = result.Refusals.Select(refusal => $"{city} {year} {refusal.Code}").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToList();
        var expected = StillRefused.Where(refused => refused.StartsWith($"{city} {year} ", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        Assert.All(result.Refusals, refusal => Assert.True(IsGapOfTheBook(refusal.Code), $"{refusal.Code}"));
        Assert.True(missing.SequenceEqual(expected, StringComparer.Ordinal), $"Refused now: [{string.Join("; ", missing)}], and by the list: [{string.Join("; ", expected)}].");
    }

    [Fact]
    public void The_list_names_only_what_is_asked_here() => Assert.All(
        StillRefused, refused => Assert.Contains(Everywhere, row => refused.StartsWith($"{row.Data.Item1} {row.Data.Item2} ", StringComparison.Ordinal)));

    private static BackPaymentRequest Leaver(string city, int year) => new()
    {
        Situation = Situation.Leaving,
        City = city,
        Months = new(new(year, 1), new(year, 4)),
        LeftOn = new LocalDate(year, 4, 30),
        KnownOn = Book.Today,
        Wages = [new(null, Yuan(9000))],
        CurrentBase = PerInsurance<Yuan?>.All(Yuan(5000)),
    };

    private static bool IsGapOfTheBook(RefusalCode code) => code is RefusalCode.LimitsNotInBook or RefusalCode.LimitsPublicationUnknown
        or RefusalCode.LimitsWhenPayingUnknown or RefusalCode.FloorUnknown or RefusalCode.CeilingUnknown or RefusalCode.EmployeeRateNotInBook;
}
