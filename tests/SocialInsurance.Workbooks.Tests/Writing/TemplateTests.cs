using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;
using SocialInsurance.Workbooks.Tests.Files;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Workbooks.Tests.Writing;

/// <summary>The template that people fill in.</summary>
public sealed class TemplateTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_template_is_a_file_whose_examples_compute(Language language)
    {
        var words = Words.In(language);
        using var file = new MemoryStream();
        Template.Write(file, words);
        using var table = Opened.Table(file);
        var checker = new RowChecker(EmbeddedPolicyBook.Open(), table.Columns, new(Instant.FromUtc(2026, 11, 1, 0, 0), Yuan.One, Gaps.Estimate, words));
        var results = table.ReadRows().Select(checker.Check).ToList();

        Assert.Equal(InputColumn.All, table.Columns.Select(column => column.Known!));
        Assert.All(results, result => Assert.True(result.Finding != RowFinding.Refused, result.Explanation));
        Assert.Equal(
            [RowFinding.IncludesEmployerShare, RowFinding.Consistent, RowFinding.UnderDeducted], results.Select(result => result.Finding));
        Assert.Equal((88_088, 249_848), (results[0].Figures!.Employee.Fen, results[0].Figures!.Employer.Fen));
    }
}
