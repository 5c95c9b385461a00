namespace SocialInsurance.Texts;

/// <summary>The languages of the product, both complete.</summary>
public enum Language
{
    Chinese,
    English,
}
