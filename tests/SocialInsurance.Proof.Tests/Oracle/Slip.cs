namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>
/// A formula made wrong on purpose, to see that the comparison finds it. Only mistakes that no other request could stand for are here;
/// the others are made by asking the exact calculation something else.
/// </summary>
internal enum Slip
{
    None,

    /// <summary>The window of the first round counts for all months, not each round's for its own.</summary>
    OneWindowForAllMonths,

    /// <summary>The waiver of a window also covers what was never paid or declared too low.</summary>
    WindowForTheWholeMonth,

    /// <summary>The relief lowers what is due and not what was paid.</summary>
    ReliefOnDueSideOnly,

    /// <summary>A relief without its end of certainty.</summary>
    ReliefBeyondCertainty,

    /// <summary>No relief at all.</summary>
    NoRelief,

    /// <summary>Who left is adjusted like everyone.</summary>
    LeaverIgnored,

    /// <summary>A leaver's rule without the day whose status decides.</summary>
    StatusDayIgnored,

    /// <summary>An adjustment on application is as certain as any other.</summary>
    ApplicationIgnored,

    /// <summary>The paid ledger uses the rates of today.</summary>
    OneClockForRates,

    /// <summary>The paid ledger uses the limits of today.</summary>
    OneClockForLimits,

    /// <summary>Fixed amounts are owed for missed months only, also where the record shows what was paid.</summary>
    FixedAmountWithoutRecord,

    /// <summary>What was paid afterwards is forgotten.</summary>
    MadeUpIgnored,

    /// <summary>The city's cap of the late fee is forgotten.</summary>
    CapIgnored,

    /// <summary>A city's cap holds for all insurances.</summary>
    CapOfEverything,

    /// <summary>A deferral moves nothing.</summary>
    DeferralIgnored,

    /// <summary>A share is computed again where the book printed the figure.</summary>
    ShareComputedAgain,

    /// <summary>Maternity is charged beside the medical insurance it is merged into.</summary>
    MaternityTwice,

    /// <summary>A neighbouring month's base stands for a missed month's wage.</summary>
    MissedMonthOnItsOwnBase,
}
