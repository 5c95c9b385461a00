namespace SocialInsurance.Web.Api.Answers;

/// <summary>Whether everything each side needs is known; what is not known is not in the sums.</summary>
public sealed record CompleteAnswer(bool Employee, bool Employer);
