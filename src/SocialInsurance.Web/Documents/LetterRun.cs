namespace SocialInsurance.Web.Documents;

/// <summary>A piece of a letter: words, or a blank that only its writer fills.</summary>
/// <param name="Text">The words; for a blank, its name: <c>name</c>, <c>contact</c>, <c>employer</c> or <c>authority</c>.</param>
/// <param name="IsBlank">Whether it is a blank.</param>
internal sealed record LetterRun(string Text, bool IsBlank);
