using SocialInsurance.Core.Statements;

namespace SocialInsurance.Texts.Tests;

public sealed class NoteTests
{
    private static readonly IReadOnlyList<Note> Notes = [.. Samples.Answered.SelectMany(request => Asked.Statement(request).Notes)];

    public static TheoryData<NoteCode> Codes { get; } = [.. Enum.GetValues<NoteCode>()];

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
            Assert.All(note.Arguments, argument => Assert.All(Asked.Languages, words =>
                Assert.IsType<string>(words.Argument(argument))));
        });
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
        Notes.Where(note => note.Code == NoteCode.CircumstanceNotInBook),
        note => Assert.Contains("“" + Words.English.Of((Core.Calculation.Circumstances)note.Arguments[0]) + "”", Words.English.Of(note), StringComparison.Ordinal));

    private static void AssertReadsWell(string text, string fullStop)
    {
        Assert.EndsWith(fullStop, text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }
}
