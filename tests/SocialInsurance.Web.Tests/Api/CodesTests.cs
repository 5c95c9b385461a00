using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Api;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Programs compare codes: their spelling is a promise.</summary>
public sealed class CodesTests
{
    [Fact]
    public void Findings_are_spelled_so() => Assert.Equal(
        ["EQUALS_EMPLOYEE_SHARE", "BELOW_EMPLOYEE_SHARE", "EXCEEDS_EMPLOYEE_SHARE", "INCLUDES_EMPLOYER_SHARE", "INCLUDES_LATE_FEE"],
        Enum.GetValues<DemandFinding>().Select(ApiCode.Of),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("EMPLOYEE_SHARE_ONLY")]
    [InlineData("DEMAND_EXCEEDS_EMPLOYEE_SHARE")]
    [InlineData("EMPLOYEE_SHARE_IS_DUE")]
    [InlineData("LATE_FEE_NOT_CHARGEABLE_TO_EMPLOYEE")]
    [InlineData("LATE_FEE_EXCEEDS_PRINCIPAL")]
    [InlineData("LATE_FEE_BEFORE_2011")]
    [InlineData("LATE_FEE_WAIVED_IN_WINDOW")]
    [InlineData("LATE_FEE_WINDOW_UNKNOWN")]
    [InlineData("LATE_FEE_NOT_STATED")]
    [InlineData("CARD_BELONGS_TO_HOLDER")]
    [InlineData("NO_WITHHOLDING_OF_DOCUMENTS")]
    [InlineData("TERMINATION_PROOF_15_DAYS")]
    [InlineData("LOSS_CLAIM_IS_SEPARATE")]
    [InlineData("WAIVER_VOID")]
    [InlineData("COLLECTION_IS_ADMINISTRATIVE")]
    [InlineData("LOOK_BACK")]
    [InlineData("LEAVING_RULE_AS_REPORTED")]
    [InlineData("LEAVING_RULE_UNVERIFIED")]
    [InlineData("LEAVING_TRUE_UP_NOT_STATED")]
    [InlineData("ARREARS_FIRST")]
    [InlineData("ALL_INSURANCES_TOGETHER")]
    [InlineData("FORMER_EMPLOYER_FILES")]
    [InlineData("RETIREES_ADJUSTED")]
    [InlineData("SUBSIDISED_PERSONAL_PART_ONLY")]
    [InlineData("UNEMPLOYED_MEDICAL_IS_BOOKED")]
    [InlineData("CIRCUMSTANCE_NOT_IN_BOOK")]
    [InlineData("OVERPAID_REVIEW")]
    [InlineData("WAGE_NEEDED_AT_CEILING")]
    [InlineData("WORK_INJURY_RATE_MISSING")]
    [InlineData("EMPLOYER_VALUE_MISSING")]
    [InlineData("PROVISIONAL_POLICY")]
    [InlineData("AVERAGE_IS_DERIVED")]
    [InlineData("MATERNITY_MERGED")]
    [InlineData("ESTIMATE_ONLY")]
    [InlineData("INPUT_NOT_USED")]
    public void A_note_is_spelled_so(string code) => Assert.Contains(code, Enum.GetValues<NoteCode>().Select(ApiCode.Of), StringComparer.Ordinal);

    [Fact]
    public void No_two_notes_are_spelled_the_same() => Assert.Equal(
        Enum.GetValues<NoteCode>().Length, Enum.GetValues<NoteCode>().Select(ApiCode.Of).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Codes_are_capitals_digits_and_underscores() =>
        Assert.All(Enum.GetValues<NoteCode>().Select(ApiCode.Of), code => Assert.Matches("^[A-Z]+(_([A-Z]+|[0-9]+))*$", code));
}
