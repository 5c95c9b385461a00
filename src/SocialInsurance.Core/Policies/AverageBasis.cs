namespace SocialInsurance.Core.Policies;

/// <summary>上下限由哪个数算起 / which figure the limits of a city are shares of.</summary>
public enum AverageBasis
{
    /// <summary>取整后的月平均 / the monthly average as it is printed.</summary>
    Month,

    /// <summary>年平均 / the annual average, divided by twelve without rounding.</summary>
    Year,
}
