using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class AnswerLawTests
{
    [Fact]
    public void Every_request_with_its_own_parameters_is_answered_or_refused() => EveryOneIsAnswered(RandomRequests.WithParameters);

    [Fact]
    public void Every_request_by_city_is_answered_or_refused() => EveryOneIsAnswered(RandomCityRequests.All);

    [Fact]
    public void A_statement_carries_what_is_needed_to_make_it_again() => Answered.Always(answered =>
    {
        var again = Answered.Find(answered.Statement.Request)!.Statement;

        Assert.Equal(answered.Statement.Totals, again.Totals);
        Assert.Equal(Cells.All(answered.Statement), Cells.All(again));
        Assert.Equal(Book.Embedded.Version, answered.Statement.Policy.Version);
        Assert.Equal(answered.Request.KnownOn, answered.Statement.Policy.KnownOn);
    });

    [Fact]
    public void Refusals_name_insurances_and_months_of_the_request() => Question.Always(
        Gen.OneOf(RandomRequests.WithParameters, RandomCityRequests.All),
        request => request,
        request => Assert.All(Book.Calculator.Calculate(request).Refusals, refusal =>
        {
            Assert.Subset(request.Insurances.ToHashSet(), refusal.Insurances.ToHashSet());
            Assert.True(request.Months.Contains(refusal.Months));
            Assert.Equal(request.City, refusal.City?.Code);
        }));

    /// <summary>Laws about statements would say nothing if nearly everything were refused.</summary>
    [Fact]
    public void Most_random_requests_have_a_statement()
    {
        var requests = RandomRequests.WithParameters.Sample(500, new Rnd(20130426), 50);

        var statements = requests.Select(Answered.Find).OfType<Answered>().ToList();
        Assert.InRange(statements.Count, 300, 490);
        Assert.All(Enum.GetValues<Situation>().Where(situation => situation != Situation.Assessed), situation => Assert.Contains(statements, answered => answered.Request.Situation == situation));
        Assert.Contains(statements, answered => answered.Statement.Totals is { IsEmployerComplete: false });
        Assert.Contains(statements, answered => answered.Statement.Totals.Overpaid > default(Core.Values.Yuan));
        Assert.Contains(statements, answered => answered.Statement.LateFee is not null);
        Assert.Contains(statements, answered => !answered.Statement.Employers.IsEmpty);
    }

    private static void EveryOneIsAnswered(Gen<BackPaymentRequest> requests) => Question.Always(requests, request => request, request =>
    {
        var result = Book.Calculator.Calculate(request);

        Assert.Equal(result.Statement is null, result.Refusals.Count > 0);
        Assert.All(result.Statement?.Insurances ?? [], insurance => Assert.NotNull(insurance.Explain()));
    });
}
