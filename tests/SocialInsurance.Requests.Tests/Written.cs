using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Tests;

/// <summary>A problem in one line, as tests expect it: <c>OutOfRange wage «0» 0.01 99999999.99</c>.</summary>
internal static class Written
{
    public static string Of(RequestProblem problem)
    {
        var given = problem.Given is null ? string.Empty : $" «{problem.Given}»";
        return $"{problem.Code} {problem.Field}{given}{Of(problem.Expected)}";
    }

    private static string Of(Expectation? expected) => expected switch
    {
        null or Expectation.Lacking => string.Empty,
        Expectation.Between between => FormattableString.Invariant($" {between.Least} {between.Most}"),
        Expectation.Decimals decimals => FormattableString.Invariant($" {decimals.Most}"),
        Expectation.Characters characters => FormattableString.Invariant($" {characters.Most}"),
        Expectation.OneOf oneOf => " " + string.Join(", ", oneOf.Words),
        Expectation.OfMonth other => FormattableString.Invariant($" {other.Month:uuuu-MM}"),
        Expectation.OfDay other => FormattableString.Invariant($" {other.Day:uuuu-MM-dd}"),
        Expectation.Within period => FormattableString.Invariant($" {period.Months.From:uuuu-MM}..{period.Months.To:uuuu-MM}"),
        Expectation.MonthCount count => FormattableString.Invariant($" {count.Given} {count.Most}"),
        Expectation.Years years => FormattableString.Invariant($" {years.Most}"),
        Expectation.UpTo amount => $" {amount.Amount}",
        Expectation.OfInsurance of => $" {of.Insurance}",
        _ => throw new ArgumentOutOfRangeException(nameof(expected), expected, "An expectation of an unknown kind."),
    };
}
