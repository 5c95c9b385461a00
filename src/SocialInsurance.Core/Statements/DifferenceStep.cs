using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>相减 / due less paid: what a payer owes for the insurance, and what was overpaid.</summary>
/// <param name="Payer">缴费人 / whose share.</param>
/// <param name="Sum">合计 / the sums over all months.</param>
/// <param name="Method">取整时点 / at which point money was rounded.</param>
/// <param name="Rounding">取整步骤 / how it was rounded.</param>
public sealed record DifferenceStep(Payer Payer, Cell Sum, RoundingMethod Method, RoundingStep Rounding) : ExplanationStep;
