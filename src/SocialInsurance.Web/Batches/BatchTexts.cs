using NodaTime;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>What the pages call the states and findings of batches.</summary>
internal static class BatchTexts
{
    public static string Of(BatchState state, PageWords words) => words[state switch
    {
        BatchState.Held => nameof(PageText.BatchHeld),
        BatchState.Queued => nameof(PageText.BatchQueued),
        BatchState.Running => nameof(PageText.BatchRunning),
        BatchState.Done => nameof(PageText.BatchDone),
        BatchState.Cancelled => nameof(PageText.BatchCancelled),
        BatchState.Failed => nameof(PageText.BatchFailed),
    }];

    public static string Of(RowFinding finding, PageWords words) => words[finding switch
    {
        RowFinding.Consistent => nameof(PageText.FindingConsistent),
        RowFinding.OverDeducted => nameof(PageText.FindingOverDeducted),
        RowFinding.IncludesEmployerShare => nameof(PageText.FindingIncludesEmployerShare),
        RowFinding.UnderDeducted => nameof(PageText.FindingUnderDeducted),
        RowFinding.NotCompared => nameof(PageText.FindingNotCompared),
        RowFinding.Refused => nameof(PageText.FindingRefused),
    }];

    /// <summary>The tone of a finding: the colours of chips.</summary>
    public static string ToneOf(RowFinding finding) => finding switch
    {
        RowFinding.Consistent => "ok",
        RowFinding.OverDeducted or RowFinding.IncludesEmployerShare => "bad",
        RowFinding.UnderDeducted or RowFinding.Refused => "warn",
        RowFinding.NotCompared => string.Empty,
    };

    public static string Of(Instant instant, PageWords words) =>
        ChinaTime.At(instant).ToString("uuuu-MM-dd HH:mm", words.Words.Culture);

    public static string Count(int count, PageWords words) => count.ToString("#,##0", words.Words.Culture);

    public static string Signed(Yuan? amount, PageWords words) => amount switch
    {
        { } excess when excess > Yuan.Zero => "+" + words.Words.Amount(excess),
        { } excess when excess < Yuan.Zero => "−" + words.Words.Amount(excess.Abs()),
        { } => words.Words.Amount(Yuan.Zero),
        null => string.Empty,
    };

    public static string Amount(Yuan? amount, PageWords words) => amount is { } known ? words.Words.Amount(known) : string.Empty;
}
