using System.Globalization;
using System.Resources;
using SocialInsurance.Texts;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Calculator;

/// <summary>The texts of the pages in one language, by <c>nameof</c> of the resource, and the words of the statement.</summary>
public sealed class PageWords
{
    private PageWords(Words words) => Words = words;

    public static PageWords Chinese { get; } = new(Words.Chinese);

    public static PageWords English { get; } = new(Words.English);

    public Words Words { get; }

    public Language Language => Words.Language;

    /// <summary>The text of that name in <see cref="PageText"/>.</summary>
    public string this[string name] => PageText.ResourceManager.GetString(name, Words.Culture)
        ?? throw new MissingManifestResourceException($"There is no text {name}.");

    public static PageWords In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
    };

    /// <summary>The words for the language of a request, or of the circuit that it began.</summary>
    public static PageWords OfCurrentCulture() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? English : Chinese;

    public string Format(string name, params ReadOnlySpan<object?> arguments) =>
        string.Format(Words.Culture, this[name], arguments);
}
