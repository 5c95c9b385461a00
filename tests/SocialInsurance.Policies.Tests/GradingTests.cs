using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>Grades follow from how a document was seen and where a figure was read, in one place; nobody types them.</summary>
public sealed class GradingTests
{
    private const string Nation = "000000";

    public static TheoryData<string> Cities { get; } = [Nation, .. Book.CityCodes];

    [Theory]
    [InlineData(TextSeen.Verbatim, ReadPlace.OfficialSite, null, false, false, Grade.A1)]
    [InlineData(TextSeen.Verbatim, ReadPlace.Reproduction, "京社保发〔2013〕40号", false, true, Grade.A2)]
    [InlineData(TextSeen.Verbatim, ReadPlace.Reproduction, null, true, true, Grade.A2)]
    [InlineData(TextSeen.Verbatim, ReadPlace.Reproduction, "京社保发〔2013〕40号", true, false, Grade.B1)]
    [InlineData(TextSeen.Verbatim, ReadPlace.Reproduction, null, false, true, Grade.B2)]
    [InlineData(TextSeen.Quoted, ReadPlace.Press, "京社保发〔2013〕40号", false, true, Grade.B1)]
    [InlineData(TextSeen.Quoted, ReadPlace.SecondHand, null, true, false, Grade.B1)]
    [InlineData(TextSeen.Quoted, ReadPlace.OfficialSite, null, false, true, Grade.B2)]
    [InlineData(TextSeen.Mentioned, ReadPlace.Press, "京社保发〔2013〕40号", true, true, Grade.C)]
    [InlineData(TextSeen.Verbatim, ReadPlace.CodeOrData, "京社保发〔2013〕40号", true, true, Grade.D)]
    public void A_document_is_graded_by_how_it_was_seen(TextSeen seen, ReadPlace place, string? number, bool isTitleExact, bool isDayKnown, Grade grade) =>
        Assert.Equal(grade, Grading.Of(Document(seen, place, number, isTitleExact, isDayKnown)));

    [Theory]
    [InlineData(ReadPlace.OfficialSite, "缴费基数", Grade.B1)]
    [InlineData(ReadPlace.Reproduction, "津人社局发〔2022〕19号", Grade.B1)]
    [InlineData(ReadPlace.Press, "晚报", Grade.B2)]
    [InlineData(ReadPlace.SecondHand, "津人社局发〔2022〕19号", Grade.B2)]
    [InlineData(ReadPlace.SecondHand, "社保基数", Grade.C)]
    [InlineData(ReadPlace.CodeOrData, "津人社局发〔2022〕19号", Grade.D)]
    public void A_place_is_graded_by_what_it_is_and_names(ReadPlace place, string title, Grade grade) =>
        Assert.Equal(grade, Grading.Of(Read(place, title)));

    [Fact]
    public void A_row_has_the_lowest_grade_of_its_facts_each_by_the_best_that_states_it()
    {
        var text = Document(TextSeen.Verbatim, ReadPlace.OfficialSite, "一号", true, true);
        var row = new Citation([Read(ReadPlace.SecondHand, "社保基数")], Confidence.B, null)
        {
            Facts = [RowFact.Floor, RowFact.Ceiling, RowFact.Start, RowFact.Scope],
            Documents = [new(text, [RowFact.Floor, RowFact.Ceiling, RowFact.Scope])],
        };

        Assert.Equal(Grade.A1, Grading.Of(row, RowFact.Floor));
        Assert.Equal(Grade.C, Grading.Of(row, RowFact.Start));
        Assert.Equal(Grade.C, row.Grade);
        Assert.Equal(Grade.A1, (row with { AreDatesInferred = true }).Grade);
        Assert.Equal(Grade.B2, (row with { AreDatesInferred = true, IsDerived = true }).Grade);
        Assert.False(row.Grade.IsFitToClaimOn());
    }

    [Fact]
    public void Many_weak_places_make_no_strong_one() => Assert.Equal(
        Grade.C,
        new Citation([.. Enumerable.Repeat(Read(ReadPlace.SecondHand, "社保基数"), 9), Read(ReadPlace.CodeOrData, "津人社局发〔2022〕19号")], Confidence.A, null).Grade);

    [Fact]
    public void A_standing_rule_behind_a_row_does_not_lift_it()
    {
        var law = Document(TextSeen.Verbatim, ReadPlace.OfficialSite, "国办发〔2019〕13号", true, true);

        Assert.Equal(Grade.D, new Citation([Read(ReadPlace.CodeOrData, "x")], Confidence.A, null)
        {
            Facts = [RowFact.Rate],
            Documents = [new(law, [])],
        }.Grade);
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Every_figure_has_a_basis_or_is_known_to_have_none(string city)
    {
        var policy = city is Nation ? Book.National : Book.For(city);
        ImmutableArray<Citation> rows = [.. policy.Limits.Select(row => row.Citation), .. policy.Rates.Select(row => row.Citation)];

        Assert.All(rows, citation =>
        {
            Assert.NotEmpty(citation.Facts);
            Assert.All(citation.Documents.SelectMany(use => use.Facts), fact => Assert.Contains(fact, citation.Facts));
        });
        Assert.Empty(policy.Documents.Except(AllOf(policy).SelectMany(citation => citation.Documents).Select(use => use.Document)));
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_document_is_the_same_in_every_city(string city) =>
        Assert.All((city is Nation ? Book.National : Book.For(city)).Documents, document => Assert.All(
            Book.CityCodes.Select(Book.For).SelectMany(other => other.Documents).Where(other => other.Id == document.Id),
            other => Assert.Equal(document, other)));

    [Theory]
    [InlineData("350100", "2023-09", Insurance.Medical, "闽医保〔2023〕64号")]
    [InlineData(Chengdu, "2021-05", Insurance.Pension, "川人社办发〔2021〕63号")]
    [InlineData("120000", "2022-03", Insurance.Pension, "津人社局发〔2021〕24号")]
    public void Well_known_limits_rest_on_their_document(string city, string month, Insurance insurance, string number)
    {
        var row = Limits(city, month, Today, insurance).Row!;

        Assert.Contains(row.Citation.Documents, use => use.Document.Number == number && use.Facts.Contains(RowFact.Floor));
        Assert.True(row.Citation.Grade.IsFitToClaimOn());
    }

    private static IEnumerable<Citation> AllOf(CityPolicy policy) =>
    [
        .. policy.Limits.Select(row => row.Citation),
        .. policy.Rates.Select(row => row.Citation),
        .. policy.Averages.Select(row => row.Citation),
        .. policy.Rounds.Select(row => row.Citation),
    ];

    private static Source Read(ReadPlace place, string title) => new("S", title, "https://example.org", "…", "page", place);

    private static PolicyDocument Document(TextSeen seen, ReadPlace place, string? number, bool isTitleExact, bool isDayKnown) => new()
    {
        Id = "D",
        Body = "市社保局",
        Title = "通知",
        IsTitleExact = isTitleExact,
        Number = number,
        NumberAbsent = number is null ? NumberAbsent.Unnumbered : null,
        Issued = isDayKnown ? PublicationDate.On(new LocalDate(2013, 7, 4)) : PublicationDate.Unknown,
        Effective = null,
        Seen = seen,
        Place = place,
        Address = null,
        ReadAt = "https://example.org",
    };
}
