namespace SocialInsurance.Texts.Tests.Resources;

public sealed class BothLanguagesTests
{
    /// <summary>The switch is written in the language it leads to.</summary>
    private static readonly string[] WrittenInTheOther = ["SwitchLanguage", "SwitchLanguageShort"];

    /// <summary>Texts that are the same in every language: a format, a sign.</summary>
    private static readonly string[] WithoutWords = ["OfMonths", "PlaceSeparator", "Quoted"];

    public static TheoryData<string> Files => TextFile.Names;

    [Fact]
    public void There_are_texts_to_be_checked() =>
        Assert.Superset(new HashSet<string>(["Fields", "Laws", "Notes", "Problems", "Refusals", "Shell", "Steps", "Terms", "Verdicts"], StringComparer.Ordinal), TextFile.All.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_in_both_languages(string file)
    {
        var texts = TextFile.Named(file);

        Assert.Empty(texts.Chinese.Keys.Except(texts.English.Keys, StringComparer.Ordinal));
        Assert.Empty(texts.English.Keys.Except(texts.Chinese.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_name_the_same_values(string file)
    {
        var texts = TextFile.Named(file);

        Assert.All(texts.Chinese, text => Assert.Equal(
            string.Join(' ', TextFile.PlaceholdersOf(text.Value)), string.Join(' ', TextFile.PlaceholdersOf(texts.English[text.Key]))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_is_empty_or_padded(string file)
    {
        var texts = TextFile.Named(file);

        Assert.All(texts.Chinese.Concat(texts.English).Where(text => !IsSeparator(text.Key)), text =>
        {
            Assert.NotEmpty(text.Value);
            Assert.Equal(text.Value.Trim() + (text.Value.EndsWith(": ", StringComparison.Ordinal) ? " " : string.Empty), text.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void English_is_written_without_Chinese(string file) => Assert.All(
        TextFile.Named(file).English.Where(text => !WrittenInTheOther.Contains(text.Key, StringComparer.Ordinal)),
        text => Assert.DoesNotContain(text.Value, IsChinese));

    [Theory]
    [MemberData(nameof(Files))]
    public void Chinese_is_written_in_Chinese(string file) => Assert.All(
        TextFile.Named(file).Chinese.Where(text => !WrittenInTheOther.Concat(WithoutWords).Contains(text.Key, StringComparer.Ordinal)),
        text => Assert.Contains(text.Value, IsChinese));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_holds_a_note_to_its_writer(string file) => Assert.All(
        TextFile.Named(file).Chinese.Concat(TextFile.Named(file).English),
        text => Assert.DoesNotMatch("(?i)todo|fixme|lorem|xxx|待译|待补", text.Value));

    private static bool IsSeparator(string key) => key.EndsWith("Separator", StringComparison.Ordinal);

    /// <summary>Ideographs, and the punctuation and full-width forms that only Chinese uses.</summary>
    private static bool IsChinese(char sign) => sign is >= '\u3000' and <= '\u303F' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01' and <= '\uFF5E';
}
