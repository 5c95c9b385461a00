using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>Reliefs and deferrals, typed off the research by hand.</summary>
public sealed class ReliefDataTests
{
    private static readonly Insurance[] Three = [Insurance.Pension, Insurance.Unemployment, Insurance.WorkInjury];

    [Theory]
    [InlineData("2020-01", EmployerSize.SmallOrMicro, null)]
    [InlineData("2020-02", EmployerSize.SmallOrMicro, ReliefKind.Exempt)]
    [InlineData("2020-12", EmployerSize.Medium, ReliefKind.Exempt)]
    [InlineData("2020-12", EmployerSize.HouseholdWithEmployees, ReliefKind.Exempt)]
    [InlineData("2021-01", EmployerSize.Medium, null)]
    [InlineData("2020-06", EmployerSize.Large, ReliefKind.Halved)]
    [InlineData("2020-06", EmployerSize.OtherUnit, ReliefKind.Halved)]
    [InlineData("2020-07", EmployerSize.Large, null)]
    [InlineData("2020-03", EmployerSize.PublicInstitution, ReliefKind.None)]
    public void The_nation_relieved_three_insurances_by_the_size_of_the_employer(string month, EmployerSize size, ReliefKind? kind)
    {
        Assert.All(Three, insurance => Assert.Equal(kind, ReliefOf(Book.National, month, insurance, size)?.Kind));
        Assert.Null(ReliefOf(Book.National, month, Insurance.Medical, size));
    }

    [Theory]
    [InlineData(Wuhan, "2020-06", EmployerSize.Large, ReliefKind.Exempt, LaterPayment.Unknown)]
    [InlineData(Wuhan, "2020-12", EmployerSize.Medium, ReliefKind.Exempt, LaterPayment.Unknown)]
    [InlineData(Jinan, "2020-06", EmployerSize.Large, ReliefKind.Halved, LaterPayment.Covered)]
    [InlineData(Qingdao, "2020-12", EmployerSize.SmallOrMicro, ReliefKind.Exempt, LaterPayment.Covered)]
    [InlineData(Hefei, "2020-05", EmployerSize.Large, ReliefKind.Halved, LaterPayment.CoveredForAdjustments)]
    public void Some_cities_have_rows_of_their_own(string city, string month, EmployerSize size, ReliefKind kind, LaterPayment later)
    {
        var relief = ReliefOf(Book.For(city), month, Insurance.Pension, size);

        Assert.Equal((kind, later), (relief?.Kind, relief?.LaterPayment));
    }

    public static TheoryData<string, string, EmployerSize, decimal?, decimal?> Medical { get; } = new()
    {
        { Beijing, "2020-02", EmployerSize.PublicBody, 5.4m, 5.8m },
        { Beijing, "2020-06", EmployerSize.SmallOrMicro, 5.4m, 5.8m },
        { "120000", "2020-03", EmployerSize.Large, 5.25m, 5.5m },
        { Suzhou, "2020-03", EmployerSize.Large, 4m, 4.5m },
        { Hangzhou, "2020-03", EmployerSize.Large, null, null },
        { Xiamen, "2020-03", EmployerSize.Medium, 3m, 4m },
        { Wuhan, "2020-03", EmployerSize.OtherUnit, 4m, null },
        { Guangzhou, "2020-03", EmployerSize.Large, 3.5m, 4m },
        { Guangzhou, "2021-08", EmployerSize.OtherUnit, 3.5m, null },
        { Shenzhen, "2020-03", EmployerSize.Large, 3m, null },
        { Chongqing, "2020-03", EmployerSize.Large, 6m, null },
        { Xian, "2020-03", EmployerSize.Large, 3.5m, null },
    };

    [Theory]
    [MemberData(nameof(Medical))]
    public void What_is_left_of_the_medical_rate_is_what_was_printed(string city, string month, EmployerSize size, decimal? left, decimal? highest)
    {
        var relief = ReliefOf(Book.For(city), month, Insurance.Medical, size);

        Assert.NotNull(relief);
        Assert.Equal((left, highest), (relief.EmployerRate?.ToPercent(), relief.EmployerRateHighest?.ToPercent()));
    }

    [Theory]
    [InlineData(Beijing, "2020-07", EmployerSize.SmallOrMicro)]
    [InlineData(Shanghai, "2020-03", EmployerSize.SmallOrMicro)]
    [InlineData(Jinan, "2020-03", EmployerSize.SmallOrMicro)]
    [InlineData(Nanjing, "2021-09", EmployerSize.SmallOrMicro)]
    [InlineData(Changsha, "2020-03", EmployerSize.SmallOrMicro)]
    [InlineData(Chengdu, "2020-03", EmployerSize.SmallOrMicro)]
    public void Where_the_rates_are_lower_for_all_or_nothing_was_found_there_is_no_relief(string city, string month, EmployerSize size) =>
        Assert.Null(ReliefOf(Book.For(city), month, Insurance.Medical, size));

    [Theory]
    [InlineData(Guangzhou, "2021-08", ReliefKind.None)]
    [InlineData(Wuhan, "2020-03", ReliefKind.None)]
    [InlineData(Suzhou, "2020-03", ReliefKind.None)]
    public void Public_bodies_are_left_out_where_the_text_says_so(string city, string month, ReliefKind kind) =>
        Assert.Equal(kind, ReliefOf(Book.For(city), month, Insurance.Medical, EmployerSize.PublicBody)?.Kind);

    [Fact]
    public void Where_no_last_month_was_named_only_the_first_is_certain()
    {
        string[] unnamed = [Chongqing, "140100", "650100"];
        Assert.All(unnamed, city =>
        {
            var relief = ReliefOf(Book.For(city), "2020-06", Insurance.Medical, EmployerSize.Medium);
            Assert.Equal((Month("2020-06"), Month("2020-02")), (relief?.Months.To, relief?.CertainTo));
        });
        Assert.All(
            Book.CityCodes.Except(unnamed, StringComparer.Ordinal).SelectMany(city => Book.For(city).Reliefs).Concat(Book.National.Reliefs),
            other => Assert.Equal(other.Months.To, other.CertainTo));
    }

    [Fact]
    public void What_is_left_is_less_than_the_rate_of_the_month()
    {
        foreach (var (city, relief) in Book.CityCodes.SelectMany(city => Book.For(city).Reliefs, (city, relief) => (city, relief)))
        {
            foreach (var month in relief.EmployerRate is null ? [] : relief.Months.ToList())
            {
                var normal = Book.For(city).At(month, Today).Rates(relief.Insurances[0], Contributor.Employee, HouseholdGroup.Urban).Employer;
                Assert.True(normal is null || (relief.EmployerRateHighest ?? relief.EmployerRate) < normal, FormattableString.Invariant($"{city} {month:uuuu-MM}"));
            }
        }
    }

    [Fact]
    public void The_deferrals_of_2022_end_with_2023()
    {
        var fiveIndustries = Assert.Single(Book.National.Deferrals, deferral => deferral.Covers(Insurance.Pension, new(2022, 5)));

        Assert.Equal((new LocalDate(2023, 12, 31), Month("2022-12")), (fiveIndustries.LateFeeFreeUntil, fiveIndustries.To));
        Assert.Equal(Month("2023-03"), Assert.Single(Book.National.Deferrals, deferral => deferral.Covers(Insurance.WorkInjury, new(2023, 3))).To);
        Assert.Null(Assert.Single(Book.For(Hangzhou).Deferrals).LateFeeFreeUntil);
    }

    [Fact]
    public void Missed_months_of_2020_and_2022_were_made_up_in_the_year_after()
    {
        Assert.Equal(
            [(Month("2020-01"), Day("2021-01-01"), Day("2021-12-31")), (Month("2022-01"), Day("2023-01-01"), Day("2023-12-31"))],
            Book.National.FlexibleMakeUps.Select(made => (made.Months.From, made.PaidFrom, made.PaidUntil)));
        Assert.All(Book.National.FlexibleMakeUps, made => Assert.Equal([Insurance.Pension], made.Insurances));
    }

    [Theory]
    [InlineData(Beijing, "2021-04", "2021-05")]
    [InlineData(Shanghai, "2013-09", null)]
    [InlineData(Qingdao, "2021-07", "2021-08")]
    [InlineData("410100", "2019-01", null)]
    [InlineData(Guangzhou, "2014-06", "2014-07")]
    [InlineData(Shenzhen, "2014-06", "2014-07")]
    [InlineData(Chongqing, "2018-12", "2019-01")]
    [InlineData(Chengdu, "2013-12", "2014-01")]
    [InlineData(Xiamen, null, null)]
    [InlineData("120000", null, null)]
    public void Rural_workers_began_to_pay_unemployment_when_the_place_made_no_difference(string city, string? zeroUntil, string? unifiedFrom)
    {
        var rule = Book.For(city).RuralUnemployment;

        Assert.Equal(zeroUntil is null ? null : Month(zeroUntil), rule?.ZeroUntil);
        Assert.Equal(unifiedFrom is null ? null : Month(unifiedFrom), rule?.UnifiedFrom);
    }

    [Fact]
    public void Chongqing_caps_one_late_fee_and_named_an_office()
    {
        Assert.Equal([Insurance.Unemployment], Assert.Single(Book.For(Chongqing).LateFeeCaps).Insurances);
        Assert.Contains("举报投诉科", Assert.Single(Book.For(Chongqing).Offices).Text, StringComparison.Ordinal);
        Assert.All(Book.CityCodes.Where(city => city != Chongqing), city => Assert.Empty(Book.For(city).LateFeeCaps));
    }

    private static Relief? ReliefOf(CityPolicy city, string month, Insurance insurance, EmployerSize size) => city.Reliefs
        .SingleOrDefault(relief => relief.Insurances.Contains(insurance) && relief.Months.Contains(Month(month)) && relief.IsFor(size));
}
