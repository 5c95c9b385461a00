using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>基数 / how a contribution base came about.</summary>
/// <param name="Side">哪本账 / of which ledger.</param>
/// <param name="Base">基数及其来历 / the base.</param>
/// <param name="Months">月份 / the months.</param>
public sealed record BaseStep(LedgerSide Side, ContributionBase Base, MonthRange Months) : ExplanationStep;
