namespace SocialInsurance.Web.Operation;

/// <summary>How measurements of an instrument come together.</summary>
internal enum MetricKind
{
    /// <summary>Added up, only ever more.</summary>
    Counter,

    /// <summary>Added up, up and down.</summary>
    Gauge,

    /// <summary>Asked for when it is read; the last counts.</summary>
    Observed,

    /// <summary>Counted by size.</summary>
    Histogram,
}
