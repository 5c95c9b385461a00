namespace SocialInsurance.Texts.Tests;

/// <summary>Requests that between them bring out every note, every kind of step, every problem and every refusal.</summary>
internal static class Samples
{
    /// <summary>Some months overpaid, some late, some before the law: a statement with nearly everything in it.</summary>
    public const string LateAndOverpaid = """
        {
            "situation": "underDeclared", "from": "2011-05", "to": "2011-08", "wage": 8333.33, "currentBase": 4000,
            "newLimits": { "floor": 1680, "ceiling": 12603 },
            "rates": {
                "pension": { "employee": 8, "employer": 20 }, "medical": { "employee": 2, "employer": 10, "employeeFixed": 3 },
                "unemployment": { "employee": 0.2, "employer": 1 }, "maternity": { "employee": 0, "employer": 0.8 }
            },
            "months": [
                { "month": "2011-06", "currentBase": 0 }, { "month": "2011-07", "currentBase": 9000 },
                { "month": "2011-08", "paid": { "pension": { "employee": 900, "employer": 100 } } }
            ],
            "demand": 5000, "paidOn": "2020-01-02"
        }
        """;

    /// <summary>Requests that are answered with a statement.</summary>
    public static IReadOnlyList<string> Answered { get; } =
    [
        LateAndOverpaid,
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "paidOn": "2013-05-01", "demand": 3379.36 }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "wage": 5000, "workInjuryRate": 0.5 }""",
        """{ "situation": "leaving", "city": "110000", "from": "2013-01", "to": "2013-04", "oldAverageWage": 4672 }""",
        """{ "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "wage": 1500, "paidOn": "2013-12-31", "circumstances": ["transferred", "retired", "arrears", "subsidised", "unemployed"] }""",
        """{ "situation": "annualAdjustment", "city": "500000", "from": "2013-01", "to": "2013-05", "wage": 1500, "paidOn": "2014-01-01", "circumstances": ["retired"] }""",
        """{ "situation": "annualAdjustment", "city": "110000", "from": "2026-07", "to": "2026-07", "currentBase": 35811 }""",
        """{ "situation": "annualAdjustment", "city": "500000", "from": "2026-01", "to": "2026-08", "percent": 60, "currentBase": 4404 }""",
        """{ "situation": "annualAdjustment", "city": "500000", "from": "2019-01", "to": "2019-07", "wage": 1500, "rounding": { "method": "periodTotal" } }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-03", "percent": 60, "oldAverageWage": 4671.33, "newAverageWage": 5223.77, "rates": { "pension": { "employee": 8, "employer": 16.5 } }, "insurances": ["pension"], "rounding": { "method": "baseDelta", "mode": "upToJiao" } }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-03", "percent": 60, "oldAverageWage": 4671.33, "newAverageWage": 5223.77, "rates": { "pension": { "employee": 8, "employer": 16.5 } }, "insurances": ["pension"], "rounding": { "method": "periodTotal", "mode": "truncate" } }""",
        """{ "situation": "missedMonths", "city": "500000", "from": "2016-05", "to": "2016-06", "wage": 5000 }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2026-07", "to": "2026-07", "wage": 5000, "knownOn": "2026-08-01" }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-01", "wage": 8000, "percent": 60, "oldAverageWage": 9000 }""",
        """{ "situation": "missedMonths", "from": "2012-01", "to": "2012-01", "wage": 5000, "newLimits": { "floor": "none", "ceiling": "none" }, "insurances": ["pension"], "rates": { "pension": { "employee": 8, "employer": 20 } }, "paidOn": "2026-01-01" }""",
    ];

    /// <summary>Requests that are refused or wrong, and queries about a late fee.</summary>
    public static IReadOnlyList<string> Refused { get; } =
    [
        """{ "situation": "leaving", "city": "110000", "from": "2013-01", "to": "2013-04" }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-08" }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "knownOn": "1999-01-01" }""",
        """{ "situation": "leaving", "from": "2013-01", "to": "2013-04" }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "percent": 60 }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "percent": 60, "oldAverageWage": 4672 }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "wage": 5000 }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-01", "wage": 5000 }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-01", "wage": 5000, "newLimits": { "floor": 1, "ceiling": 99999 } }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-01", "wage": 5000, "city": "110000", "newLimits": { "floor": null, "ceiling": 99999 } }""",
        """{ "situation": "missedMonths", "from": "2020-07", "to": "2020-08", "wage": 90000, "city": "110000" }""",
        """{ "situation": "missedMonths", "from": "2010-01", "to": "2010-01", "wage": 5000, "city": "500000" }""",
        """{ "situation": "missedMonths", "from": "2014-01", "to": "2014-02", "wage": 5000, "city": "500000" }""",
        """{ "situation": "missedMonths", "from": "2023-07", "to": "2023-07", "wage": 5000, "city": "110000", "knownOn": "2023-07-01" }""",
        """{ "situation": "annualAdjustment", "from": "2019-07", "to": "2019-07", "wage": 5000, "city": "110000" }""",
        """{ "situation": "annualAdjustment", "from": "2013-04", "to": "2013-05", "percent": { "pension": 60 }, "city": "110000" }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-01", "city": "110000", "months": [{ "month": "2023-01" }] }""",
        """{ "situation": "underDeclared", "from": "2023-01", "to": "2023-01", "city": "110000", "wage": 5000, "currentBase": { "pension": 1 } }""",
    ];

    /// <summary>Requests that are wrong, in every way there is.</summary>
    public static IReadOnlyList<string> Wrong { get; } =
    [
        "[]",
        "{}",
        """
        {
            "situation": "x", "from": "2013-13", "to": "y", "city": true, "contributor": "z", "wage": "z", "demand": -1, "oldAverageWage": 1.005,
            "rates": 5, "insurances": 5, "leftOn": "x", "lateFee": { "capAtPrincipal": "x", "dueDay": 1.5 }, "x": 1,
            "newLimits": { "floor": 2, "ceiling": 1 }, "employers": [{ "label": true }]
        }
        """,
        """{ "situation": "annualAdjustment", "from": "2013-05", "to": "2013-04", "city": "999999" }""",
        """{ "situation": "leaving", "from": "2003-01", "to": "2013-04", "city": "9999999999999", "leftOn": "2013-03-01" }""",
        """
        {
            "situation": "missedMonths", "from": "2023-01", "to": "2023-02", "contributor": "flexible", "insurances": ["workInjury"],
            "rates": { "pension": { "employer": 20 }, "workInjury": { "employee": 1 } },
            "wage": [{ "from": "2023-02", "wage": 1 }, { "from": "2023-01", "wage": 1 }],
            "months": [{ "month": "2023-01" }, { "month": "2023-01" }, { "month": "2023-03" }],
            "employers": [{ "from": "2023-01", "to": "2023-01" }]
        }
        """,
        """
        {
            "situation": "missedMonths", "from": "2023-01", "to": "2023-02", "wage": 1,
            "employers": [{ "from": "2023-01", "to": "2023-01" }, { "from": "2023-01", "to": "2023-02" }]
        }
        """,
    ];

    /// <summary>Links that cannot be read whole.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> WrongLink { get; } = [new("v", "2"), new("rates", "pension"), new("months", "x:y")];

    public const string Link =
        "v=1&situation=underDeclared&from=2013-01&to=2013-06&city=500000&group=rural&insurances=pension,medical&currentBase=pension:1869.5,medical:2803" +
        "&wage=2013-01:8000,2013-04:9000.55&percent=pension:40&oldAverageWage=3337&oldLimits=pension:1869~none&newLimits=~14016" +
        "&rates=pension:8*20,medical:2*10*3*4.5&months=2013-02:currentBase:0,2013-03:wage:5000:paid.pension:106.80*267" +
        "&employers=A:2013-01:2013-03:,B:2013-04:2013-06:0.4&rounding=periodTotal*upToJiao&leftOn=2013-06-30&lateFee=dueDay*25*true";

    public const string WrongLateFee = """{ "principal": 1, "from": "2011-06-30", "to": "2011-06-29" }""";
}
