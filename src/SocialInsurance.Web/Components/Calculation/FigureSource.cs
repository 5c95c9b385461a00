namespace SocialInsurance.Web.Components.Calculation;

/// <summary>Where a parameter came from.</summary>
public enum FigureSource
{
    None,
    Policy,
    Yours,
    Lowest,
    Assumed,
    Estimated,
    Unknown,
}
