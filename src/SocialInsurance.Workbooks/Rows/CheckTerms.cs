using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>How the rows of a file are checked.</summary>
/// <param name="AsOf">When the file came: what is known is what was known then.</param>
/// <param name="Tolerance">Up to what difference figures count as equal.</param>
/// <param name="Gaps">What happens where the policy book has no figure.</param>
/// <param name="Words">The language of explanations.</param>
public sealed record CheckTerms(Instant AsOf, Yuan Tolerance, Gaps Gaps, Words Words);
