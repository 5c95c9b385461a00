using System.Collections.Immutable;

namespace SocialInsurance.Core.Coverage;

/// <summary>一地一年的覆盖 / how the ordinary questions of a year are answered in a city, by the certainty of the person's own share.</summary>
/// <param name="City">代码 / the code of the city.</param>
/// <param name="Year">年度 / the calendar year asked about.</param>
/// <param name="Known">不作任何推定也能答的 / questions answered with nothing assumed.</param>
/// <param name="Exact">确定的答复 / answers in which everything that can move a fen is known.</param>
/// <param name="Estimated">推定的答复 / answers with a range.</param>
/// <param name="Partial">部分的答复 / answers that leave an insurance out.</param>
/// <param name="Refused">没有答复 / questions that are refused.</param>
/// <param name="Missing">缺的数，最多影响的在前 / what is missing, what keeps most answers from being exact first.</param>
public sealed record YearCoverage(
    string City, int Year, int Known, int Exact, int Estimated, int Partial, int Refused, ImmutableArray<MissingFigure> Missing)
{
    /// <summary>问题数 / how many questions were asked.</summary>
    public int Asked => Exact + Estimated + Partial + Refused;
}
