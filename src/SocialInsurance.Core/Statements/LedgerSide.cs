namespace SocialInsurance.Core.Statements;

/// <summary>两本账 / the two ledgers whose difference is owed.</summary>
public enum LedgerSide
{
    /// <summary>应缴 / what should have been paid.</summary>
    Due,

    /// <summary>已缴 / what was paid.</summary>
    Paid,
}
