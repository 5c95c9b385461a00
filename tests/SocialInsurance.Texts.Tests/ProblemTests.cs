using SocialInsurance.Core.Months;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Texts.Wording;

namespace SocialInsurance.Texts.Tests;

public sealed class ProblemTests
{
    private static readonly IReadOnlyList<RequestProblem> Problems =
    [
        .. Samples.Wrong.Concat(Samples.Refused).SelectMany(Asked.Problems),
        .. Asked.LateFeeProblems(Samples.WrongLateFee),
        .. Samples.WrongDemandChecks.SelectMany(Asked.DemandProblemsOf),
        .. LinkReader.Read(Samples.WrongLink).Problems,
        NoAverageKnown,
        .. BenefitSamples.Wrong.SelectMany(Asked.BenefitProblems),
        BillNeeded,
    ];

    /// <summary>Made by hand: wherever today's book has a rule for settling on leaving, it has an average that was known then.</summary>
    private static RequestProblem NoAverageKnown => new(
        ProblemCode.Refused, "oldAverageWage", null, new Expectation.Lacking(new(RefusalCode.NoAverageKnown, [], new(new(2013, 1), new(2013, 4)), null, new(2013, 4, 10))));

    /// <summary>Made by hand: the reader asks for the bill before the calculator can.</summary>
    private static RequestProblem BillNeeded => new(
        ProblemCode.Refused, "assessed", null, new Expectation.Lacking(new(RefusalCode.BillNeeded, [], new(new(2013, 1), new(2013, 4)), null, new(2013, 4, 10))));

    public static TheoryData<ProblemCode> Codes { get; } = [.. Enum.GetValues<ProblemCode>()];

    public static TheoryData<RefusalCode> Refusals { get; } = [.. Enum.GetValues<RefusalCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_problem_is_found_in_some_request_and_reads_well_in_both_languages(ProblemCode code) =>
        AssertReadWell(Problems.Where(problem => problem.Code == code));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_is_made_for_some_request_and_reads_well_in_both_languages(RefusalCode code) =>
        AssertReadWell(Problems.Where(problem => problem.Refusal?.Code == code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_was_given_and_what_is_expected_is_named(ProblemCode code) => Assert.All(
        Problems.Where(problem => problem.Code == code && problem.Expected is not null && problem.Given is not null),
        problem => Assert.All(Asked.Languages, words => Assert.All(
            ProblemWords.Of(problem.Expected, words), value => Assert.Contains($"{value}", words.Of(problem), StringComparison.OrdinalIgnoreCase))));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_names_the_place_the_months_and_the_insurances(RefusalCode code) => Assert.All(
        Problems.Where(problem => problem.Refusal?.Code == code && problem.Refusal.City is not null && code is not (RefusalCode.WageNeeded or RefusalCode.FlexibleCannotUnderDeclare)),
        problem => Assert.All(Asked.Languages, words =>
        {
            var refusal = problem.Refusal!;
            Assert.Contains(words.Months(refusal.Months), words.Of(problem), StringComparison.Ordinal);
            Assert.Contains(words.List(refusal.Insurances.Select(words.Of)), words.Of(problem), StringComparison.Ordinal);
        }));

    [Fact]
    public void A_month_that_the_book_does_not_know_is_named_with_its_city()
    {
        var problem = Problems.First(problem => problem.Refusal?.Code == RefusalCode.LimitsNotInBook);

        Assert.Equal("政策库没有重庆 2010-01 养老保险、医疗保险、失业保险的上下限；不会借用相邻月份。可以自行填写上下限。", Words.Chinese.Of(problem));
        Assert.Contains("Chongqing for 2010-01", Words.English.Of(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void The_problems_of_a_link_that_was_cut_off_anywhere_read_well() => Assert.All(
        Enumerable.Range(0, Samples.Link.Length),
        length =>
        {
            var fields = Samples.Link[..length].Split('&').Select(field => field.Split('=', 2));
            var (request, problems) = LinkReader.Read(fields.Select(field => KeyValuePair.Create(field[0], field.ElementAtOrDefault(1))));
            AssertAllReadWell(problems.Concat(Asked.Problems(request.ToJsonString())));
        });

    private static void AssertReadWell(IEnumerable<RequestProblem> problems)
    {
        var list = problems.ToList();

        Assert.NotEmpty(list);
        Assert.All(list, problem => Assert.All(Asked.Languages, words => Assert.DoesNotContain("“”", words.Of(problem), StringComparison.Ordinal)));
        AssertAllReadWell(list);
    }

    private static void AssertAllReadWell(IEnumerable<RequestProblem> problems)
    {
        var texts = problems.Select(problem => (Chinese: Words.Chinese.Of(problem), English: Words.English.Of(problem))).ToList();

        Assert.All(texts, text =>
        {
            Assert.EndsWith("。", text.Chinese, StringComparison.Ordinal);
            Assert.EndsWith(".", text.English, StringComparison.Ordinal);
            Assert.DoesNotContain("{", text.Chinese + text.English, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", text.Chinese + text.English, StringComparison.Ordinal);
        });
    }
}
