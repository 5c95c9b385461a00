namespace SocialInsurance.Core.Policies;

/// <summary>其他规定 / a rule that the calculator does not apply but people should see.</summary>
/// <param name="Text">规则摘要 / the rule in the words of the source.</param>
/// <param name="Citation">出处 / where it comes from.</param>
public sealed record PolicyRule(string Text, Citation Citation);
