using SocialInsurance.Core.Statements;

namespace SocialInsurance.Web.Calculator;

/// <summary>Keeps what was entered while the person looks at another page. It lives as long as the page is open, and nowhere else.</summary>
public sealed class CalculatorDraft
{
    public CalculatorForm? Form { get; set; }

    /// <summary>The statement that was kept to be compared.</summary>
    public Statement? Kept { get; set; }
}
