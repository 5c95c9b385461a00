using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Two calculations that share no line of code agree in every figure, and on what cannot be calculated.</summary>
public sealed class RandomRequestTests
{
    internal const int Everyday = 2_000;
    private const int Deep = 100_000;

    internal static Gen<BackPaymentRequest> Requests { get; } = Gen.OneOf(RandomRequests.WithParameters, RandomCityRequests.All);

    [Fact]
    public void Two_thousand_requests_are_answered_alike_to_the_fen() => AreAnsweredAlike(Everyday);

    [Fact(Explicit = true)]
    public void A_hundred_thousand_requests_are_answered_alike_to_the_fen() => AreAnsweredAlike(Deep);

    /// <summary>Agreement on refusals alone would prove nothing.</summary>
    [Fact]
    public void Every_situation_is_answered_by_the_book_and_without_it()
    {
        var answered = Requests.Sample(Everyday, new Rnd(20130426), 50).Where(request => Book.Calculator.Calculate(request).Statement is not null).ToList();

        Assert.InRange(answered.Count, Everyday / 3, Everyday);
        Assert.All(Enum.GetValues<Situation>(), situation =>
        {
            Assert.Contains(answered, request => request.Situation == situation && request.City is null);
            Assert.Contains(answered, request => request.Situation == situation && request.City is not null && request.OldAverageWage is null);
        });
    }

    private static void AreAnsweredAlike(int cases) => Question.Always(Requests, request => request, Comparison.AnswersAreAlike, cases);
}
