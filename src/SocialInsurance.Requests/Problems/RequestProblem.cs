using SocialInsurance.Core.Months;

namespace SocialInsurance.Requests.Problems;

/// <summary>A problem of a request: the field, what was given, and what it is held against.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Field">The field as the API names it, such as <c>from</c> or <c>months[0].wage</c>.</param>
/// <param name="Given">What was given, as text; absent when nothing was.</param>
/// <param name="Expected">What would do, or what the field stands in conflict with; absent where its code says it all.</param>
public sealed record RequestProblem(ProblemCode Code, string Field, string? Given = null, Expectation? Expected = null)
{
    /// <summary>The key of the words for the field, where they differ from those of the field's name.</summary>
    public string CalledBy { get; init; } = Field;

    /// <summary>The header of the column that holds the field; absent when it does not stand in a file.</summary>
    public string? Column { get; init; }

    /// <summary>The calculator's refusal, when that is the problem.</summary>
    public Refusal? Refusal => Expected is Expectation.Lacking lacking ? lacking.Refusal : null;

    /// <summary>The field at the top level to which the problem belongs.</summary>
    public string TopField
    {
        get
        {
            var end = Field.IndexOfAny(['.', '[']);
            return end < 0 ? Field : Field[..end];
        }
    }
}
