using System.Resources;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>The words of the workbooks that are written.</summary>
internal sealed class WorkbookWords
{
    private readonly Words _words;

    private WorkbookWords(Words words) => _words = words;

    public string Results => Find("Results");

    public string Summary => Find("Summary");

    public string People => Find("People");

    public string Explanation => Find("Explanation");

    public string Required => Find("Required");

    public string Optional => Find("Optional");

    public IReadOnlyList<string> ExplanationColumns => [Find("Column"), Find("Need"), Find("Meaning"), Find("Example")];

    public static WorkbookWords Of(Words words) => new(words);

    /// <summary>What a column means.</summary>
    public string MeaningOf(InputColumn column) => Find($"Meaning_{column.Field}");

    /// <summary>A text by its key.</summary>
    public string Find(string key) => WorkbookTexts.ResourceManager.GetString(key, _words.Culture)
        ?? throw new MissingManifestResourceException($"There is no text {key}.");
}
