using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A liability month is settled on its own base and rates, whichever months are asked about with it.</summary>
public sealed class MonthLawTests
{
    [Fact]
    public void What_a_month_is_computed_from_is_the_same_when_it_is_asked_about_alone() => Question.Always(
        Gen.OneOf(RandomRequests.WithParameters, RandomCityRequests.All).Where(request => request.Situation != Situation.Leaving),
        request => request,
        request =>
        {
            foreach (var insurance in Answered.Find(request)?.Statement.Insurances ?? [])
            {
                foreach (var line in insurance.Months)
                {
                    var alone = Ask.Statement(Only(request, line.Terms.Month)).Of(insurance.Insurance).Months;

                    Assert.True(Assert.Single(alone).Terms.IsSameAs(line.Terms), $"{insurance.Insurance} {line.Terms.Month}");
                }
            }
        },
        Law.Cases / 4);

    private static BackPaymentRequest Only(BackPaymentRequest request, YearMonth month) => request with
    {
        Months = new(month, month),
        Exceptions = [.. request.Exceptions.Where(exception => exception.Month == month)],
        Employers = [.. request.Employers.Where(employer => employer.Months.Contains(month)).Select(employer => employer with { Months = new(month, month) })],
    };
}
