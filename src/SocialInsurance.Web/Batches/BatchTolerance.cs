using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Batches;

/// <summary>Up to what difference a deduction counts as right, as people type it.</summary>
internal static class BatchTolerance
{
    public static Yuan Most { get; } = Yuan.FromDecimal(10_000);

    /// <summary>The tolerance that was typed; that of demands when nothing was.</summary>
    public static bool TryParse(string? text, out Yuan tolerance)
    {
        tolerance = DemandVerdict.Tolerance;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (TypedText.ParseNumber(text, isPercent: false) is not { } number || number < 0 || number > Most.ToDecimal() || number * 100 != decimal.Truncate(number * 100))
        {
            return false;
        }

        tolerance = Yuan.FromDecimal(number);
        return true;
    }
}
