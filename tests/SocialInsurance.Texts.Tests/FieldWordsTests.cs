using System.Reflection;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Texts.Tests;

public sealed class FieldWordsTests
{
    public static TheoryData<string> FieldsOfRequests { get; } =
    [
        .. typeof(FieldNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        .. ApiWords.AllOf<Insurance>(),
        "body",
        "v",
    ];

    [Theory]
    [MemberData(nameof(FieldsOfRequests))]
    public void Every_field_has_a_name_in_both_languages(string field)
    {
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Words.Chinese.Field(field));
        Assert.NotEmpty(Wording.Fields.ResourceManager.GetString(field, Words.English.Culture)!);
    }

    [Theory]
    [InlineData("wage", "Average monthly wage")]
    [InlineData("months[0].wage", "Exceptional months 1 Average monthly wage")]
    [InlineData("rates.pension.employee", "Rates pension Employee")]
    [InlineData("months[11].paid.workInjury.employer", "Exceptional months 12 Paid by the record work injury Employer")]
    public void A_path_is_named_part_by_part_and_counted_from_one(string path, string name) => Assert.Equal(name, Words.English.Field(path));

    [Theory]
    [InlineData("unknown")]
    [InlineData("工资")]
    [InlineData("")]
    public void A_field_that_nobody_knows_keeps_its_name(string field) => Assert.All(Asked.Languages, words => Assert.Equal(field, words.Field(field)));
}
