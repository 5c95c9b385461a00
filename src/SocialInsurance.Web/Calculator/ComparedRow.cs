namespace SocialInsurance.Web.Calculator;

/// <summary>One line of two statements side by side.</summary>
/// <param name="Name">What it is.</param>
/// <param name="A">In the statement that was kept.</param>
/// <param name="B">In the one beside it.</param>
/// <param name="Change">By how much B is more or less; absent where that is no amount.</param>
public sealed record ComparedRow(string Name, string A, string B, string? Change = null)
{
    public bool Differs => !string.Equals(A, B, StringComparison.Ordinal);
}
