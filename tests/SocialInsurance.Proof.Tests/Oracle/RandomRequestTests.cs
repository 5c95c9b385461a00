using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Two calculations that share no line of code agree in every figure, and on what cannot be calculated.</summary>
public sealed class RandomRequestTests
{
    internal const int Everyday = 2_000;
    private const int Deep = 100_000;

    [Fact]
    public void Two_thousand_requests_are_answered_alike_to_the_fen() => AskedOf.Always(Comparison.AnswersAreAlike, Everyday);

    [Fact(Explicit = true)]
    public void A_hundred_thousand_requests_are_answered_alike_to_the_fen() => AskedOf.Always(Comparison.AnswersAreAlike, Deep);

    /// <summary>Agreement on refusals alone would prove nothing, nor agreement on requests in which nothing special happens.</summary>
    [Fact]
    public void Every_rule_is_asked_and_answered()
    {
        var answered = RandomCases.All.Sample(2 * Everyday, new Rnd(20130426), 50)
            .Select(request => (Request: request, Answer: new ExactCalculation(request, Comparison.Policies).Answer()))
            .Where(asked => asked.Answer is not null)
            .Select(asked => (asked.Request, Answer: asked.Answer!))
            .ToList();

        Assert.InRange(answered.Count, 2 * Everyday / 4, 2 * Everyday);
        Assert.All(Enum.GetValues<Situation>().Where(situation => situation != Situation.Assessed), situation =>
        {
            Assert.Contains(answered, asked => asked.Request.Situation == situation && asked.Request.City is null);
            Assert.Contains(answered, asked => asked.Request.Situation == situation && asked.Request.City is not null);
        });
        Assert.Contains(answered, asked => asked is { Answer.Reading: "Settlement", Request: { City: not null, OldAverageWage: null } });
        Assert.Contains(answered, asked => asked is { Answer.Reading: "Adjustment", Request.City: not null });
        Assert.Contains(answered, asked => asked is { Request.Contributor: Contributor.Flexible, Answer.Employee: var owed } && owed > Ratio.Zero);
        Assert.Contains(answered, asked => asked.Answer.Ranges[Core.Values.Payer.Employee] is var (low, high) && low < high);
        Assert.Contains(answered, asked => asked.Answer.Ranges[Core.Values.Payer.Employer] is var (low, high) && low < high);
        Assert.Contains(answered, asked => asked.Answer.LateFees is { } fees && fees.Select(fee => (fee.Month, fee.From)).Distinct().Count() > fees.Select(fee => fee.Month).Distinct().Count());
    }
}
