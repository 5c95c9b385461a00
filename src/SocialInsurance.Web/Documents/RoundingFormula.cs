using SocialInsurance.Core.Requests;

namespace SocialInsurance.Web.Documents;

/// <summary>The rounding of a statement as a formula of a spreadsheet.</summary>
internal static class RoundingFormula
{
    /// <summary>
    /// A product of fen and millionths has at most eight decimals. A spreadsheet computes it a little beside; halves are
    /// forgiven by its own ROUND, but up and down are not, and neither are long sums.
    /// </summary>
    private const int ExactDecimals = 8;

    public static string Of(RoundingMode mode, string product) => mode switch
    {
        RoundingMode.HalfUp => $"ROUND({product},2)",
        RoundingMode.UpToJiao => $"ROUNDUP({Exact(product)},1)",
        RoundingMode.Truncate => $"ROUNDDOWN({Exact(product)},2)",
    };

    public static string OfSum(RoundingMode mode, string sum) => Of(mode, Exact(sum));

    public static string Exact(string formula) => FormattableString.Invariant($"ROUND({formula},{ExactDecimals})");
}
