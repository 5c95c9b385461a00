using SocialInsurance.Core.Policies;

namespace SocialInsurance.Policies.Tests;

public sealed class EmbeddedPolicyBookTests
{
    public static TheoryData<string> FolderNames { get; } = [.. EmbeddedPolicyBook.Folders().Select(folder => folder.Name)];

    [Fact]
    public void Holds_the_nation_and_its_cities()
    {
        string[] folders =
        [
            "000000-national", "110000-beijing", "120000-tianjin", "130100-shijiazhuang", "130200-tangshan", "140100-taiyuan",
            "150100-hohhot", "210100-shenyang", "210200-dalian", "220100-changchun", "230100-harbin", "310000-shanghai",
            "320100-nanjing", "320200-wuxi", "320400-changzhou", "320500-suzhou", "330100-hangzhou", "330200-ningbo",
            "330300-wenzhou", "340100-hefei", "350100-fuzhou", "350200-xiamen", "350500-quanzhou", "360100-nanchang",
            "370100-jinan", "370200-qingdao", "370600-yantai", "410100-zhengzhou", "420100-wuhan", "430100-changsha",
            "440100-guangzhou", "440300-shenzhen", "440400-zhuhai", "440600-foshan", "441900-dongguan", "450100-nanning",
            "460100-haikou", "500000-chongqing", "510100-chengdu", "520100-guiyang", "530100-kunming", "540100-lhasa",
            "610100-xian", "620100-lanzhou", "630100-xining", "640100-yinchuan", "650100-urumqi",
        ];

        Assert.Equal(folders, EmbeddedPolicyBook.Folders().Select(folder => folder.Name), StringComparer.Ordinal);
        Assert.Equal(folders.Skip(1).Select(folder => folder.Split('-')[0]), Answers.Book.CityCodes, StringComparer.Ordinal);
        Assert.Equal("全国", Answers.Book.National.ChineseName);
        Assert.Equal(("重庆", "Chongqing"), (Answers.Book.For("500000").ChineseName, Answers.Book.For("500000").EnglishName));
        Assert.False(Answers.Book.Find("990000", out _));
    }

    [Theory]
    [MemberData(nameof(FolderNames))]
    public void Is_read_without_problems(string folder)
    {
        var city = CityReader.Read(EmbeddedPolicyBook.Folders().Single(candidate => candidate.Name == folder));

        Assert.StartsWith(city.Code + "-", folder, StringComparison.Ordinal);
        Assert.NotEmpty(city.Rates);
        Assert.NotEmpty(city.Sources);
    }

    [Fact]
    public void Reads_a_city_once() => Assert.Same(Answers.Book.For("500000"), Answers.Book.For("500000"));

    [Fact]
    public void Names_its_edition_by_day_and_content()
    {
        Assert.Matches("^2026-11-01-[0-9a-f]{8}$", Answers.Book.Version);
        Assert.Equal(Answers.Book.Version, EmbeddedPolicyBook.Open().Version);
    }

    [Fact]
    public void Was_researched_up_to_one_day_in_every_city() =>
        Assert.All(Answers.Book.CityCodes, code => Assert.Equal(Answers.Book.National.AsOf, Answers.Book.For(code).AsOf));

    [Fact]
    public void Marks_what_is_derived_or_inferred()
    {
        var chongqing = Answers.Book.For(Answers.Chongqing);
        var beijing = Answers.Book.For(Answers.Beijing);

        Assert.Equal([2008, 2009, 2010, 2013, 2014, 2025], chongqing.Averages.Where(average => average.IsDerived).Select(average => average.Year));
        Assert.Equal([2011, 2026], chongqing.Limits.Where(limits => limits.IsAverageDerived).Select(limits => limits.PolicyYear));
        Assert.Equal([2019, 2023, 2024], beijing.Limits.Where(limits => limits.IsAverageDerived).Select(limits => limits.PolicyYear));
        Assert.Equal([2025], beijing.Rounds.Where(round => round.AreDatesInferred).Select(round => round.Year));
        Assert.Equal(2015, Assert.Single(chongqing.Limits, limits => limits.Status == LimitsStatus.Provisional).PolicyYear);
    }

    [Fact]
    public void Knows_the_national_rate_of_flexible_employment()
    {
        var national = Answers.Book.National.At(Answers.Month("2019-01"), Answers.Today);
        var rates = national.Rates(Core.Values.Insurance.Pension, Contributor.Flexible, HouseholdGroup.Urban);

        Assert.Equal((20m, 0m, 0m, 0m), rates.Figures());
    }
}
