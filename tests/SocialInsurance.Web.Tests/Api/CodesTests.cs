using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Api;

namespace SocialInsurance.Web.Tests.Api;

/// <summary>Programs compare codes: their spelling is a promise.</summary>
public sealed class CodesTests
{
    [Fact]
    public void Findings_are_spelled_so() => Assert.Equal(
        [
            "EQUALS_EMPLOYEE_SHARE", "BELOW_EMPLOYEE_SHARE", "EXCEEDS_EMPLOYEE_SHARE", "WITHIN_RANGE", "INCLUDES_EMPLOYER_SHARE", "INCLUDES_LATE_FEE",
            "EQUALS_EMPLOYER_SHARE", "INCLUDES_CURRENT_MONTH", "ALL_MONTHS_TO_PUBLICATION", "NOT_SUBTRACTED", "TWICE", "HALF_OF_TOTAL",
            "TEN_PERCENT_OF_CONTRIBUTIONS", "ADVANCE_BEFORE_PUBLICATION", "LEAVER_NOT_ADJUSTED",
        ],
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
    [InlineData("NO_LEAVING_RULE_KNOWN")]
    [InlineData("NOT_DUE_YET")]
    [InlineData("LEAVER_WITHIN_LIMITS")]
    [InlineData("LEAVER_NO_ROUND")]
    [InlineData("LEAVER_NOT_ADJUSTED")]
    [InlineData("LEAVER_OUTSIDE_SCOPE")]
    [InlineData("LEAVER_SETTLED_ON_LEAVING")]
    [InlineData("LEAVER_ON_APPLICATION")]
    [InlineData("LEAVER_FORMER_EMPLOYER_DECLARES")]
    [InlineData("LEAVER_FORMER_EMPLOYER")]
    [InlineData("LEAVER_CURRENT_EMPLOYER")]
    [InlineData("LEAVER_TRANSFERRED")]
    [InlineData("LEAVER_UNKNOWN")]
    [InlineData("ADVANCE_NO_AMOUNT_YET")]
    [InlineData("ADVANCE_LOCAL_RULE")]
    [InlineData("NOT_A_DEPOSIT")]
    [InlineData("EMPLOYER_MAY_CLAIM")]
    [InlineData("EMPLOYER_SHARE_PAID_BACK")]
    [InlineData("REFUND_VIA_EMPLOYER")]
    [InlineData("MONTHS_IN_NO_ROUND")]
    [InlineData("BASE_BELOW_FLOOR")]
    [InlineData("BASE_ABOVE_CEILING")]
    [InlineData("PUBLISHED_LIMITS_DIFFER")]
    [InlineData("MONTHS_NOT_DUE")]
    [InlineData("BILL_SUMS_DIFFER")]
    [InlineData("BILL_RATIO_UNUSUAL")]
    [InlineData("RELIEF_APPLIED")]
    [InlineData("RELIEF_SIZE_UNKNOWN")]
    [InlineData("RELIEF_NOT_CONSIDERED")]
    [InlineData("RELIEF_UNCERTAIN")]
    [InlineData("RELIEF_LATER_PAYMENT_UNCONFIRMED")]
    [InlineData("DEFERRAL_APPLIED")]
    [InlineData("DEFERRAL_END_UNKNOWN")]
    [InlineData("DEFERRAL_POSSIBLE")]
    [InlineData("INTEREST_NOT_CHARGEABLE_TO_EMPLOYEE")]
    [InlineData("FLEXIBLE_PAYS_ALL")]
    [InlineData("FLEXIBLE_MAKE_UP_RARE")]
    [InlineData("FLEXIBLE_MADE_UP_IN_TIME")]
    [InlineData("RURAL_PAYS_NO_UNEMPLOYMENT")]
    [InlineData("GROUP_NOT_IN_BOOK")]
    [InlineData("PAID_BY_PERSON_RECOVERABLE")]
    [InlineData("RATES_REBASED")]
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
