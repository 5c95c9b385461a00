using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Web.Benefits;

/// <summary>How a field of the page is filled in.</summary>
public enum BenefitFieldKind
{
    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>Any other number.</summary>
    Number,

    /// <summary>A month.</summary>
    Month,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Yes, or left out.</summary>
    Flag,

    /// <summary>A text in the form that its hint shows.</summary>
    Text,
}

/// <summary>A field of the page about a benefit.</summary>
public sealed record BenefitField(string Name, BenefitFieldKind Kind)
{
    /// <summary>The key of its words, where they differ from those of the name.</summary>
    public string CalledBy => Name switch
    {
        FieldNames.From => "BenefitFrom",
        FieldNames.To => "BenefitTo",
        FieldNames.Months => "BenefitMonths",
        _ => Name,
    };

    /// <summary>The words that may be chosen, and what people call them.</summary>
    public IEnumerable<(string Word, string Text)> Options(Words words) => Name switch
    {
        Names.Dependence => Of<Dependence>(words.Of),
        Names.Level => [.. Enumerable.Range(1, 10).Select(level => $"{level}").Select(level => (level, level))],
        Names.Divisor => [("30", "÷ 30"), ("365/12", "× 12 ÷ 365")],
        FieldNames.Rounding or Names.TotalRounding => Of<Core.Values.RoundingStep>(words.Of),
        Names.Formula => Of<PensionFormula>(words.Of),
        _ => [],
    };

    private static IEnumerable<(string Word, string Text)> Of<T>(Func<T, string> text)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (ApiWords.WordOf(value), text(value)))];
}
