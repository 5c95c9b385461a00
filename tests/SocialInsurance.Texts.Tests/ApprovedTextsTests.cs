namespace SocialInsurance.Texts.Tests;

public sealed class ApprovedTextsTests
{
    private static readonly IReadOnlyDictionary<string, string> Worked = Asked.Cases("back-payments.json");
    private static readonly IReadOnlyDictionary<string, string> Demands = Asked.Cases("demands.json");

    public static TheoryData<string, Language> WorkedCases { get; } = new MatrixTheoryData<string, Language>(Worked.Keys, Enum.GetValues<Language>());

    public static TheoryData<string, Language> DemandCases { get; } = new MatrixTheoryData<string, Language>(Demands.Keys, Enum.GetValues<Language>());

    public static TheoryData<Language> Languages { get; } = [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(WorkedCases))]
    public void A_worked_case_is_explained_as_approved(string title, Language language)
    {
        var words = Words.In(language);

        ApprovedTexts.AssertApproved(ApprovedTexts.FileOf(title, words), ApprovedTexts.Of(Asked.Statement(Worked[title]), words));
    }

    [Theory]
    [MemberData(nameof(DemandCases))]
    public void A_demand_is_answered_as_approved(string title, Language language)
    {
        var words = Words.In(language);

        ApprovedTexts.AssertApproved(ApprovedTexts.FileOf(title, words), ApprovedTexts.VerdictOf(Asked.Statement(Demands[title]), words));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_statement_with_nearly_everything_in_it_is_explained_as_approved(Language language)
    {
        var words = Words.In(language);

        ApprovedTexts.AssertApproved(ApprovedTexts.FileOf("late and overpaid", words), ApprovedTexts.Of(Asked.Statement(Samples.LateAndOverpaid), words));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_approved_text_belongs_to_a_case(Language language)
    {
        var words = Words.In(language);
        var titles = Worked.Keys.Concat(Demands.Keys).Append("late and overpaid").ToList();
        var files = titles.Select(title => ApprovedTexts.FileOf(title, words)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(titles.Count, files.Count);
        Assert.Empty(Directory.GetFiles(Path.Combine(ApprovedTexts.Folder, words.Culture.Name)).Except(files, StringComparer.Ordinal));
    }

    [Fact]
    public void A_difference_names_the_lines_that_changed() => Assert.Equal(
        "- two\n+ deux", ApprovedTexts.Difference("one\ntwo\nthree", "one\ndeux\nthree"));
}
