using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Coverage;

/// <summary>缺的数 / a figure that nobody found and that keeps answers from being exact.</summary>
/// <param name="Table">表 / the table it belongs to.</param>
/// <param name="Insurance">险种 / the insurance.</param>
/// <param name="Answers">影响的答复数 / how many answers it keeps from being exact.</param>
public sealed record MissingFigure(PolicyTable Table, Insurance Insurance, int Answers);
