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
        // A bill of the authority, and demands line by line.
        """{ "situation": "assessed", "from": "2012-10", "to": "2020-06", "assessed": { "employee": 100, "employer": 300, "lateFee": 50, "insurances": { "pension": { "employee": 80, "employer": 100 }, "medical": { "employee": 15 } } }, "demand": 450 }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "workInjuryRate": 0.5, "demand": { "total": 4000, "lines": [{ "insurance": "pension", "amount": 640.64 }, { "payer": "employer", "amount": 100 }, { "kind": "lateFee", "amount": 5 }, { "kind": "other", "amount": 7 }, { "insurance": "medical", "amount": 5 }, { "insurance": "medical", "amount": 500 }, { "month": "2014-01", "amount": 1 }] } }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "paidOn": "2013-05-01", "demand": 3379.36 }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "wage": 5000, "workInjuryRate": 0.5 }""",
        """{ "situation": "leaving", "city": "110000", "from": "2013-01", "to": "2013-04", "oldAverageWage": 4672 }""",
        """{ "situation": "leaving", "city": "340100", "leftOn": "2024-04-10", "wage": 4000, "insurances": ["pension"] }""",
        """{ "situation": "annualAdjustment", "city": "330100", "from": "2024-01", "to": "2024-06", "wage": 4000 }""",
        """{ "situation": "missedMonths", "city": "330200", "from": "2023-01", "to": "2023-12", "wage": 9000 }""",
        """{ "situation": "missedMonths", "city": "360100", "from": "2022-03", "to": "2022-04", "wage": 9000 }""",
        """{ "situation": "missedMonths", "city": "460100", "from": "2025-03", "to": "2025-04", "wage": 3000 }""",
        """{ "situation": "missedMonths", "city": "350200", "from": "2020-01", "to": "2020-10", "wage": 9000, "demand": 20000 }""",
        """{ "situation": "annualAdjustment", "city": "330100", "from": "2024-01", "to": "2024-06", "wage": 4000, "demand": 2000 }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2023-01", "to": "2023-02", "wage": 9000, "newLimits": { "floor": 1000, "ceiling": 99999 }, "rates": { "pension": { "employee": 7 } } }""",
        """{ "situation": "missedMonths", "city": "500000", "from": "2029-01", "to": "2029-02", "wage": 9000, "newLimits": { "pension": { "floor": 1, "ceiling": 900000, "from": "2029-01", "to": "2029-01" } } }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2008-01", "to": "2008-02", "wage": 3000, "rates": { "medical": { "employer": 40 } } }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2020-03", "to": "2020-04", "wage": 9000 }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-01", "wage": 5000, "newLimits": { "floor": 1, "ceiling": 99999 }, "rates": { "pension": { "employee": 8 } }, "insurances": ["pension"] }""",
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
        // Somebody who left before the adjustment of her months: what her city decided.
        """{ "situation": "leaving", "city": "110000", "from": "2013-04", "to": "2013-05", "leftOn": "2013-06-30", "wage": 1500, "demand": 100 }""",
        """{ "situation": "leaving", "city": "110000", "from": "2013-04", "to": "2013-05", "leftOn": "2013-06-30", "wage": 8000, "currentBase": 8000 }""",
        """{ "situation": "leaving", "city": "110000", "from": "2023-07", "to": "2023-07", "leftOn": "2023-07-10", "wage": 3000 }""",
        """{ "situation": "leaving", "city": "330100", "from": "2022-01", "to": "2022-06", "leftOn": "2022-06-30", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "500000", "from": "2023-01", "to": "2023-05", "leftOn": "2023-05-31", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "500000", "from": "2022-01", "to": "2022-05", "leftOn": "2022-05-31", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "annualAdjustment", "city": "500000", "from": "2013-01", "to": "2013-04", "leftOn": "2013-04-10", "wage": 1500, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "340100", "from": "2024-01", "to": "2024-05", "leftOn": "2024-05-31", "wage": 3000, "insurances": ["pension"], "demand": 100 }""",
        """{ "situation": "leaving", "city": "310000", "from": "2025-07", "to": "2025-07", "leftOn": "2025-07-31", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "370100", "from": "2021-01", "to": "2021-05", "leftOn": "2021-05-31", "wage": 3000, "insurances": ["pension"], "circumstances": ["transferred"] }""",
        """{ "situation": "annualAdjustment", "city": "370100", "from": "2023-01", "to": "2023-05", "leftOn": "2023-05-31", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "370100", "from": "2024-01", "to": "2024-05", "leftOn": "2024-05-31", "wage": 3000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "city": "110000", "from": "2026-07", "to": "2026-07", "leftOn": "2026-07-10", "wage": 3000, "knownOn": "2026-07-15", "insurances": ["pension"] }""",
        """{ "situation": "leaving", "from": "2013-01", "to": "2013-02", "oldAverageWage": 3337, "currentBase": 1335, "rates": { "pension": { "employee": 8, "employer": 20 } }, "insurances": ["pension"], "demand": 1121.12 }""",
        // Limits and averages of the user's own, bases outside the limits, months that are not due.
        """{ "situation": "annualAdjustment", "city": "110000", "from": "2013-04", "to": "2013-05", "wage": 1500, "oldAverageWage": 5000, "newAverageWage": 6000, "floorPercent": 60, "oldLimits": { "floor": 1000, "ceiling": 20000, "from": "2013-04", "to": "2013-04" } }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-03", "percent": 60, "oldAverageWage": 8000, "newAverageWage": 9000, "floorPercent": 60, "rates": { "pension": { "employee": 8, "employer": 16 } }, "insurances": ["pension"] }""",
        """{ "situation": "annualAdjustment", "city": "110000", "from": "2013-01", "to": "2013-03", "wage": 1500, "insurances": ["pension"] }""",
        """{ "situation": "underDeclared", "city": "110000", "from": "2023-01", "to": "2023-02", "wage": 8000, "currentBase": 100, "months": [{ "month": "2023-02", "currentBase": 90000, "madeUp": { "pension": { "employee": 5 } } }] }""",
        """{ "situation": "underDeclared", "city": "110000", "from": "2023-01", "to": "2023-03", "wage": 8000, "currentBase": 6000, "leftOn": "2023-02-15", "months": [{ "month": "2023-01", "notDue": true, "paid": { "pension": { "employee": 5, "employer": 10 } } }] }""",
        """{ "situation": "underDeclared", "city": "110000", "from": "2025-10", "to": "2025-10", "wage": 8000, "currentBase": 100, "insurances": ["pension"] }""",
        """{ "situation": "underDeclared", "city": "310000", "from": "2025-10", "to": "2025-10", "wage": 8000, "currentBase": 90000, "insurances": ["pension"] }""",
        """{ "situation": "annualAdjustment", "city": "310000", "from": "2017-01", "to": "2017-03", "wage": 8000, "currentBase": 8000, "insurances": ["medical"] }""",
        // Reliefs and deferrals of the employer's part, interest, what the person paid alone.
        """{ "situation": "missedMonths", "city": "110000", "from": "2020-03", "to": "2020-03", "wage": 8000, "employerSize": "smallOrMicro", "insurances": ["pension"] }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2020-03", "to": "2020-03", "wage": 8000, "employerSize": "large", "insurances": ["pension"] }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2020-03", "to": "2020-03", "wage": 8000, "insurances": ["pension"] }""",
        """{ "situation": "missedMonths", "city": "500000", "from": "2020-03", "to": "2020-04", "wage": 8000, "insurances": ["medical"], "employerSize": "large", "newLimits": { "floor": 4000, "ceiling": 20000 } }""",
        """{ "situation": "missedMonths", "from": "2020-03", "to": "2020-03", "wage": 8000, "insurances": ["pension"], "newLimits": { "floor": 1, "ceiling": 99999 }, "rates": { "pension": { "employee": 8, "employer": 16 } } }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2022-05", "to": "2022-06", "wage": 8000, "insurances": ["pension"], "paidOn": "2024-03-01", "deferral": [{ "insurances": ["pension"], "from": "2022-05", "to": "2022-06", "until": "2023-12-31" }], "interest": { "annualRate": 3, "compounding": "yearly" }, "paidByPerson": { "from": "2022-05", "to": "2022-06", "amount": 1000 } }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2022-05", "to": "2022-06", "wage": 8000, "insurances": ["pension"], "paidOn": "2024-03-01" }""",
        """{ "situation": "missedMonths", "city": "110000", "from": "2024-05", "to": "2024-06", "wage": 8000, "insurances": ["pension"], "paidOn": "2024-09-01", "deferral": [{ "insurances": ["pension"], "from": "2024-05", "to": "2024-06" }] }""",
        // Flexible employment, and rural workers.
        """{ "situation": "missedMonths", "city": "110000", "from": "2024-05", "to": "2024-05", "wage": 8000, "contributor": "flexible", "insurances": ["pension"] }""",
        """{ "situation": "missedMonths", "city": "440300", "from": "2022-05", "to": "2022-05", "wage": 8000, "contributor": "flexible", "insurances": ["pension"], "paidOn": "2023-06-01", "rates": { "pension": { "employee": 20 } } }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-02", "percent": 60, "oldAverageWage": 8000, "newAverageWage": 9000, "contributor": "flexible", "rates": { "pension": { "employee": 20 } }, "insurances": ["pension"] }""",
        """{ "situation": "missedMonths", "city": "410100", "from": "2016-05", "to": "2016-05", "wage": 8000, "group": "rural", "insurances": ["unemployment"], "newLimits": { "floor": 1, "ceiling": 99999 }, "rates": { "unemployment": { "employer": 1 } } }""",
        """{ "situation": "missedMonths", "city": "120000", "from": "2024-05", "to": "2024-05", "wage": 8000, "group": "rural", "insurances": ["unemployment"], "rates": { "unemployment": { "employee": 0.5, "employer": 0.5 } } }""",
    ];

    /// <summary>Requests that are refused or wrong, and queries about a late fee.</summary>
    public static IReadOnlyList<string> Refused { get; } =
    [
        """{ "situation": "leaving", "city": "110000", "from": "2013-01", "to": "2013-04" }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-08" }""",
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "knownOn": "1999-01-01" }""",
        """{ "situation": "underDeclared", "contributor": "flexible", "city": "110000", "from": "2023-01", "to": "2023-01", "wage": 5000, "currentBase": 4000 }""",
        """{ "situation": "annualAdjustment", "city": "420100", "from": "2024-07", "to": "2024-08", "wage": 1000, "insurances": ["pension"] }""",
        """{ "situation": "leaving", "from": "2013-01", "to": "2013-04" }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "percent": 60 }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "percent": 60, "oldAverageWage": 4672 }""",
        """{ "situation": "annualAdjustment", "from": "2023-01", "to": "2023-01", "percent": 60, "oldAverageWage": 4672, "newLimits": { "floor": 1, "ceiling": 99999 } }""",
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
        """{ "situation": "leaving", "city": "500000", "from": "2013-01", "to": "2013-04", "demand": { "total": 5, "lines": [{ "amount": 6 }, { "amount": -1, "kind": "x", "payer": "y" }, { "insurance": "pension" }, 5] } }""",
        """{ "situation": "assessed", "from": "2013-01", "to": "2013-04", "demand": {}, "assessed": { "employer": 5, "insurances": { "workInjury": { "employee": 1 } } } }""",
        """{ "situation": "assessed", "from": "2013-01", "to": "2013-04" }""",
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
        """{ "situation": "leaving", "from": "1993-01", "to": "2013-04", "city": "9999999999999", "leftOn": "1992-03-01" }""",
        """
        {
            "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 5000, "leftOn": "2100-01-01", "employerSize": "huge", "floorPercent": 30,
            "months": [{ "month": "2023-01", "notDue": true, "wage": 5000 }], "paidByPerson": { "from": "2023-01", "to": "2023-01" },
            "newLimits": [{ "floor": 1, "from": "2023-01", "to": "2023-03" }, { "floor": 2, "from": "2023-03", "to": "2023-07" }, { "floor": 3 }],
            "deferral": [{ "insurances": ["pension"], "from": "2023-02", "to": "2023-02", "until": "2023-01-01" }],
            "lateFee": { "dueDay": 5 }, "interest": { "amount": 5, "compounding": "yearly" }
        }
        """,
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 5000, "interest": { "annualRate": 3 } }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 5000, "interest": { "annualRate": 3 }, "paidOn": "2100-01-01" }""",
        """{ "situation": "missedMonths", "from": "2023-01", "to": "2023-06", "wage": 5000, "interest": {} }""",
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

    /// <summary>Facts of a demand that no situation answers.</summary>
    public static IReadOnlyList<string> WrongDemandChecks { get; } =
    [
        "[]",
        """{ "demand": 2000 }""",
        """{ "city": "310000" }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "demand": 2000 }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "situation": "underDeclared", "wage": 9500 }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "situation": "missedMonths" }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "situation": ["leaving"] }""",
        """{ "city": "310000", "from": "2026-01", "to": "2026-04", "situation": "underDeclared", "contributor": "flexible" }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "pension", "employee": 5000 } }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "pension", "employee": 596.83 } }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "insurance": "workInjury", "employee": 1 } }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "payslip": { "employee": -1 } }""",
        """{ "from": "2026-01", "to": "2026-04", "rates": { "medical": { "employee": 2 } }, "payslip": { "insurance": "pension", "employee": 596.80 } }""",
        """{ "from": "2026-01", "to": "2026-04", "rates": { "pension": { "employee": 8 } }, "wage": 9500, "insurances": ["pension"] }""",
    ];

    /// <summary>Facts of a demand, and what explains it.</summary>
    public static IReadOnlyList<string> DemandChecks { get; } =
    [
        """{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "payslip": { "insurance": "pension", "employee": 596.80 }, "demand": 2000 }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "payslip": { "insurance": "pension", "employee": 596.80 }, "demand": 856.80 }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500, "currentBase": 7460, "demand": 1713.60 }""",
        """{ "city": "310000", "leftOn": "2026-04-10", "wage": 9500 }""",
        """{ "city": "500000", "leftOn": "2013-04-10", "demand": 3379.36 }""",
        """{ "city": "330100", "from": "2024-01", "to": "2024-06", "wage": 4000, "currentBase": 4000, "demand": 100 }""",
        """{ "from": "2023-01", "to": "2023-07", "currentBase": 5000, "wage": 5300, "insurances": ["pension"], "rates": { "pension": { "employee": 8, "employer": 16 } }, "newLimits": { "floor": "none", "ceiling": "none" }, "oldLimits": { "floor": "none", "ceiling": "none" }, "situation": "annualAdjustment", "demand": 192 }""",
        """{ "city": "110000", "from": "2023-01", "to": "2023-03", "wage": 9000, "contributor": "flexible", "demand": 100 }""",
    ];

    /// <summary>Links that cannot be read whole.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> WrongLink { get; } = [new("v", "2"), new("rates", "pension"), new("months", "x:y")];

    public const string Link =
        "v=1&demand=200,100:pension:employee:contribution:2013-01~2013-02,50::::2,25:::lateFee:2013-03,5::::&assessed=10*20*5,pension:1*2,medical:3&situation=underDeclared&from=2013-01&to=2013-06&city=500000&group=rural&insurances=pension,medical&currentBase=pension:1869.5,medical:2803" +
        "&wage=2013-01:8000,2013-04:9000.55&percent=pension:40&oldAverageWage=3337&oldLimits=pension:1869~none&newLimits=all:~14016:2013-01:2013-03,all:1~:2013-04:2013-06" +
        "&rates=pension:8*20,medical:2*10*3*4.5&months=2013-02:currentBase:0,2013-03:wage:5000:paid.pension:106.80*267,2013-04:madeUp.pension:5*6,2013-05:notDue:true" +
        "&employers=A:2013-01:2013-03:,B:2013-04:2013-06:0.4:flexible&rounding=periodTotal*upToJiao&leftOn=2013-06-30&paidOn=2014-01-02&lateFee=dueDay*25*true" +
        "&floorPercent=60&employerSize=large&paidByPerson=2013-01*2013-02*900&deferral=pension*medical:2013-01:2013-02:2013-12-31&interest=3*yearly";

    public const string WrongLateFee = """{ "principal": 1, "from": "2011-06-30", "to": "2011-06-29" }""";
}
