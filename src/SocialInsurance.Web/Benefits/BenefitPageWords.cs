using System.Resources;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Benefits;

/// <summary>The texts of the page about benefits, in one language.</summary>
internal static class BenefitPageWords
{
    public static string Of(string name, PageWords words) => BenefitPageText.ResourceManager.GetString(name, words.Words.Culture)
        ?? throw new MissingManifestResourceException($"There is no text {name}.");

    public static string Format(string name, PageWords words, params ReadOnlySpan<object?> arguments) =>
        string.Format(words.Words.Culture, Of(name, words), arguments);

    /// <summary>Where a figure stands and how it is written; absent where its name says it all.</summary>
    public static string? HintOf(string field, PageWords words) => BenefitPageText.ResourceManager.GetString($"Hint_{field}", words.Words.Culture);
}
