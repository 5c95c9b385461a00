using SocialInsurance.Core;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>What rows have in common that ask the same question of different amounts.</summary>
/// <param name="like">The request of one of them.</param>
/// <param name="figures">What computes all of them.</param>
internal sealed class RowKind(BackPaymentRequest like, FiguresCalculator figures)
{
    public BackPaymentRequest Like => like;

    public FiguresCalculator Figures => figures;

    /// <summary>What rows of the same pattern are warned of.</summary>
    public Dictionary<ulong, RowWarnings> Warnings { get; } = [];

    /// <summary>What had to be assumed, in words; absent until one of them was computed.</summary>
    public IReadOnlyList<string>? Assumed { get; set; }
}
