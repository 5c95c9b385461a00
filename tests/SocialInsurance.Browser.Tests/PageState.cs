namespace SocialInsurance.Browser.Tests;

/// <summary>What of the calculator is in sight.</summary>
public enum PageState
{
    Empty,
    Result,
    InsurancesOpen,
    UsedFiguresOpen,
    ShareOpen,
    EverythingMissed,
    Problems,
    LettersFilled,
    MonthsAndEmployersEdited,
    MonthsWrong,
    CircumstancesAsked,
    Compared,
    Kept,
    ShareWithoutWage,
    Stale,
}
