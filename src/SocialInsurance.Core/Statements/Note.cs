using System.Collections.Immutable;

namespace SocialInsurance.Core.Statements;

/// <summary>说明 / something the reader of a statement should know.</summary>
/// <param name="Code">种类 / what it says.</param>
/// <param name="References">依据 / what it rests on.</param>
/// <param name="Arguments">
/// 参数 / the values its wording names, in order: amounts, dates, insurances, months, routes, circumstances.
/// </param>
public sealed record Note(NoteCode Code, ImmutableArray<Reference> References, ImmutableArray<object> Arguments);
