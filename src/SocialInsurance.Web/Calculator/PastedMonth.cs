using NodaTime;

namespace SocialInsurance.Web.Calculator;

/// <summary>A month with what was pasted for it.</summary>
/// <param name="Month">The month.</param>
/// <param name="Text">The amount as it was written.</param>
public sealed record PastedMonth(YearMonth Month, string Text);
