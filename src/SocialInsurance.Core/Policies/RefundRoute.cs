namespace SocialInsurance.Core.Policies;

/// <summary>多缴如何退还 / how money paid in excess is had back.</summary>
public enum RefundRoute
{
    /// <summary>未见规定 / not stated.</summary>
    Unknown,

    /// <summary>自动退还 / refunded without an application.</summary>
    Automatic,

    /// <summary>申请退还 / refunded on application.</summary>
    OnApplication,
}
