using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Laws.RandomFigures;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>What is kept ready is what the rules say, row by row.</summary>
public sealed class PolicyIndexTests
{
    private static readonly LocalDate FirstDay = new(2008, 1, 1);

    private static Gen<PolicyQuestion> Questions { get; } =
        from city in Gen.Elements(Book.Embedded.CityCodes)
        from insurance in AnyOf<Insurance>()
        from contributor in AnyOf<Contributor>()
        from household in AnyOf<HouseholdGroup>()
        from month in Gen.Frequency((20, Gen.Choose(2009 * 12, (2027 * 12) + 11)), (1, Gen.Choose(1990 * 12, 2200 * 12)))
        from day in Gen.OneOf(Gen.Choose(0, 7_300).Select(FirstDay.PlusDays), Gen.Elements(DaysOfChange(city)))
        select new PolicyQuestion(city, new(insurance, contributor, household), new(month / 12, (month % 12) + 1), day);

    [Fact]
    public void The_limits_are_those_of_the_rules() => Law.Holds(Questions, Simpler, question => Assert.Equal(
        question.Rules.LimitsOn(question.Day),
        question.Policy.Limits(question.Insured.Insurance, question.Insured.Contributor, question.Insured.Household)));

    [Fact]
    public void The_rates_are_those_of_the_rules() => Law.Holds(Questions, Simpler, question =>
    {
        var expected = question.Rules.Rates();
        var actual = question.Policy.Rates(question.Insured.Insurance, question.Insured.Contributor, question.Insured.Household);

        Assert.Equal(expected.Rows, actual.Rows);
        Assert.Equal(expected, actual with { Rows = expected.Rows });
    });

    [Fact]
    public void The_round_is_that_of_the_rules() => Law.Holds(Questions, Simpler, question => Assert.Same(
        MonthRules.RoundOf(question.Policy.City, question.Insured.Insurance, question.Month),
        question.Policy.City.RoundFor(question.Insured.Insurance, question.Month)));

    [Fact]
    public void Months_with_the_same_rows_share_one_answer()
    {
        var city = Book.Embedded.For(Book.Beijing);

        Assert.Same(Rates(city, new(2013, 4)), Rates(city, new(2013, 5)));
        Assert.Same(Rates(city, new(2013, 4)), Rates(city, new(2013, 4)));
        Assert.NotSame(Rates(city, new(2019, 4)), Rates(city, new(2019, 5)));
    }

    [Fact]
    public void A_changed_copy_of_a_city_answers_for_itself()
    {
        var city = Book.Embedded.For(Book.Beijing);
        var emptied = city with { Rates = [], Limits = [], Rounds = [] };

        Assert.NotEmpty(Rates(city, new(2013, 4)).Rows);
        Assert.Empty(Rates(emptied, new(2013, 4)).Rows);
        Assert.Equal(PolicyGap.NotInBook, emptied.At(new(2013, 4), Book.Today).Limits(Insurance.Pension, Contributor.Employee, HouseholdGroup.Urban).Gap);
        Assert.NotEmpty(Rates(city, new(2013, 4)).Rows);
        Assert.NotEqual(city, emptied);
    }

    [Fact]
    public void An_answer_allocates_nothing()
    {
        var city = Book.Embedded.For(Book.Chongqing);
        AskAboutAYear(city); // compiles the tables
        var before = GC.GetAllocatedBytesForCurrentThread();
        AskAboutAYear(city);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void AskAboutAYear(CityPolicy city)
    {
        foreach (var insurance in Insurances.All)
        {
            for (var month = 1; month <= 12; month++)
            {
                var policy = city.At(new(2013, month), new LocalDate(2013, 4, 26));
                _ = policy.Limits(insurance, Contributor.Employee, HouseholdGroup.Urban);
                _ = policy.Rates(insurance, Contributor.Employee, HouseholdGroup.Urban);
                _ = city.RoundFor(insurance, new(2013, month));
            }
        }
    }

    private static RatesAnswer Rates(CityPolicy city, YearMonth month) =>
        city.At(month, Book.Today).Rates(Insurance.Pension, Contributor.Employee, HouseholdGroup.Urban);

    private static LocalDate[] DaysOfChange(string code)
    {
        var city = Book.Embedded.For(code);
        return
        [
            .. city.Limits.Select(row => row.Published)
                .Concat(city.Rounds.Select(round => round.Announced))
                .Select(published => published.KnownFrom)
                .OfType<LocalDate>()
                .Append(city.AsOf)
                .SelectMany(day => new[] { day.PlusDays(-1), day }),
        ];
    }

    private static IEnumerable<PolicyQuestion> Simpler(PolicyQuestion question) => [];
}
