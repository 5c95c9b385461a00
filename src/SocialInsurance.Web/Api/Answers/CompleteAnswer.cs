using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>Whether everything each side needs is known or can be assumed; what is left out is not in the sums.</summary>
public sealed record CompleteAnswer(bool Employee, bool Employer)
{
    internal static CompleteAnswer Of(Totals totals) =>
        new(totals.CertaintyOf(Payer.Employee) != Certainty.Partial, totals.CertaintyOf(Payer.Employer) != Certainty.Partial);
}
