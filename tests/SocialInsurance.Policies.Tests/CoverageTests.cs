using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>
/// No amounts, only whether the book answers: every month once, or not at all because the data of the city say so.
/// </summary>
public sealed class CoverageTests
{
    private static readonly MonthRange Supported = new(new(2009, 1), new(2026, 11));
    private static readonly Contributor[] Contributors = Enum.GetValues<Contributor>();
    private static readonly HouseholdGroup[] Households = Enum.GetValues<HouseholdGroup>();

    public static TheoryData<string> Cities { get; } = [.. Book.CityCodes];

    public static TheoryData<string, Insurance> CitiesAndInsurances { get; } = new MatrixTheoryData<string, Insurance>(Book.CityCodes, Insurances.All);

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void No_question_has_two_rows(string city, Insurance insurance)
    {
        var policy = Book.For(city);
        foreach (var month in Supported)
        {
            var limits = policy.Limits.Where(row => row.Months.Contains(month) && row.Insurances.Contains(insurance));
            var rates = policy.Rates.Where(row => row.Months.Contains(month) && row.Insurance == insurance);

            Assert.All(limits.CountBy(row => (row.Group, row.Status)), question => Assert.Equal(1, question.Value));
            Assert.All(rates.CountBy(row => (row.Component, row.Contributor, row.Group, row.Tier)), question => Assert.Equal(1, question.Value));
        }
    }

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void Every_month_has_limits_or_a_declared_gap(string city, Insurance insurance) =>
        AssertAnsweredOrDeclared(PolicyTable.Limits, city, insurance, (month, household) =>
            Book.For(city).At(month, Today).Limits(insurance, Contributor.Employee, household).Row is not null);

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void Every_month_has_rates_or_a_declared_gap(string city, Insurance insurance) =>
        AssertAnsweredOrDeclared(PolicyTable.Rates, city, insurance, (month, household) => HasRates(city, insurance, month, household));

    [Theory]
    [MemberData(nameof(Cities))]
    public void No_gap_is_declared_twice(string city) =>
        Assert.All(Book.For(city).DeclaredGaps, gap => Assert.DoesNotContain(Book.For(city).DeclaredGaps, other =>
            other != gap && other.Of == gap.Of && other.Months.Overlaps(gap.Months) && other.Insurances.Intersect(gap.Insurances).Any()));

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void On_every_day_on_which_something_changed_a_month_has_one_answer_or_one_reason(string city, Insurance insurance)
    {
        var policy = Book.For(city);
        var days = DaysOfChange(policy);
        var people = Contributors.SelectMany(_ => Households, (contributor, household) => (contributor, household)).ToList();
        foreach (var (month, (contributor, household)) in Supported.SelectMany(_ => people, (month, person) => (month, person)))
        {
            LimitsRow? settled = null;
            foreach (var answer in days.Select(day => policy.At(month, day).Limits(insurance, contributor, household)))
            {
                Assert.True(answer.Row is null != answer.Gap is null, $"{month}: a row or a reason, never both and never neither");
                Assert.True(answer.IsProvisional || answer.Row?.Months.Contains(month) != false, $"{month}: a row of other months is applied only provisionally");
                Assert.True(settled is null || answer.Row == settled, $"{month}: what is final stays");
                settled = answer.IsProvisional ? null : answer.Row;
            }
        }
    }

    [Theory]
    [MemberData(nameof(CitiesAndInsurances))]
    public void No_amount_is_borrowed_for_years_to_come(string city, Insurance insurance)
    {
        var known = Book.For(city).Limits.Where(row => row.Insurances.Contains(insurance)).Select(row => row.Months.To ?? Supported.To)
            .DefaultIfEmpty(Supported.To).Max();
        MonthRange later = new(known.PlusMonths(1), new(2199, 7));

        Assert.All(later, month =>
        {
            var answer = Book.For(city).At(month, Today).Limits(insurance, Contributor.Employee, HouseholdGroup.Urban);
            Assert.True(answer.Row is null || answer.Row.Limits is { Floor.IsUnlimited: true, Ceiling.IsUnlimited: true }, $"{month}");
        });
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void The_newest_average_never_becomes_an_older_one(string city)
    {
        var policy = Book.For(city);
        var years = policy.Averages.Select(average => average.Published.KnownFrom).OfType<LocalDate>().Append(policy.AsOf).Order()
            .Select(day => policy.NewestAverageKnownOn(day)?.Year ?? 0);

        Assert.Equal(years.Order(), years);
    }

    [Theory]
    [InlineData(Beijing)]
    [InlineData(Chongqing)]
    public void Averages_ascend_without_a_gap(string city) =>
        Assert.Equal(
            Enumerable.Range(2008, 18),
            Book.For(city).Averages.Where(average => average.IsForContributions).Select(average => average.Year));

    [Theory]
    [InlineData("2009-04", 1490, 2236)]
    [InlineData("2011-03", 1615, 2422)]
    [InlineData("2012-03", 1680, 2521)]
    [InlineData("2012-04", 2803, 2803)]
    public void Beijing_had_a_higher_work_injury_floor_for_rural_workers(string month, int urban, int rural)
    {
        Assert.Equal(urban, Limits(Beijing, month, Today, Insurance.WorkInjury).Amounts().Floor);
        Assert.Equal(rural, Limits(Beijing, month, Today, Insurance.WorkInjury, HouseholdGroup.Rural).Amounts().Floor);
    }

    [Fact]
    public void Beijing_had_a_fixed_base_for_rural_workers_in_2009() =>
        Assert.Equal((800m, 800m), Limits(Beijing, "2009-12", Today, Insurance.Pension, HouseholdGroup.Rural).Amounts());

    [Fact]
    public void Chongqing_has_a_lower_ceiling_for_people_on_their_own_account()
    {
        Assert.Equal((1513m, 3783m), Limits(Chongqing, "2013-08", Today, Insurance.Pension, contributor: Contributor.Flexible).Amounts());
        Assert.Equal((1513m, 22696m), Limits(Chongqing, "2013-08", Today, Insurance.Pension).Amounts());
    }

    [Theory]
    [InlineData("2012-05")]
    [InlineData("2014-05")]
    [InlineData("2019-05")]
    public void Where_people_on_their_own_account_have_limits_of_their_own_those_of_employees_are_not_borrowed(string month)
    {
        Assert.Equal(PolicyGap.NotInBook, Limits(Chongqing, month, Today, Insurance.Pension, contributor: Contributor.Flexible).Gap);
        Assert.NotNull(Limits(Chongqing, month, Today, Insurance.Medical, contributor: Contributor.Flexible).Row);
        Assert.NotNull(Limits(Beijing, month, Today, Insurance.Pension, contributor: Contributor.Flexible).Row);
    }

    private static void AssertAnsweredOrDeclared(
        PolicyTable table, string city, Insurance insurance, Func<YearMonth, HouseholdGroup, bool> isAnswered)
    {
        foreach (var household in Households)
        {
            var unanswered = Supported.Where(month => !isAnswered(month, household));
            var declared = Supported.Where(month => IsDeclared(table, city, insurance, month, household));
            Assert.Equal(Written(declared), Written(unanswered));
        }
    }

    private static bool IsDeclared(PolicyTable table, string city, Insurance insurance, YearMonth month, HouseholdGroup household) =>
        Book.For(city).DeclaredGaps.Any(gap => gap.Of == table && gap.Months.Contains(month) && gap.Insurances.Contains(insurance)
            && (gap.Group == PolicyGroup.Everyone || gap.Group == GroupOf(household)));

    private static PolicyGroup GroupOf(HouseholdGroup household) => household switch
    {
        HouseholdGroup.Urban => PolicyGroup.Urban,
        HouseholdGroup.Rural => PolicyGroup.Rural,
    };

    /// <summary>Maternity insurance has its rates with medical insurance where the two are merged.</summary>
    private static bool HasRates(string city, Insurance insurance, YearMonth month, HouseholdGroup household)
    {
        var policy = Book.For(city).At(month, Today);
        return !policy.Rates(insurance, Contributor.Employee, household).Rows.IsEmpty
            || (insurance == Insurance.Maternity && policy.Rates(Insurance.Medical, Contributor.Employee, household).IncludesMaternity);
    }

    /// <summary>The days on which an answer can become another one, each with the day before.</summary>
    private static List<LocalDate> DaysOfChange(CityPolicy policy)
    {
        var changes = policy.Limits.Select(row => row.Published)
            .Concat(policy.Rounds.Select(round => round.Announced))
            .Select(published => published.KnownFrom)
            .OfType<LocalDate>()
            .Append(policy.AsOf);
        return [.. changes.SelectMany(day => new[] { day.PlusDays(-1), day }).Append(Today).Distinct().Order()];
    }

    /// <summary>Months as runs: 2009-01..2009-03 2011-04..2011-06.</summary>
    private static string Written(IEnumerable<YearMonth> months)
    {
        var runs = new List<MonthRange>();
        foreach (var month in months)
        {
            if (runs.Count > 0 && runs[^1].To.PlusMonths(1) == month)
            {
                runs[^1] = new(runs[^1].From, month);
            }
            else
            {
                runs.Add(new(month, month));
            }
        }

        return string.Join(' ', runs.Select(run => FormattableString.Invariant($"{run.From:uuuu-MM}..{run.To:uuuu-MM}")));
    }
}
