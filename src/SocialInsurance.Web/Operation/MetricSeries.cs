namespace SocialInsurance.Web.Operation;

/// <summary>What was measured under one set of labels: a number, or a histogram when there are bounds.</summary>
internal sealed class MetricSeries(double[] bounds)
{
    private readonly long[] _counts = new long[bounds.Length];

    public double Sum { get; private set; }

    public long Count { get; private set; }

    /// <summary>How many were at most as much as each bound.</summary>
    public IEnumerable<(double Bound, long Count)> Buckets => bounds.Zip(_counts);

    public void Set(double value) => Sum = value;

    public void Add(double value)
    {
        Sum += value;
        Count++;
        for (var i = bounds.Length - 1; i >= 0 && value <= bounds[i]; i--)
        {
            _counts[i]++;
        }
    }
}
