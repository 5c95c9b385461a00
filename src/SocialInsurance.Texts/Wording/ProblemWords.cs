using SocialInsurance.Core.Calculation;
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

        var field = problem.Code == ProblemCode.UnknownField ? problem.Field : problem.Column ?? words.Field(problem.CalledBy);
        object?[] arguments = [field, problem.Given ?? string.Empty, .. problem.Arguments.Select(words.Argument)];
        return words.Format(words.Find(Problems.ResourceManager, problem.Code.ToString()), arguments);
    }

    private static string Of(Refusal refusal, Words words) => words.Format(
        words.Find(Refusals.ResourceManager, refusal.Code.ToString()),
        refusal.City is { } city ? words.Of(city) : words.Find(Refusals.ResourceManager, "SomeCity"),
        refusal.Average?.Year,
        words.Date(refusal.Average?.Published.KnownFrom ?? refusal.KnownOn),
        words.List(refusal.Insurances.Select(words.Of)),
        refusal.Months is { } months ? words.Months(months) : string.Empty);
}
