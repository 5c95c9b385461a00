namespace SocialInsurance.Texts.Tests;

/// <summary>One sentence says what all readings of a demand together say of it.</summary>
public sealed class DemandCheckTests
{
    public static TheoryData<string> Checks { get; } = [.. Samples.DemandChecks];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_reads_well_in_both_languages(string facts)
    {
        var check = Asked.Check(facts);

        Assert.All(Asked.Languages, words =>
        {
            string[] texts = [words.SentenceOf(check), .. check.Readings.Select(words.ReadingOf), .. check.LeftOut.Select(words.Of)];
            Assert.All(texts, text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
            Assert.All(check.Readings.Where(reading => reading.Demand is not null), reading =>
                Assert.Contains(words.Money(reading.Demand!.Asked), words.SentenceOf(check), StringComparison.Ordinal));
        });
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", Words.English.SentenceOf(check));
    }

    [Fact]
    public void What_nothing_gives_is_told_with_what_each_reading_misses_it_by() => Assert.Equal(
        "公司要的 ¥2,000.00 哪一种算法都对不上：「基数报低」你应付 ¥856.80，相差 ¥1,143.20、「新旧标准之差」你应付 ¥0.00，相差 ¥2,000.00。",
        Words.Chinese.SentenceOf(Asked.Check(Samples.DemandChecks[0])));

    [Fact]
    public void What_does_not_fit_is_told_with_its_reason() => Assert.Contains(
        "离职结清：当地没有查到这种规定", Asked.Check(Samples.DemandChecks[0]).LeftOut.Select(Words.Chinese.Of), StringComparer.Ordinal);
}
