namespace SocialInsurance.Web.Policies;

/// <summary>One city's side of a comparison: the figure, and the address of the row it is from.</summary>
internal sealed record ComparisonCell(string Text, string? Address);
