namespace SocialInsurance.Web.Policies;

/// <summary>What a line of the chart shows.</summary>
internal enum ChartLine
{
    Average,
    Ceiling,
    Floor,
}
