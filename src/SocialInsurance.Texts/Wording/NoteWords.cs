using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Texts.Wording;

/// <summary>What a note says, with the values it holds.</summary>
internal static class NoteWords
{
    public static string Of(Note note, Words words) => words.Format(words.Find(Notes.ResourceManager, note.Code.ToString()), Values(note, words));

    private static object?[] Values(Note note, Words words) => note switch
    {
        PlainNote => [],
        DayNote n => [words.Date(n.Day)],
        RetireesNote n => [words.Date(n.FileBy), words.Date(n.AdjustedOn)],
        CircumstanceNote n => [words.Of(n.Circumstance)],
        OverpaidNote n => [words.Of(n.Refunds)],
        MonthsNote n => [words.List(n.Insurances.Select(words.Of)), words.Months(n.Months)],
        UnusedInputNote n => [words.Of(n.Input)],
        AmountNote n => [words.Money(n.Amount)],
        BillSumsNote n => [words.Of(n.Payer), words.Money(n.Stated), words.Money(n.Sum)],
        BaseOutsideLimitsNote n => [words.List(n.Insurances.Select(words.Of)), words.Months(n.Months), words.Base(n.Base), words.Base(n.Limit)],
        NotComputedNote n => [words.List(n.Insurances.Select(words.Of)), words.Months(n.Months), n.Text],
        PublishedLimitsNote n =>
        [
            words.Base(n.Average),
            LimitOf(n.Made.Floor, words),
            LimitOf(n.Made.Ceiling, words),
            LimitOf(n.Published.Floor, words),
            LimitOf(n.Published.Ceiling, words),
        ],
        StatedLimitsNote n =>
        [
            words.List(n.Insurances.Select(words.Of)),
            words.Months(n.Months),
            LimitOf(n.Stated.Floor, words),
            LimitOf(n.Stated.Ceiling, words),
            LimitOf(n.Low.Floor, words),
            LimitOf(n.Low.Ceiling, words),
            LimitOf(n.High.Floor, words),
            LimitOf(n.High.Ceiling, words),
        ],
        StatedRateNote n =>
        [
            words.List(n.Insurances.Select(words.Of)),
            words.Months(n.Months),
            words.Of(n.Payer),
            words.Percent(n.Stated),
            words.Percent(n.Low),
            words.Percent(n.High),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "A note of an unknown kind."),
    };

    private static string LimitOf(Limit limit, Words words) => StepWords.LimitText(limit, words);
}
