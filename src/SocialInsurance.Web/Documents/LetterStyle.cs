namespace SocialInsurance.Web.Documents;

/// <summary>How a paragraph of a letter is set.</summary>
internal enum LetterStyle
{
    Title,
    Body,
    Item,
    Signature,
}
