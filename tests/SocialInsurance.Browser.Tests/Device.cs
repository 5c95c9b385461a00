namespace SocialInsurance.Browser.Tests;

/// <summary>The two screens every page must fit.</summary>
public enum Device
{
    Phone,
    Desktop,
}
