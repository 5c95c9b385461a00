using NodaTime;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests.Estimates;

/// <summary>What holds of every assumption, whatever the rows are.</summary>
public sealed class EstimateLawTests
{
    // Every fifth month meets each calendar month, and so each place in a policy year, within five years.
    private const int Stride = 5;

    private static readonly EstimateBook Estimates = new(Book);
    private static readonly MonthRange Extremes = new(new(1980, 1), new(2045, 12));

    private static readonly Insured[] Everyone =
    [
        .. from insurance in Insurances.All
           from contributor in Enum.GetValues<Contributor>()
           from household in Enum.GetValues<HouseholdGroup>()
           select new Insured(insurance, contributor, household),
    ];

    public static TheoryData<string> Cities { get; } = [.. Book.CityCodes];

    [Theory]
    [MemberData(nameof(Cities))]
    public void Assumed_limits_lie_in_their_range_and_say_what_they_rest_on(string code)
    {
        foreach (var (insured, month) in QuestionsOf(Stride))
        {
            AssertSound(Estimates.Limits(Book.For(code), insured, month));
            AssertSound(Estimates.LimitsOfYearBefore(Book.For(code), insured, month));
        }
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Assumed_rates_lie_in_their_range_and_say_what_they_rest_on(string code)
    {
        foreach (var (insured, month) in QuestionsOf(Stride))
        {
            foreach (var payer in Enum.GetValues<Payer>())
            {
                AssertSound(Estimates.Rate(Book.For(code), insured, payer, month));
            }
        }
    }

    [Fact]
    public void Equal_answers_are_one_object()
    {
        Insured pension = new(Insurance.Pension, Contributor.Employee, HouseholdGroup.Urban);
        var answers = new MonthRange(new(2005, 1), new(2030, 12)).Select(month => Estimates.Limits(Book.For(Guangzhou), pension, month)).ToList();

        Assert.All(answers.Zip(answers.Skip(1)), pair => Assert.Equal(Equals(pair.First, pair.Second), ReferenceEquals(pair.First, pair.Second)));
        Assert.InRange(answers.Distinct(ReferenceEqualityComparer.Instance).Count(), 2, answers.Count / 4);
    }

    [Fact]
    public void All_threads_get_the_same_object()
    {
        var fresh = new EstimateBook(Book);
        Insured medical = new(Insurance.Medical, Contributor.Employee, HouseholdGroup.Urban);
        var answers = ParallelEnumerable.Range(0, 64).Select(_ => fresh.Limits(Book.For(Xian), medical, Month("2016-03"))).ToList();

        Assert.Single(answers.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void From_2020_on_hardly_a_gap_of_limits_is_without_an_assumption()
    {
        var questions =
            from code in Book.CityCodes
            let city = Book.For(code)
            from gap in city.DeclaredGaps
            where gap.Of == PolicyTable.Limits && gap.Group == PolicyGroup.Everyone
            from month in new MonthRange(new(2020, 1), new(2026, 11))
            where gap.Months.Contains(month)
            from insurance in gap.Insurances
            select Estimates.Limits(city, new(insurance, Contributor.Employee, HouseholdGroup.Urban), month);
        var answers = questions.ToList();

        Assert.InRange(answers.Count(answer => answer is not null), answers.Count * 9 / 10, answers.Count);
    }

    private static IEnumerable<(Insured Insured, YearMonth Month)> QuestionsOf(int stride) =>
        Everyone.SelectMany(_ => Extremes.Where((_, place) => place % stride == 0), (insured, month) => (insured, month));

    private static void AssertSound(AssumedLimits? assumed)
    {
        if (assumed is not null)
        {
            AssertSound(assumed.Floor, LimitSide.Floor);
            AssertSound(assumed.Ceiling, LimitSide.Ceiling);
            Assert.NotEmpty(assumed.Rows);
            Assert.True(assumed.Value.Floor.Amount is not { } floor || assumed.Value.Ceiling.Amount is not { } ceiling || floor <= ceiling, $"{assumed}");
        }
    }

    private static void AssertSound(AssumedLimit limit, LimitSide side)
    {
        Assert.True(limit.Low.IsAtMost(limit.Value, side) && limit.Value.IsAtMost(limit.High, side), $"{limit}");
        Assert.False(limit.Value.IsUnknown || limit.Low.IsUnknown || limit.High.IsUnknown);
        Assert.True(limit.Low.Amount is not { } low || low >= Yuan.Zero, $"{limit}");
    }

    private static void AssertSound(AssumedRate? assumed)
    {
        if (assumed is not null)
        {
            Assert.True(Rate.Zero <= assumed.Low && assumed.Low <= assumed.Value && assumed.Value <= assumed.High, $"{assumed}");
            Assert.True(assumed.Rows.Length + assumed.Cities.Length > 0 || assumed.Basis == Basis.NationalGuide, $"{assumed}");
        }
    }
}
