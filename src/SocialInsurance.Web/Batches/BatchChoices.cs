using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Batches;

/// <summary>How the owner of a file wants its rows judged.</summary>
/// <param name="Tolerance">Up to what difference figures count as equal.</param>
/// <param name="Gaps">What happens where the policy book has no figure.</param>
public sealed record BatchChoices(Yuan Tolerance, Gaps Gaps);
