using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Parsing;

public sealed class ApiWordsTests
{
    [Fact]
    public void Values_are_named_in_camel_case()
    {
        Assert.Equal(["pension", "medical", "unemployment", "workInjury", "maternity"], ApiWords.AllOf<Insurance>(), StringComparer.Ordinal);
        Assert.Equal(["leaving", "annualAdjustment", "missedMonths", "underDeclared", "assessed"], ApiWords.AllOf<Situation>(), StringComparer.Ordinal);
        Assert.Equal(["monthlyLedger", "periodTotal", "baseDelta"], ApiWords.AllOf<RoundingMethod>(), StringComparer.Ordinal);
        Assert.Equal(["halfUp", "upToJiao", "truncate"], ApiWords.AllOf<RoundingMode>(), StringComparer.Ordinal);
    }

    [Fact]
    public void No_circumstances_is_an_empty_list_not_a_word() =>
        Assert.Equal(["transferred", "retired", "arrears", "subsidised", "unemployed"], ApiWords.AllOf<Circumstances>(), StringComparer.Ordinal);

    [Theory]
    [InlineData("Pension")]
    [InlineData("PENSION")]
    [InlineData(" pension")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("养老保险")]
    public void No_other_spelling_is_understood(string word) => Assert.False(ApiWords.TryParse<Insurance>(word, out _));

    [Fact]
    public void Every_word_is_read_back_as_its_value() => Assert.All(
        Enum.GetValues<Situation>(),
        situation => Assert.True(ApiWords.TryParse<Situation>(ApiWords.WordOf(situation), out var read) && read == situation));
}
