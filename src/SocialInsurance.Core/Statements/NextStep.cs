using System.Collections.Immutable;

namespace SocialInsurance.Core.Statements;

/// <summary>下一步 / something a person can do with a statement, and what it rests on.</summary>
/// <param name="Kind">类别 / a place to go, a day to mind, or a paper to keep.</param>
/// <param name="Code">内容 / what it says.</param>
/// <param name="References">依据 / what it rests on; empty for advice that needs none.</param>
/// <param name="Arguments">参数 / the days its wording names, in order.</param>
public sealed record NextStep(NextStepKind Kind, NextStepCode Code, ImmutableArray<Reference> References, ImmutableArray<object> Arguments);
