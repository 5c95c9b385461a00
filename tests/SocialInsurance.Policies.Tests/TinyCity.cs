using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SocialInsurance.Policies.Tests;

/// <summary>A city of two rows a table, sound as it stands. A test writes one thing in it differently.</summary>
internal static class TinyCity
{
    private const string City = """
        {
          "code": "990000",
          "chineseName": "小城",
          "englishName": "Tinytown",
          "asOf": "2014-06-30",
          "policyYearStarts": [
            { "from": "2011-01", "to": "2012-12", "startMonth": 1, "sources": ["NEWS"], "confidence": "B" },
            { "from": "2013-01", "to": null,      "startMonth": 7, "sources": ["NEWS"], "confidence": "B" }
          ],
          "ruralUnemployment": { "zeroUntil": "2013-06", "unifiedFrom": "2013-07", "sources": ["NEWS"], "confidence": "B" },
          "carryOn": { "from": "2011-01", "to": null, "sources": ["NEWS"], "confidence": "B" },
          "lateFee": { "start": "nextMonth", "includesLastDay": true, "rule": "自欠缴之日起", "sources": ["NEWS"], "confidence": "B" },
          "rounding": null,
          "conflicts": [
            { "what": "1335与1334", "sources": ["NEWS", "NOTICE"] }
          ],
          "gaps": ["2010年"],
          "roundingProfiles": [
            { "from": 2011, "to": 2013, "basis": "month", "month": "halfUpToYuan", "floor": "halfUpToYuan", "ceiling": "halfUpToYuan" },
            { "from": 2014, "to": null, "basis": "year",  "month": "upToYuan",     "floor": "upToYuan",     "ceiling": "downToYuan" }
          ],
          "rules": [
            { "text": "缴费基数保留到角", "sources": ["NEWS"], "confidence": "B" }
          ],
          "declaredGaps": [
            { "of": "limits", "insurances": ["pension", "medical"], "from": "2009-01", "to": "2011-12", "reason": "未见" },
            { "of": "rates",  "insurances": ["unemployment"],       "from": "2009-01", "to": null,      "group": "rural", "reason": "未见" }
          ],
          "lateFeeCaps": [
            { "insurances": ["unemployment"], "rule": "不超过欠款本金", "sources": ["NEWS"], "confidence": "B" }
          ],
          "flexibleMakeUps": [
            { "insurances": ["pension"], "from": "2012-01", "to": "2012-12", "paidFrom": "2013-01-01", "paidUntil": "2013-12-31", "sources": ["NEWS"], "confidence": "B" }
          ],
          "offices": [
            { "text": "举报投诉科", "from": "2013-01", "to": null, "sources": ["NEWS"], "confidence": "C" }
          ]
        }
        """;

    private const string Averages = """
        [
          { "year": 2011, "annual": 40042, "monthly": 3337, "published": "2012-07",    "calibre": "在岗职工", "sources": ["NOTICE"], "confidence": "A" },
          { "year": 2012, "annual": 45392, "monthly": 3783, "published": "2013-07-04", "calibre": "在岗职工", "sources": ["NOTICE"], "confidence": "B" }
        ]
        """;

    private const string Limits = """
        [
          { "from": "2012-01", "to": "2012-12", "policyYear": 2012, "group": "everyone", "floor": 1335, "ceiling": 10011,  "floorPercent": 40, "ceilingPercent": 300, "averageWage": 3337, "published": "2012-07",    "insurances": ["pension", "medical"], "sources": ["NOTICE"], "confidence": "A" },
          { "from": "2013-01", "to": "2013-12", "policyYear": 2013, "group": "everyone", "floor": 1513, "ceiling": "none", "floorPercent": 40, "ceilingPercent": 300, "averageWage": 3783, "published": "2013-07-04", "insurances": ["pension"],            "sources": ["NOTICE"], "confidence": "A", "note": "按全市平均" }
        ]
        """;

    private const string Rates = """
        [
          { "insurance": "pension",    "component": "basic", "contributor": "employee", "group": "everyone", "from": "2012-01", "to": "2012-12", "employee": 8, "employer": 20,   "sources": ["NOTICE"], "confidence": "A" },
          { "insurance": "workInjury", "component": "basic", "contributor": "employee", "group": "urban",    "from": "2012-01", "to": null,      "employee": 0, "employer": null, "sources": ["NOTICE"], "confidence": "A", "classes": [0.5, 1, 2] }
        ]
        """;

    private const string Rounds = """
        [
          { "year": 2012, "oldPolicyYear": null, "newPolicyYear": null, "announced": "2012-07",    "noLateFeeUntil": null, "generation": "unknown", "leavers": "unknown", "refunds": "unknown", "months": [],                     "insurances": ["pension", "medical"], "window": null, "rule": "当月执行", "leaversRule": null, "sources": ["NEWS"], "confidence": "B" },
          { "year": 2013, "oldPolicyYear": 2012, "newPolicyYear": 2013, "announced": "2013-07-04", "noLateFeeUntil": null, "generation": "agency",  "leavers": "unknown", "refunds": "unknown", "months": ["2013-01", "2013-02"], "insurances": ["pension", "medical"], "window": null, "rule": "补缴差额", "leaversRule": null, "sources": ["NEWS"], "confidence": "B" }
        ]
        """;

    private const string Leavers = """
        [
          { "from": "2013-01", "to": "2013-02", "route": "formerEmployer",   "onApplication": true,  "closedByTransfer": true,  "advance": "no",      "basis": "explicit", "statusDay": "2013-07-01", "insurances": ["pension", "medical"], "rule": "由原单位申报", "sources": ["NEWS"], "confidence": "B" },
          { "from": "2013-01", "to": "2013-06", "route": "settledOnLeaving", "onApplication": false, "closedByTransfer": false, "advance": "unknown", "basis": "explicit", "lowestPercent": 100, "highestPercent": 300, "insurances": ["pension"], "rule": "即时结清", "sources": ["NEWS"], "confidence": "C", "note": "报道" }
        ]
        """;

    private const string Reliefs = """
        [
          { "from": "2013-02", "to": "2013-06", "kind": "exempt", "laterPayment": "covered", "sizes": ["smallOrMicro", "medium"], "insurances": ["pension", "unemployment"], "sources": ["NOTICE"], "confidence": "A" },
          { "from": "2013-02", "to": "2013-06", "kind": "halved", "laterPayment": "unknown", "sizes": [], "certainTo": "2013-02", "employerPercent": 4, "employerPercentHighest": 4.5, "insurances": ["medical"], "sources": ["NEWS"], "confidence": "B" }
        ]
        """;

    private const string Deferrals = """
        [
          { "from": "2013-04", "to": "2013-12", "lateFeeFreeUntil": "2014-06-30", "insurances": ["pension"],      "who": "困难企业", "sources": ["NOTICE"], "confidence": "A" },
          { "from": null,      "to": null,      "lateFeeFreeUntil": null,         "insurances": ["unemployment"], "who": "困难企业", "sources": ["NEWS"],   "confidence": "B" }
        ]
        """;

    private const string Sources = """
        [
          { "id": "NEWS",   "kind": "secondary",     "place": "press", "title": "晚报", "address": "https://example.org/1", "says": "补缴差额" },
          { "id": "NOTICE", "kind": "official text", "place": "officialSite", "title": "通知", "address": "https://example.org/2", "says": "1513" }
        ]
        """;

    public static CityFolder Sound { get; } = new("990000-tinytown",
    [
        new("city.json", City),
        new("averages.json", Averages),
        new("limits.json", Limits),
        new("rates.json", Rates),
        new("rounds.json", Rounds),
        new("leavers.json", Leavers),
        new("reliefs.json", Reliefs),
        new("deferrals.json", Deferrals),
        new("sources.json", Sources),
    ]);

    /// <summary>The folder with something in one file written differently, at every place where it stands.</summary>
    public static CityFolder Writing(this CityFolder folder, string file, string instead, string of)
    {
        var sound = folder.Files.Single(candidate => candidate.Name == file);
        Assert.Contains(of, sound.Text, StringComparison.Ordinal);
        return folder with { Files = folder.Files.Replace(sound, sound with { Text = sound.Text.Replace(of, instead, StringComparison.Ordinal) }) };
    }

    /// <summary>The folder without a file.</summary>
    public static CityFolder Without(this CityFolder folder, string file) =>
        folder with { Files = [.. folder.Files.Where(candidate => candidate.Name != file)] };

    /// <summary>The folder without some keys of a file that is one row.</summary>
    public static CityFolder WithoutKeys(this CityFolder folder, string file, params string[] keys)
    {
        var written = folder.Files.Single(candidate => candidate.Name == file);
        var row = JsonNode.Parse(written.Text)!.AsObject();
        Assert.All(keys, key => Assert.True(row.Remove(key)));
        return folder with { Files = folder.Files.Replace(written, written with { Text = row.ToJsonString() }) };
    }

    /// <summary>The folder with one more file.</summary>
    public static CityFolder With(this CityFolder folder, PolicyFile file) => folder with { Files = folder.Files.Add(file) };

    /// <summary>Everything that is wrong with the folder.</summary>
    public static ImmutableArray<PolicyProblem> Problems(this CityFolder folder) =>
        Assert.Throws<PolicyDataException>(() => CityReader.Read(folder)).Problems;
}
