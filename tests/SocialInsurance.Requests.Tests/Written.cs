using System.Globalization;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Tests;

/// <summary>A problem in one line, as tests expect it: <c>OutOfRange wage «0» 0.01 99999999.99</c>.</summary>
internal static class Written
{
    public static string Of(RequestProblem problem)
    {
        var given = problem.Given is null ? string.Empty : $" «{problem.Given}»";
        return $"{problem.Code} {problem.Field}{given}{string.Concat(problem.Arguments.Select(argument => " " + Of(argument)))}";
    }

    private static string Of(object argument) => argument switch
    {
        MonthRange months => FormattableString.Invariant($"{months.From:uuuu-MM}..{months.To:uuuu-MM}"),
        NodaTime.YearMonth month => month.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        NodaTime.LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture)!,
    };
}
