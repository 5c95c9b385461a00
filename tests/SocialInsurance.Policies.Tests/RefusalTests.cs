using System.Globalization;

namespace SocialInsurance.Policies.Tests;

/// <summary>Each of these files is sound but for one thing; that thing is refused by file and line, and nothing else is.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("city.json", "\"asOf\": \"2014-06-30\"", "\"asof\": \"2014-06-30\"", 5, "\"asof\" is not a known key")]
    [InlineData("averages.json", "\"annual\": 45392", "\"anual\": 45392", 3, "\"anual\" is not a known key")]
    [InlineData("limits.json", "\"note\"", "\"remark\"", 3, "\"remark\" is not a known key")]
    [InlineData("rates.json", "\"classes\"", "\"class\"", 3, "\"class\" is not a known key")]
    [InlineData("sources.json", "\"title\": \"通知\"", "\"name\": \"通知\"", 3, "\"name\" is not a known key")]
    [InlineData("city.json", "\"what\"", "\"about\"", 15, "\"about\" is not a known key")]
    public void An_unknown_key(string file, string sound, string written, int line, string message) =>
        AssertProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("city.json", "  \"rounding\": null,\n", "", 1, "\"rounding\" is missing")]
    [InlineData("city.json", "\"startMonth\": 7, ", "", 8, "\"startMonth\" is missing")]
    [InlineData("averages.json", "\"monthly\": 3783, ", "", 3, "\"monthly\" is missing")]
    [InlineData("limits.json", "\"floor\": 1513, ", "", 3, "\"floor\" is missing")]
    [InlineData("limits.json", "\"to\": \"2012-12\", ", "", 2, "\"to\" is missing")]
    [InlineData("rates.json", "\"employee\": 8, ", "", 2, "\"employee\" is missing")]
    [InlineData("rounds.json", "\"oldPolicyYear\": 2012, ", "", 3, "\"oldPolicyYear\" is missing")]
    [InlineData("rates.json", "\"sources\": [\"NOTICE\"], \"confidence\": \"A\", \"classes\"", "\"confidence\": \"A\", \"classes\"", 3, "\"sources\" is missing")]
    public void A_missing_key(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("limits.json", "[\"pension\"]", "[\"pension\", \"dental\"]", 3, "\"insurances\": expected a list of at least one, each one of pension, medical, unemployment, workInjury, maternity, found [\"pension\", \"dental\"]")]
    [InlineData("rates.json", "\"insurance\": \"workInjury\"", "\"insurance\": \"WorkInjury\"", 3, "found \"WorkInjury\"")]
    [InlineData("rates.json", "\"urban\"", "\"nobody\"", 3, "\"group\": expected one of everyone, urban, rural, ownAccount, publicInstitution, localHousehold, migrant, provincialUnits, unitsWithoutApplication, specifiedPersons, found \"nobody\"")]
    [InlineData("rates.json", "\"workInjury\", \"component\": \"basic\"", "\"workInjury\", \"component\": \"extra\"", 3, "\"component\": expected one of basic, largeAmount")]
    [InlineData("averages.json", "\"B\"", "\"D\"", 3, "\"confidence\": expected one of A, B, C, found \"D\"")]
    [InlineData("rounds.json", "\"generation\": \"agency\"", "\"generation\": \"office\"", 3, "\"generation\": expected one of unknown, agency, employer")]
    [InlineData("city.json", "\"basis\": \"year\"", "\"basis\": \"decade\"", 20, "\"basis\": expected one of month, year, found \"decade\"")]
    [InlineData("city.json", "\"ceiling\": \"downToYuan\"", "\"ceiling\": \"down\"", 20, "\"ceiling\": expected one of halfUpToFen")]
    [InlineData("city.json", "\"of\": \"limits\"", "\"of\": \"rounds\"", 26, "\"of\": expected one of limits, rates, found \"rounds\"")]
    [InlineData("city.json", "\"start\": \"nextMonth\"", "\"start\": \"soon\"", 12, "\"start\": expected one of nextMonth, secondNextMonth, dueDay")]
    public void An_unknown_word(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("averages.json", "[\"NOTICE\"], \"confidence\": \"B\"", "[], \"confidence\": \"B\"", 3, "\"sources\": expected a list of at least one, each a text, found []")]
    [InlineData("limits.json", "[\"NOTICE\"], \"confidence\": \"A\", \"note\"", "[\"NOTCE\"], \"confidence\": \"A\", \"note\"", 3, "sources.json has no source NOTCE")]
    [InlineData("city.json", "\"sources\": [\"NEWS\", \"NOTICE\"]", "\"sources\": [\"NEWS\", \"LAW\"]", 15, "sources.json has no source LAW")]
    public void A_row_without_a_source_or_with_an_unknown_one(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("rates.json", "\"employee\": 8,", "\"employee\": \"8,5\",", 2, "\"employee\": expected a percentage with at most four decimals, such as 0.5, or null, found \"8,5\"; a decimal point is written '.', not ','")]
    [InlineData("rates.json", "\"employee\": 8,", "\"employee\": 8,5,", 2, "a decimal point is written '.', not ','")]
    [InlineData("rates.json", "[0.5, 1, 2]", "[0,5, 1, 2]", 3, "the rates of the classes do not ascend")]
    [InlineData("rates.json", "\"employee\": 8,", "\"employee\": \"8\",", 2, "found \"8\"")]
    [InlineData("rates.json", "\"employee\": 8,", "\"employee\": 0.00001,", 2, "found 0.00001")]
    [InlineData("averages.json", "\"monthly\": 3783", "\"monthly\": 3783.333", 3, "\"monthly\": expected yuan with at most two decimals, such as 3337, found 3783.333")]
    [InlineData("averages.json", "\"monthly\": 3783", "\"monthly\": -3783", 3, "found -3783")]
    [InlineData("averages.json", "\"monthly\": 3783", "\"monthly\": 3.783e3", 3, "found 3.783e3")]
    [InlineData("averages.json", "\"monthly\": 3783", "\"monthly\": null", 3, "found null")]
    [InlineData("averages.json", "\"year\": 2012", "\"year\": 12", 3, "\"year\": expected a year such as 2013, found 12")]
    [InlineData("rates.json", "\"employee\": 8,", "\"employee\": 8, \"tier\": 0,", 2, "\"tier\": expected a tier from 1 to 9, or null, found 0")]
    [InlineData("limits.json", "\"floor\": 1513", "\"floor\": \"1513\"", 3, "\"floor\": expected yuan with at most two decimals, \"none\" where there is no limit, or null where unknown, found \"1513\"")]
    public void Something_that_is_not_the_number_it_should_be(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("limits.json", "\"from\": \"2013-01\"", "\"from\": \"2013-13\"", 3, "\"from\": expected a month such as \"2013-01\", found \"2013-13\"")]
    [InlineData("limits.json", "\"from\": \"2013-01\"", "\"from\": \"2013-1\"", 3, "found \"2013-1\"")]
    [InlineData("limits.json", "\"published\": \"2013-07-04\"", "\"published\": \"2013-02-29\"", 3, "\"published\": expected a day such as")]
    [InlineData("city.json", "\"startMonth\": 7", "\"startMonth\": 13", 8, "\"startMonth\": expected a month from 1 to 12, or null, found 13")]
    [InlineData("city.json", "\"asOf\": \"2014-06-30\"", "\"asOf\": \"30.06.2014\"", 5, "\"asOf\": expected a day such as \"2013-07-04\", found \"30.06.2014\"")]
    [InlineData("leavers.json", "\"from\": \"2013-01\", \"to\": \"2013-06\"", "\"from\": \"2013-07\", \"to\": \"2013-06\"", 3, "\"to\" is before \"from\"")]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2011-12\"", 2, "\"to\" is before \"from\"")]
    [InlineData("city.json", "\"from\": 2011, \"to\": 2013", "\"from\": 2011, \"to\": 2010", 19, "\"to\" is before \"from\"")]
    public void Something_that_is_not_the_time_it_should_be(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2013-01\"", 3, "the months overlap those of line 2")]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2013-12\"", 3, "the months overlap those of line 2")]
    [InlineData("rates.json", "\"workInjury\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"urban\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"everyone\"", 3, "the months overlap those of line 2")]
    [InlineData("averages.json", "\"year\": 2011", "\"year\": 2012", 3, "the months overlap those of line 2")]
    [InlineData("city.json", "\"to\": \"2012-12\"", "\"to\": null", 8, "the months overlap those of line 7")]
    [InlineData("city.json", "\"from\": 2014, \"to\": null", "\"from\": 2013, \"to\": null", 20, "the months overlap those of line 19")]
    public void Two_rows_that_could_both_answer(string file, string sound, string written, int line, string message) =>
        AssertProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2013-12\"", "\"everyone\", \"floor\": 1513", "\"rural\", \"floor\": 1513")]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2013-12\"", "[\"pension\", \"medical\"], \"sources\"", "[\"medical\"], \"sources\"")]
    [InlineData("rates.json", "\"workInjury\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"urban\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"everyone\"", "\"pension\", \"component\": \"basic\"", "\"pension\", \"component\": \"largeAmount\"")]
    [InlineData("rates.json", "\"workInjury\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"urban\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"everyone\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"employee\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"flexible\"")]
    [InlineData("limits.json", "\"to\": \"2012-12\"", "\"to\": \"2013-12\"", "\"floor\": 1335", "\"provisional\": true, \"floor\": 1335")]
    [InlineData("rates.json", "\"workInjury\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"urban\"", "\"pension\", \"component\": \"basic\", \"contributor\": \"employee\", \"group\": \"everyone\"", "\"employer\": 20,", "\"employer\": 20, \"tier\": 2,")]
    [InlineData("averages.json", "\"year\": 2011", "\"year\": 2012", "\"monthly\": 3783", "\"forContributions\": false, \"monthly\": 3783")]
    public void Rows_that_answer_different_questions_may_share_months(string file, string sound, string shared, string same, string other)
    {
        // The published year must stay plausible when 2011 becomes 2012.
        var sharing = TinyCity.Sound
            .Writing("averages.json", instead: "\"published\": \"2013-07\"", of: "\"published\": \"2012-07\"")
            .Writing(file, instead: shared, of: sound);

        Assert.NotEmpty(sharing.Problems());
        Assert.Equal("990000", CityReader.Read(sharing.Writing(file, instead: other, of: same)).Code);
    }

    [Fact]
    public void Averages_that_set_different_insurances_may_share_a_year()
    {
        var city = CityReader.Read(TinyCity.Sound
            .Writing("averages.json", instead: "\"published\": \"2013-07\"", of: "\"published\": \"2012-07\"")
            .Writing("averages.json", instead: "\"year\": 2012", of: "\"year\": 2011")
            .Writing("averages.json", instead: "\"insurances\": [\"pension\"], \"monthly\": 3337", of: "\"monthly\": 3337")
            .Writing("averages.json", instead: "\"insurances\": [\"medical\"], \"monthly\": 3783", of: "\"monthly\": 3783"));

        Assert.Equal([2012, 2012], city.Averages.Select(average => average.Year));
    }

    [Theory]
    [InlineData("limits.json", "\"from\": \"2013-01\", \"to\": \"2013-12\", \"policyYear\": 2013", "\"from\": \"2011-01\", \"to\": \"2011-12\", \"policyYear\": 2011", 3, "the months are before those of line 2")]
    [InlineData("averages.json", "\"year\": 2012", "\"year\": 2010", 3, "the months are before those of line 2")]
    public void Rows_that_are_not_in_the_order_of_time(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Fact]
    public void A_floor_above_the_ceiling() =>
        AssertOnlyProblem("limits.json", "\"ceiling\": 10011", "\"ceiling\": 1334.99", 2, "the floor 1335.00 is above the ceiling 1334.99");

    [Theory]
    [InlineData("\"to\": \"2013-12\"", "\"to\": null", "amounts are decreed for a policy year: write the last month of it, \"to\" may be null only where floor and ceiling are \"none\"")]
    [InlineData("\"to\": \"2013-12\"", "\"to\": \"2017-01\"", "the months are more than 48: amounts are decreed for a policy year")]
    [InlineData("\"policyYear\": 2013", "\"policyYear\": 2011", "2013-01 is not in the policy year 2011")]
    [InlineData("\"policyYear\": 2013", "\"policyYear\": 2014", "2013-01 is not in the policy year 2014")]
    public void Limits_that_would_be_borrowed_by_later_years(string sound, string written, string message) =>
        AssertProblem("limits.json", sound, written, 3, message);

    [Fact]
    public void That_there_are_no_limits_may_hold_for_good() => Assert.Null(CityReader.Read(TinyCity.Sound
        .Writing("limits.json", instead: "\"floor\": \"none\"", of: "\"floor\": 1513")
        .Writing("limits.json", instead: "\"to\": null", of: "\"to\": \"2013-12\"")).Limits[1].Months.To);

    [Fact]
    public void A_floor_that_is_the_ceiling_is_a_fixed_base() =>
        Assert.Equal(2, CityReader.Read(TinyCity.Sound.Writing("limits.json", instead: "\"ceiling\": 1335", of: "\"ceiling\": 10011")).Limits.Length);

    [Theory]
    [InlineData("averages.json", "\"published\": \"2012-07\"", "\"published\": \"2011-12-31\"", 2, "published before its year was over")]
    [InlineData("averages.json", "\"published\": \"2012-07\"", "\"published\": \"2011-12\"", 2, "published before its year was over")]
    [InlineData("limits.json", "\"published\": \"2013-07-04\"", "\"published\": \"2014-07-01\"", 3, "published after 2014-06-30, the day of the research")]
    [InlineData("rounds.json", "\"announced\": \"2013-07-04\"", "\"announced\": \"2014-07\"", 3, "published after 2014-06-30, the day of the research")]
    [InlineData("limits.json", "\"published\": \"2012-07\"", "\"published\": \"2008-12\"", 2, "published more than three years from 2012-01")]
    [InlineData("rounds.json", "\"announced\": \"2013-07-04\"", "\"announced\": \"2003-07-04\"", 3, "published more than three years from 2013-01")]
    public void A_publication_day_that_cannot_be_true(string file, string sound, string written, int line, string message) =>
        AssertOnlyProblem(file, sound, written, line, message);

    [Theory]
    [InlineData("limits.json", "\"published\": \"2013-07-04\"", "\"published\": \"2014-06-30\"")]
    [InlineData("rounds.json", "\"announced\": \"2013-07-04\"", "\"announced\": \"2014-06\"")]
    [InlineData("limits.json", "\"published\": \"2012-07\"", "\"published\": \"2009-01\"")]
    [InlineData("averages.json", "\"published\": \"2012-07\"", "\"published\": \"2012-01-01\"")]
    public void A_publication_day_that_can_just_be_true_is_read(string file, string sound, string written) =>
        Assert.Equal("990000", CityReader.Read(TinyCity.Sound.Writing(file, instead: written, of: sound)).Code);

    [Theory]
    [InlineData("\"newPolicyYear\": 2013", "\"newPolicyYear\": 2014", 3, "limits.json has no row of the policy year 2014 for these insurances, and city.json declares no gap in it")]
    [InlineData("\"oldPolicyYear\": 2012", "\"oldPolicyYear\": 2008", 3, "limits.json has no row of the policy year 2008 for these insurances, and city.json declares no gap in it")]
    [InlineData("\"newPolicyYear\": 2013", "\"newPolicyYear\": null", 3, "a round that adjusts the limits of months names the new policy year")]
    [InlineData("\"months\": [\"2013-01\", \"2013-02\"]", "\"months\": []", 3, "any other names neither the new nor the old")]
    [InlineData("\"oldPolicyYear\": 2012,", "\"ofRates\": true, \"oldPolicyYear\": 2012,", 3, "any other names neither the new nor the old")]
    [InlineData("\"months\": [\"2013-01\", \"2013-02\"]", "\"months\": [\"2013-02\", \"2013-01\"]", 3, "the months are not in the order of time")]
    public void A_round_that_contradicts_itself_or_the_limits(string sound, string written, int line, string message) =>
        AssertOnlyProblem("rounds.json", sound, written, line, message);

    [Theory]
    [InlineData("\"oldPolicyYear\": 2012", "\"oldPolicyYear\": null")]
    [InlineData("\"oldPolicyYear\": 2012", "\"oldPolicyYear\": 2011")]
    [InlineData("\"oldPolicyYear\": 2012, \"newPolicyYear\": 2013", "\"ofRates\": true, \"oldPolicyYear\": null, \"newPolicyYear\": null")]
    public void A_round_whose_old_limits_nobody_found_or_that_has_none_is_read(string sound, string written) =>
        Assert.Equal("990000", CityReader.Read(TinyCity.Sound.Writing("rounds.json", instead: written, of: sound)).Code);

    [Fact]
    public void Two_rounds_that_adjust_the_same_months() =>
        AssertProblem("rounds.json", "\"months\": []", "\"months\": [\"2013-02\"]", 3, "line 2 adjusts the same months already");

    [Theory]
    [InlineData("leavers.json", "\"statusDay\"", "\"statuDay\"", 2, "\"statuDay\" is not a known key")]
    [InlineData("leavers.json", "\"advance\": \"no\",      ", "", 2, "\"advance\" is missing")]
    [InlineData("leavers.json", "\"formerEmployer\"", "\"theEmployer\"", 2, "\"route\": expected one of unknown, formerEmployer, currentEmployer, settledOnLeaving, notAdjusted, found \"theEmployer\"")]
    [InlineData("leavers.json", "\"onApplication\": true", "\"onApplication\": null", 2, "\"onApplication\": expected true or false, found null")]
    [InlineData("leavers.json", "\"basis\": \"explicit\", \"statusDay\"", "\"basis\": \"hearsay\", \"statusDay\"", 2, "\"basis\": expected one of notFound, explicit, scope, noRound, found \"hearsay\"")]
    [InlineData("leavers.json", "\"statusDay\": \"2013-07-01\"", "\"statusDay\": \"2013-07\"", 2, "\"statusDay\": expected a day such as \"2013-07-04\", or null, found \"2013-07\"")]
    [InlineData("leavers.json", "\"statusDay\": \"2013-07-01\"", "\"statusDay\": \"2012-12-31\"", 2, "\"statusDay\" is before the first month")]
    [InlineData("leavers.json", "\"lowestPercent\": 100, ", "", 3, "\"lowestPercent\" and \"highestPercent\" are written for settledOnLeaving, and only for it")]
    [InlineData("leavers.json", "\"lowestPercent\": 100", "\"lowestPercent\": 301", 3, "\"highestPercent\" is below \"lowestPercent\"")]
    [InlineData("leavers.json", "\"settledOnLeaving\"", "\"currentEmployer\"", 3, "written for settledOnLeaving, and only for it")]
    [InlineData("leavers.json", "\"explicit\", \"statusDay\"", "\"notFound\", \"statusDay\"", 2, "a rule that was not found has the route unknown")]
    [InlineData("leavers.json", "\"explicit\", \"statusDay\"", "\"noRound\", \"statusDay\"", 2, "without a round the route is notAdjusted")]
    [InlineData("leavers.json", "\"formerEmployer\"", "\"notAdjusted\"", 2, "what is not adjusted can be neither applied for nor held back")]
    [InlineData("leavers.json", "\"to\": \"2013-02\"", "\"to\": \"2012-12\"", 2, "\"to\" is before \"from\"")]
    [InlineData("leavers.json", "\"rule\": \"由原单位申报\", \"sources\": [\"NEWS\"]", "\"rule\": \"由原单位申报\", \"sources\": []", 2, "\"sources\": expected a list of at least one")]
    [InlineData("leavers.json", "\"lowestPercent\": 100, \"highestPercent\": 300", "\"statusDay\": null", 3, "written for settledOnLeaving")]
    [InlineData("reliefs.json", "\"exempt\"", "\"waived\"", 2, "\"kind\": expected one of exempt, halved, reducedRate, none, found \"waived\"")]
    [InlineData("reliefs.json", "\"covered\"", "\"maybe\"", 2, "\"laterPayment\": expected one of unknown, covered, coveredForAdjustments, notCovered")]
    [InlineData("reliefs.json", "\"medium\"]", "\"middle\"]", 2, "\"sizes\": expected a list, each one of smallOrMicro, medium, large, householdWithEmployees, otherUnit, publicBody, publicInstitution")]
    [InlineData("reliefs.json", "\"medium\"]", "\"smallOrMicro\"]", 2, "\"sizes\" names one twice")]
    [InlineData("reliefs.json", "\"sizes\": [], ", "", 3, "\"sizes\" is missing")]
    [InlineData("reliefs.json", "\"certainTo\": \"2013-02\"", "\"certainTo\": \"2013-07\"", 3, "\"certainTo\" is not one of the months")]
    [InlineData("reliefs.json", "\"employerPercent\": 4,", "\"employerPercent\": 4,5,", 3, "a decimal point is written '.', not ','")]
    [InlineData("reliefs.json", "\"employerPercentHighest\": 4.5", "\"employerPercentHighest\": 4", 3, "\"employerPercentHighest\" is above \"employerPercent\"")]
    [InlineData("reliefs.json", "\"employerPercent\": 4, ", "", 3, "\"employerPercentHighest\" is above \"employerPercent\"")]
    [InlineData("reliefs.json", "\"exempt\"", "\"reducedRate\"", 2, "a reduced rate is written in \"employerPercent\"")]
    [InlineData("reliefs.json", "\"halved\"", "\"exempt\"", 3, "written only where something between nothing and all is left")]
    [InlineData("reliefs.json", "[\"medical\"]", "[\"medical\", \"maternity\"]", 3, "\"employerPercent\" is the rate of one insurance")]
    [InlineData("reliefs.json", "[\"medical\"]", "[\"pension\"]", 3, "the months overlap those of line 2, which answers the same question")]
    [InlineData("reliefs.json", "[\"NOTICE\"]", "[\"LAW\"]", 2, "sources.json has no source LAW")]
    [InlineData("deferrals.json", "\"who\": \"困难企业\", \"sources\": [\"NOTICE\"]", "\"sources\": [\"NOTICE\"]", 2, "\"who\" is missing")]
    [InlineData("deferrals.json", "\"lateFeeFreeUntil\": null,         ", "", 3, "\"lateFeeFreeUntil\" is missing")]
    [InlineData("deferrals.json", "\"to\": \"2013-12\"", "\"to\": \"2013-03\"", 2, "\"to\" is before \"from\"")]
    [InlineData("deferrals.json", "\"lateFeeFreeUntil\": \"2014-06-30\"", "\"lateFeeFreeUntil\": \"2013-03-31\"", 2, "\"lateFeeFreeUntil\" is before the first month")]
    [InlineData("deferrals.json", "[\"unemployment\"]", "[\"pension\"]", 3, "the months overlap those of line 2, which answers the same question")]
    [InlineData("deferrals.json", "\"confidence\": \"A\"", "\"confidence\": \"D\"", 2, "\"confidence\": expected one of A, B, C")]
    [InlineData("city.json", "\"zeroUntil\": \"2013-06\"", "\"zeroUntil\": \"2013-07\"", 10, "\"unifiedFrom\" is not after \"zeroUntil\"")]
    [InlineData("city.json", "\"zeroUntil\": \"2013-06\", ", "", 10, "\"zeroUntil\" is missing")]
    [InlineData("city.json", "\"rule\": \"不超过欠款本金\", ", "", 30, "\"rule\" is missing")]
    [InlineData("city.json", "\"paidUntil\": \"2013-12-31\"", "\"paidUntil\": \"2012-12-31\"", 33, "\"paidUntil\" is before \"paidFrom\"")]
    [InlineData("city.json", "\"text\": \"举报投诉科\", ", "", 36, "\"text\" is missing")]
    public void Something_wrong_in_what_is_ordered_for_leavers_and_employers(string file, string sound, string written, int line, string message) =>
        AssertProblem(file, sound, written, line, message);

    [Fact]
    public void Two_rules_for_the_same_leavers()
    {
        AssertProblem(
            "leavers.json", "\"settledOnLeaving\", \"onApplication\": false, \"closedByTransfer\": false, \"advance\": \"unknown\", \"basis\": \"explicit\", \"lowestPercent\": 100, \"highestPercent\": 300,",
            "\"unknown\", \"onApplication\": false, \"closedByTransfer\": false, \"advance\": \"unknown\", \"basis\": \"explicit\",", 3, "the months overlap those of line 2, which answers the same question");
    }

    [Fact]
    public void A_round_collected_before_its_months() =>
        AssertOnlyProblem("rounds.json", "\"window\": null, \"rule\": \"补缴差额\"", "\"collectedFrom\": \"2012-12-31\", \"window\": null, \"rule\": \"补缴差额\"", 3, "\"collectedFrom\" is before the first month");

    [Fact]
    public void The_rule_for_leavers_that_was_once_in_the_sheet_of_the_city() =>
        AssertOnlyProblem("city.json", "\"rounding\": null,", "\"leaving\": null, \"rounding\": null,", 13, "\"leaving\" is not a known key");

    [Fact]
    public void A_source_that_no_row_cites()
    {
        var problem = Assert.Single(TinyCity.Sound.Writing(
            "sources.json",
            instead: "[\n  { \"id\": \"RUMOUR\", \"kind\": \"secondary\", \"title\": \"t\", \"address\": \"a\", \"says\": \"s\" },",
            of: "[").Problems());

        Assert.Equal(new PolicyProblem("990000-tinytown/sources.json", 2, "no row cites the source RUMOUR"), problem);
    }

    [Fact]
    public void A_source_listed_twice() =>
        AssertProblem("sources.json", "\"NOTICE\"", "\"NEWS\"", 3, "the source NEWS is listed twice");

    [Theory]
    [InlineData("limits.json", "[\n", "[\n  // as printed\n", 2, "this is not JSON")]
    [InlineData("limits.json", "\"note\": \"按全市平均\" }\n]", "\"note\": \"按全市平均\" },\n]", 4, "this is not JSON")]
    [InlineData("limits.json", "\"note\": \"按全市平均\" }\n]", "\"note\": \"按全市平均\" }\n]\n]", 5, "this is not JSON")]
    [InlineData("limits.json", "\"note\": \"按全市平均\"", "\"note\": \"按全市平均\", \"note\": \"又一\"", 3, "\"note\" appears twice")]
    [InlineData("rounds.json", "[\n", "[\n  2013,\n", 2, "expected a row such as { … }, found 2013")]
    [InlineData("city.json", "\"code\": \"990000\"", "\"code\": \"990001\"", 1, "\"code\" is 990001, but the folder is that of 990000")]
    public void A_file_of_the_wrong_shape(string file, string sound, string written, int line, string message) =>
        AssertProblem(file, sound, written, line, message);

    [Fact]
    public void A_missing_file() =>
        Assert.Equal(
            new PolicyProblem("990000-tinytown/rates.json", 1, "the file is missing"),
            Assert.Single(TinyCity.Sound.Without("rates.json").Problems()));

    [Fact]
    public void A_file_that_no_city_has() =>
        Assert.Equal(
            new PolicyProblem("990000-tinytown/rate.json", 1, "a city has no such file"),
            Assert.Single(TinyCity.Sound.With(new PolicyFile("rate.json", "[]")).Problems()));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var folder = TinyCity.Sound
            .Writing("rates.json", instead: "\"employee\": \"8,5\"", of: "\"employee\": 8")
            .Writing("limits.json", instead: "\"group\": \"nobody\", \"floor\": \"much\"", of: "\"group\": \"everyone\", \"floor\": 1513")
            .Writing("averages.json", instead: "\"published\": \"2011-12\"", of: "\"published\": \"2012-07\"");

        var refused = Assert.Throws<PolicyDataException>(() => CityReader.Read(folder));

        Assert.Equal(
            ["990000-tinytown/averages.json(2)", "990000-tinytown/limits.json(3)", "990000-tinytown/limits.json(3)", "990000-tinytown/rates.json(2)"],
            refused.Problems.Select(problem => problem.ToString().Split(':')[0]),
            StringComparer.Ordinal);
        Assert.All(refused.Problems, problem => Assert.Contains(problem.ToString(), refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_blamed_on_the_others()
    {
        var folder = TinyCity.Sound.Writing("sources.json", instead: "\"id\": NEWS", of: "\"id\": \"NEWS\"");

        Assert.Equal("990000-tinytown/sources.json", Assert.Single(folder.Problems()).File);
    }

    [Fact]
    public void Problems_are_told_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            AssertOnlyProblem("limits.json", "\"published\": \"2013-07-04\"", "\"published\": \"2014-07-01\"", 3, "published after 2014-06-30, the day of the research");
            AssertOnlyProblem("limits.json", "\"ceiling\": 10011", "\"ceiling\": 1334.99", 2, "the floor 1335.00 is above the ceiling 1334.99");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertOnlyProblem(string file, string sound, string written, int line, string message)
    {
        var problem = Assert.Single(TinyCity.Sound.Writing(file, instead: written, of: sound).Problems());
        Assert.Equal(("990000-tinytown/" + file, line), (problem.File, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>For slips that make more than one problem, such as a misspelt key: one too many and one too few.</summary>
    private static void AssertProblem(string file, string sound, string written, int line, string message) =>
        Assert.Contains(
            TinyCity.Sound.Writing(file, instead: written, of: sound).Problems(),
            problem => problem.File == "990000-tinytown/" + file
                && problem.Line == line
                && problem.Message.Contains(message, StringComparison.Ordinal));
}
