using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Texts.Tests;

public sealed class NoteTests
{
    private static readonly IReadOnlyList<Note> Notes = [.. Samples.Answered.SelectMany(request => Asked.Statement(request).Notes)];

    public static TheoryData<NoteCode> Codes { get; } = [.. Enum.GetValues<NoteCode>()];

    public static TheoryData<string> Kinds { get; } =
        [.. typeof(Note).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Note))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_note_is_made_for_some_request_and_reads_well_in_both_languages(NoteCode code)
    {
        var notes = Notes.Where(note => note.Code == code).ToList();

        Assert.NotEmpty(notes);
        Assert.All(notes, note =>
        {
            AssertReadsWell(Words.Chinese.Of(note), "。");
            AssertReadsWell(Words.English.Of(note), ".");
            Assert.DoesNotContain("您", Words.Chinese.Of(note), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_note_is_made_for_some_request_and_names_what_it_holds(string kind)
    {
        var notes = Notes.Where(note => note.GetType().Name == kind).ToList();

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.All(Asked.Languages, words => Assert.All(
            Named(note, words), value => Assert.Contains(value, words.Of(note), StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_reference_of_a_note_is_named_in_both_languages(NoteCode code) => Assert.All(
        Notes.Where(note => note.Code == code).SelectMany(note => note.References),
        reference => Assert.All(Asked.Languages, words => Assert.All(words.Of(reference), Assert.NotEmpty)));

    [Fact]
    public void The_days_for_retirees_are_those_of_the_notice()
    {
        var note = Notes.Single(note => note.Code == NoteCode.RetireesAdjusted);

        Assert.All(Asked.Languages, words => Assert.Matches("2013-11-15.*2013-12-16", words.Of(note)));
    }

    [Fact]
    public void A_circumstance_without_a_rule_is_named() => Assert.All(
        Notes.OfType<CircumstanceNote>(),
        note => Assert.Contains("“" + Words.English.Of(note.Circumstance) + "”", Words.English.Of(note), StringComparison.Ordinal));

    /// <summary>What a reader should find in the words of a note. A kind that is missing here fails.</summary>
    private static IEnumerable<string> Named(Note note, Words words) => note switch
    {
        PlainNote => [],
        DayNote n => [words.Date(n.Day)],
        RetireesNote n => [words.Date(n.FileBy), words.Date(n.AdjustedOn)],
        CircumstanceNote n => [words.Of(n.Circumstance)],
        OverpaidNote n => [words.Of(n.Refunds)],
        UnusedInputNote n => [words.Of(n.Input)],
        AmountNote n => [words.Money(n.Amount)],
        BillSumsNote n => [words.Of(n.Payer), words.Money(n.Stated), words.Money(n.Sum)],
        MonthsNote { Code: NoteCode.WorkInjuryRateMissing or NoteCode.GroupNotInBook } n => [words.Months(n.Months)], // of one insurance only
        MonthsNote n => [words.Months(n.Months), words.List(n.Insurances.Select(words.Of))],
        BaseOutsideLimitsNote n => [words.Months(n.Months), words.List(n.Insurances.Select(words.Of)), words.Base(n.Base), words.Base(n.Limit)],
        NotComputedNote n => [words.Months(n.Months), words.List(n.Insurances.Select(words.Of)), n.Text],
        PublishedLimitsNote n => [words.Base(n.Average), .. Amounts(n.Made, words), .. Amounts(n.Published, words)],
        StatedLimitsNote n => [words.Months(n.Months), words.List(n.Insurances.Select(words.Of)), .. Amounts(n.Stated, words), .. Amounts(n.Low, words)],
        StatedRateNote n => [words.Months(n.Months), words.List(n.Insurances.Select(words.Of)), words.Percent(n.Stated), words.Percent(n.Low)],
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "A note of an unknown kind."),
    };

    private static IEnumerable<string> Amounts(BaseLimits limits, Words words) =>
        new[] { limits.Floor.Amount, limits.Ceiling.Amount }.Where(amount => amount is not null).Select(amount => words.Base(amount!.Value));

    private static void AssertReadsWell(string text, string fullStop)
    {
        Assert.EndsWith(fullStop, text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }
}
