using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Texts.Wording;

/// <summary>Messages that name the field, what was given and what is expected.</summary>
internal static class ProblemWords
{
    public static string Of(RequestProblem problem, Words words)
    {
        if (problem.Refusal is { } refusal)
        {
            return Of(refusal, words);
        }

        if (problem.Expected is Expectation.LackingForBenefit { Refusal: var lacking })
        {
            return BenefitWords.Of(lacking, words);
        }

        var field = problem.Code == ProblemCode.UnknownField ? problem.Field : problem.Column ?? words.Field(problem.CalledBy);
        object?[] arguments = [field, problem.Given ?? string.Empty, .. Of(problem.Expected, words)];
        return words.Format(words.Find(Problems.ResourceManager, problem.Code.ToString()), arguments);
    }

    /// <summary>The values of an expectation as the sentence names them.</summary>
    internal static ImmutableArray<object> Of(Expectation? expected, Words words) => expected switch
    {
        Expectation.Between between => [words.Number(between.Least), words.Number(between.Most)],
        Expectation.Decimals decimals => [decimals.Most],
        Expectation.Characters characters => [characters.Most],
        Expectation.OneOf oneOf => [string.Join(", ", oneOf.Words)],
        Expectation.OfMonth other => [words.Month(other.Month)],
        Expectation.OfDay other => [words.Date(other.Day)],
        Expectation.Within period => [words.Months(period.Months)],
        Expectation.MonthCount count => [count.Given, count.Most],
        Expectation.Years years => [years.Most],
        Expectation.UpTo amount => [words.Money(amount.Amount)],
        Expectation.DeductionUpTo most => [words.Base(most.Ceiling.Base), words.Money(most.Ceiling.Deduction)],
        Expectation.DeductionOfEither either =>
        [
            words.Base(either.Lower.Base),
            words.Money(either.Lower.Deduction),
            words.Base(either.Higher.Base),
            words.Money(either.Higher.Deduction),
        ],
        Expectation.OfInsurance of => [words.Of(of.Insurance)],
        Expectation.OneOfFields of => [words.List(of.Fields.Select(words.Field))],
        Expectation.Lacking or Expectation.LackingForBenefit or null => [],
        _ => throw new ArgumentOutOfRangeException(nameof(expected), expected, "An expectation of an unknown kind."),
    };

    private static string Of(Refusal refusal, Words words) => words.Format(
        words.Find(Refusals.ResourceManager, refusal.Code.ToString()),
        refusal.City is { } city ? words.Of(city) : words.Find(Refusals.ResourceManager, "SomeCity"),
        words.Date(refusal.KnownOn),
        words.List(refusal.Insurances.Select(words.Of)),
        words.Months(refusal.Months));
}
