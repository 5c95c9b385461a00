using System.Reflection;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;

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

    /// <summary>Every member of every enumeration that a note names as a value.</summary>
    public static TheoryData<string> Arguments { get; } =
    [
        .. Samples.Answered.SelectMany(request => Asked.Statement(request).Notes).SelectMany(note => note.Arguments)
            .Where(argument => argument is Enum and not Circumstances)
            .Select(argument => argument.GetType())
            .Distinct()
            .SelectMany(enumeration => Enum.GetNames(enumeration).Select(member => $"{enumeration.AssemblyQualifiedName}|{member}")),
    ];

    public static TheoryData<LateFeeStart> Starts { get; } = [.. Enum.GetValues<LateFeeStart>()];

    [Fact]
    public void Words_knows_these_enumerations() => Assert.Equal(
        [
            "AverageBasis", "Circumstances", "CollectionChannel", "Confidence", "Contributor", "GenerationRoute", "HouseholdGroup",
            "Insurance", "LateFeeStart", "LeaversRoute", "LegalBasis", "LimitsStatus", "Payer", "PolicyGroup", "PolicyOverride",
            "PolicyTable", "RateComponent", "RefundRoute", "RoundingMethod", "RoundingStep", "Situation",
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
    [MemberData(nameof(Arguments))]
    public void Every_value_that_a_note_may_name_has_words(string member)
    {
        var parts = member.Split('|');
        var value = Enum.Parse(Type.GetType(parts[0])!, parts[1]);

        Assert.All(Asked.Languages, words => Assert.NotEmpty(Assert.IsType<string>(words.Argument(value))));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void Every_way_to_count_a_late_fee_has_words(LateFeeStart start) => Assert.All(Asked.Languages, words =>
    {
        var ways = from includes in Flags from capped in Flags select words.Of(new LateFeeConvention(start, 15, includes, capped, null, null));
        Assert.Equal(4, ways.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void A_late_fee_after_a_window_names_its_first_day() => Assert.All(Asked.Languages, words => Assert.Contains(
        "2014-01-01",
        words.Of(new LateFeeConvention(LateFeeStart.NextMonth, 15, IncludesLastDay: false, IsCappedAtPrincipal: false, new(2013, 12, 31), null)),
        StringComparison.Ordinal));

    private static bool[] Flags => [true, false];

    private static Type EnumOf(MethodInfo method) => method.GetParameters()[0].ParameterType;

    // No circumstance is nothing to be said.
    private static bool IsEmptySet(Type enumeration, string member) => enumeration == typeof(Circumstances) && member == nameof(Circumstances.None);
}
