using System.Reflection;
using NodaTime;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Texts.Tests;

/// <summary>A new member of an enumeration fails here until both languages have a word for it.</summary>
public sealed class EveryMemberHasWordsTests
{
    /// <summary>Every method of Words that puts an enumeration into words.</summary>
    private static readonly MethodInfo[] Methods =
    [
        .. typeof(Words).GetMethods().Where(method => method.Name == nameof(Words.Of) && method.GetParameters() is [{ ParameterType.IsEnum: true }]),
    ];

    public static TheoryData<string, string> Members { get; } = new(Methods.SelectMany(method =>
        Enum.GetNames(EnumOf(method)).Where(member => !IsEmptySet(EnumOf(method), member)).Select(member => (EnumOf(method).Name, member))));

    public static TheoryData<LateFeeStart> Starts { get; } = [.. Enum.GetValues<LateFeeStart>()];

    [Fact]
    public void Words_knows_these_enumerations() => Assert.Equal(
        [
            "AdvanceRule", "AverageBasis", "Benefit", "BenefitEvent", "BenefitFigure", "BenefitStage", "Circumstances",
            "CollectionChannel", "Confidence", "Contributor", "Dependence", "EmployerSize", "GenerationRoute", "Grade",
            "HouseholdGroup", "Insurance", "LateFeeStart", "LaterPayment", "LeaversBasis", "LeaversRoute", "LegalBasis",
            "LimitsStatus", "Payer", "PensionFormula", "PolicyGroup", "PolicyOverride", "PolicyTable", "RateComponent", "RefundRoute",
            "Relation", "ReliefKind", "RequestInput", "RoundingMethod",
            "RoundingStep", "Situation",
        ],
        Methods.Select(method => EnumOf(method).Name).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_has_a_word_in_both_languages(string enumeration, string member)
    {
        var method = Methods.Single(method => EnumOf(method).Name == enumeration);
        var words = Asked.Languages.Select(language => (string)method.Invoke(language, [Enum.Parse(EnumOf(method), member)])!).ToList();

        Assert.All(words, Assert.NotEmpty);
        Assert.NotEqual(words[0], words[1], StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void No_two_members_have_the_same_word(string enumeration, string member)
    {
        var method = Methods.Single(method => EnumOf(method).Name == enumeration);
        var others = Enum.GetNames(EnumOf(method)).Where(other => other != member && !IsEmptySet(EnumOf(method), other));

        Assert.All(Asked.Languages, language => Assert.DoesNotContain(Of(member), others.Select(Of), StringComparer.Ordinal));

        string Of(string name) => (string)method.Invoke(Words.English, [Enum.Parse(EnumOf(method), name)])!;
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Every_way_to_count_a_late_fee_has_words(LateFeeStart start) => Assert.All(Asked.Languages, words =>
    {
        var ways = from includes in Flags from capped in Flags select words.ConventionOf(Counted(new(start, 15, includes, capped, null)));
        Assert.Equal(4, ways.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void A_late_fee_after_a_window_names_its_first_day() => Assert.All(Asked.Languages, words => Assert.Contains(
        "2014-01-01",
        words.ConventionOf(Counted(new(LateFeeStart.NextMonth, 15, IncludesLastDay: false, IsCappedAtPrincipal: false, null), new LocalDate(2013, 12, 31))),
        StringComparison.Ordinal));

    private static LateFeeStatement Counted(LateFeeConvention convention, params LocalDate[] windowEnds) => new([], convention, [.. windowEnds], Cap: null, IsComplete: true);

    private static bool[] Flags => [true, false];

    private static Type EnumOf(MethodInfo method) => method.GetParameters()[0].ParameterType;

    // No circumstance is nothing to be said.
    private static bool IsEmptySet(Type enumeration, string member) => enumeration == typeof(Circumstances) && member == nameof(Circumstances.None);
}
