namespace SocialInsurance.Texts.Tests;

/// <summary>Questions about benefits that between them bring out every note, every figure and every refusal.</summary>
internal static class BenefitSamples
{
    /// <summary>Questions that are answered with a statement.</summary>
    public static IReadOnlyList<string> Answered { get; } =
    [
        """{ "benefit": "pension", "city": "110000", "year": 2013, "basic": 1366.56, "transitional": 702.79, "fixedPart": 20, "approvedIn": "2013-02" }""",
        """{ "benefit": "pension", "city": "110000", "year": 2013, "index": 0.43, "years": 20.75, "years1998": 5.75, "account": 35000, "payoutMonths": 139, "indexMonths": 249, "topUps": [{ "from": "2013-04", "to": "2013-05", "before": 1869, "after": 2089 }], "cost": 88, "from": "2013-07", "to": "2013-10" }""",
        """{ "benefit": "pension", "city": "120000", "year": 2021, "index": 0.8, "years": 25, "deemedYears": 3 }""",
        """{ "benefit": "pension", "oldAverage": 5000, "newAverage": 4900, "index": 1, "years": 30, "months": 4 }""",
        """{ "benefit": "pensionSheet", "city": "450300", "oldAverage": 6983, "index": 0.8827, "years": 31.75, "preAccountYears": 11.25, "account": 97201.56, "payoutMonths": 170 }""",
        """{ "benefit": "pensionSheet", "city": "110000", "oldAverage": 12049, "index": 2.4328, "years": 25.58, "basic": 5290.17 }""",
        """{ "benefit": "pensionSheet", "city": "110000", "oldAverage": 12049, "index": 2.4328, "years": 25.58, "basic": 5000 }""",
        """{ "benefit": "pensionTopUp", "city": "110000", "year": 2013, "baseDifference": 220, "topUpMonths": 2, "indexMonths": 240, "years": 20, "years1998": 5, "payoutMonths": 139, "cost": 88 }""",
        """{ "benefit": "pensionTopUp", "city": "110000", "year": 2013, "baseDifference": 220, "topUpMonths": 2, "indexMonths": 240, "years": 20, "payoutMonths": 139 }""",
        """{ "benefit": "pensionTopUp", "city": "110000", "year": 2013, "baseDifference": 0, "topUpMonths": 2, "indexMonths": 240, "years": 20, "payoutMonths": 139, "cost": 5 }""",
        """{ "benefit": "pensionSheet", "city": "140100", "oldAverage": 6897, "index": 0.6, "years": 36 }""",
        """{ "benefit": "careFee", "city": "110000", "year": 2013, "dependence": "large", "inPaymentBefore": true, "from": "2013-03" }""",
        """{ "benefit": "careFee", "dependence": "partial", "oldAverage": 5000, "newAverage": 4900 }""",
        """{ "benefit": "disabilityLumpSum", "city": "110000", "year": 2013, "level": 10, "ownWage": 25000 }""",
        """{ "benefit": "disabilityAllowance", "city": "440100", "oldAverage": 5000, "newAverage": 5200, "level": 6, "ownWage": 2000, "minimumWage": 2300, "months": 2 }""",
        """{ "benefit": "disabilityAllowance", "oldAverage": 5000, "newAverage": 5200, "level": 1, "ownWage": 2000 }""",
        """{ "benefit": "survivors", "oldAverage": 4672, "newAverage": 5223, "ownWage": 2000, "relations": ["spouse", "lonelyOrOrphan", "lonelySpouse"], "months": 5 }""",
        """{ "benefit": "funeral", "city": "110000", "diedOn": "2013-03" }""",
        """{ "benefit": "workDeath", "diedOn": "2013-03" }""",
        """{ "benefit": "medicalGrant", "city": "110000", "level": 8, "endedIn": "2013-05" }""",
        """{ "benefit": "medicalGrant", "level": 8, "grantMonths": 9, "oldAverage": 4672, "newAverage": 5223 }""",
        """{ "benefit": "maternity", "city": "110000", "birthMonth": "2013-05", "days": 98, "staff": [{ "count": 4, "before": 2803, "after": 3134 }, { "before": 5000 }], "wagePaid": 9000 }""",
        """{ "benefit": "maternity", "city": "510100", "birthMonth": "2013-05", "days": 98, "oldEmployerAverage": 4000, "newEmployerAverage": 4180 }""",
        """{ "benefit": "unemploymentMedical", "city": "110000", "year": 2013, "months": 2 }""",
    ];

    /// <summary>Questions for which something is lacking.</summary>
    public static IReadOnlyList<string> Refused { get; } =
    [
        """{ "benefit": "pension", "city": "110000", "year": 2026, "index": 1.1629, "years": 44.83, "deemedYears": 12.08, "years1998": 5 }""",
        """{ "benefit": "disabilityLumpSum", "city": "110000", "year": 2026, "level": 10, "ownWage": 2500 }""",
        """{ "benefit": "pension", "city": "110000", "year": 2008, "index": 1, "years": 30, "newAverage": 3726 }""",
        """{ "benefit": "medicalGrant", "city": "500000", "level": 8, "endedIn": "2013-05", "oldAverage": 3337, "newAverage": 3783 }""",
        """{ "benefit": "workDeath", "diedOn": "1999-03" }""",
        """{ "benefit": "pension", "city": "320000", "year": 2024, "index": 1, "years": 30, "deemedYears": 3 }""",
        """{ "benefit": "pensionTopUp", "city": "110000", "year": 2023, "topUps": [{ "from": "2023-07", "to": "2023-08", "before": 6326, "after": 6821 }], "indexMonths": 240, "years": 20, "payoutMonths": 139 }""",
        """{ "benefit": "maternity", "city": "650000", "days": 98, "oldEmployerAverage": 4000, "newEmployerAverage": 4180 }""",
        """{ "benefit": "unemploymentMedical", "oldAverage": 4672, "newAverage": 5223, "months": 2 }""",
    ];

    /// <summary>Questions that no rule can be asked about.</summary>
    public static IReadOnlyList<string> Wrong { get; } =
    [
        """{ "benefit": "pension", "oldAverage": 4672, "newAverage": 5223, "basic": 1000, "account": 100, "payoutMonths": 140 }""",
        """{ "benefit": "funeral", "oldAverage": 4672, "newAverage": 5223, "bornOn": "1970-01-01", "diedOn": "1969-03-01" }""",
        """{ "benefit": "pension", "oldAverage": 4672, "newAverage": 5223 }""",
        .. Refused,
    ];
}
