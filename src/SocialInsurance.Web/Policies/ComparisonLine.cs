namespace SocialInsurance.Web.Policies;

/// <summary>One figure of two cities, side by side.</summary>
internal sealed record ComparisonLine(string Name, ComparisonCell First, ComparisonCell Second);
