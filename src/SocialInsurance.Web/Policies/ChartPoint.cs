namespace SocialInsurance.Web.Policies;

/// <summary>A point of a chart: charts know calendar dates and numbers, and these two are nothing else here.</summary>
internal sealed record ChartPoint(DateTime Month, decimal Yuan);
