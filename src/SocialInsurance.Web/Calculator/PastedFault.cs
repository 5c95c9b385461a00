namespace SocialInsurance.Web.Calculator;

/// <summary>What is wrong with a line of a pasted column.</summary>
public enum PastedFault
{
    /// <summary>It is not an amount.</summary>
    NotANumber,

    /// <summary>Its month is not one of those in question.</summary>
    OutsideMonths,

    /// <summary>Nobody said yet from which month on.</summary>
    NoMonth,
}
