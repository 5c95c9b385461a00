using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests.Reading;

public sealed class ChoiceFieldTests
{
    private const string Situations = "leaving, annualAdjustment, missedMonths, underDeclared, assessed";
    private const string AllInsurances = "pension, medical, unemployment, workInjury, maternity";
    private const string AllCircumstances = "transferred, retired, arrears, subsidised, unemployed";

    [Theory]
    [InlineData("situation", "\"Leaving\"", "NotOneOf situation «Leaving» " + Situations)]
    [InlineData("situation", "\"离职结算\"", "NotOneOf situation «离职结算» " + Situations)]
    [InlineData("situation", "0", "NotOneOf situation «0» " + Situations)]
    [InlineData("situation", "[]", "NotOneOf situation «[]» " + Situations)]
    [InlineData("contributor", "\"boss\"", "NotOneOf contributor «boss» employee, flexible")]
    [InlineData("contributor", "1", "NotOneOf contributor «1» employee, flexible")]
    [InlineData("group", "\"foreign\"", "NotOneOf group «foreign» urban, rural")]
    [InlineData("insurances", "[\"pension\", \"dental\"]", "NotOneOf insurances[1] «dental» " + AllInsurances)]
    [InlineData("insurances", "[null]", "NotOneOf insurances[0] «null» " + AllInsurances)]
    [InlineData("insurances", "[[\"pension\"]]", "NotOneOf insurances[0] «[\"pension\"]» " + AllInsurances)]
    [InlineData("insurances", "\"pension\"", "NotAList insurances «pension»")]
    [InlineData("insurances", "{}", "NotAList insurances «{}»")]
    [InlineData("insurances", "[]", "Required insurances")]
    [InlineData("circumstances", "[\"rich\"]", "NotOneOf circumstances[0] «rich» " + AllCircumstances)]
    [InlineData("circumstances", "[\"none\"]", "NotOneOf circumstances[0] «none» " + AllCircumstances)]
    [InlineData("circumstances", "\"arrears\"", "NotAList circumstances «arrears»")]
    [InlineData("circumstances", "true", "NotAList circumstances «true»")]
    [InlineData("rounding", "{ \"method\": \"yearly\" }", "NotOneOf rounding.method «yearly» monthlyLedger, periodTotal, baseDelta")]
    [InlineData("rounding", "{ \"mode\": \"down\" }", "NotOneOf rounding.mode «down» halfUp, upToJiao, truncate")]
    [InlineData("rounding", "\"halfUp\"", "NotAnObject rounding «halfUp»")]
    [InlineData("rounding", "{ \"digits\": 2 }", "UnknownField rounding.digits")]
    public void A_word_that_is_no_choice_is_answered_with_all_of_them(string field, string given, string problem) =>
        Assert.Contains(problem, Asked.Problems(Asked.With(Asked.MissedMonths, $"\"{field}\": {given}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("leaving", Situation.Leaving)]
    [InlineData("annualAdjustment", Situation.AnnualAdjustment)]
    [InlineData("missedMonths", Situation.MissedMonths)]
    [InlineData("underDeclared", Situation.UnderDeclared)]
    [InlineData("assessed", Situation.Assessed)]
    public void A_situation_is_named_by_its_word(string word, Situation situation) =>
        Assert.Equal(situation, Asked.Request(Asked.With(Asked.UnderDeclared, $"\"situation\": \"{word}\", \"assessed\": {{ \"employee\": 1 }}")).Situation);

    [Fact]
    public void Insurances_come_in_the_order_of_a_statement_and_once() => Assert.Equal(
        [Insurance.Pension, Insurance.Maternity],
        Asked.Request(Asked.With(Asked.MissedMonths, "\"insurances\": [\"maternity\", \"pension\", \"maternity\"]")).Insurances);

    [Fact]
    public void Circumstances_add_up()
    {
        var all = Asked.Request(Asked.With(Asked.MissedMonths, "\"circumstances\": [\"arrears\", \"retired\", \"arrears\"]")).Circumstances;

        Assert.Equal(Circumstances.Arrears | Circumstances.Retired, all);
        Assert.Equal(Circumstances.None, Asked.Request(Asked.With(Asked.MissedMonths, "\"circumstances\": []")).Circumstances);
    }

    [Fact]
    public void Rounding_is_a_method_and_a_mode()
    {
        var request = Asked.Request(Asked.With(Asked.MissedMonths, "\"rounding\": { \"method\": \"periodTotal\", \"mode\": \"upToJiao\" }"));

        Assert.Equal((RoundingMethod.PeriodTotal, RoundingMode.UpToJiao), (request.RoundingMethod, request.RoundingMode));
    }

    [Fact]
    public void Who_and_where_are_read()
    {
        var request = Asked.Request(Asked.With(Asked.MissedMonths, "\"contributor\": \"flexible\", \"group\": \"rural\", \"city\": \"110000\""));

        Assert.Equal((Contributor.Flexible, HouseholdGroup.Rural, "110000"), (request.Contributor, request.Household, request.City));
    }
}
