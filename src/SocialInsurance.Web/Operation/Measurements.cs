using System.Diagnostics.Metrics;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Web.Api;

namespace SocialInsurance.Web.Operation;

/// <summary>What the app counts of its own work. Nothing in it tells whom the work was for.</summary>
public sealed class Measurements
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "SocialInsurance.Web";

    private readonly Counter<long> _rows;
    private readonly Counter<long> _blocks;
    private readonly Counter<long> _refusals;
    private long _waiting;

    public Measurements(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(MeterName);
        _rows = meter.CreateCounter<long>("social_insurance.rows", description: "Rows of files computed by this node.");
        _blocks = meter.CreateCounter<long>("social_insurance.blocks", description: "Blocks of rows that this node did, and times that it failed to.");
        _refusals = meter.CreateCounter<long>("social_insurance.refusals", description: "Problems of calls of the API, by code.");
        meter.CreateObservableGauge(
            "social_insurance.blocks.waiting", () => Interlocked.Read(ref _waiting), description: "Blocks of all nodes that wait or are being computed.");
    }

    public void BlockDone(int rows)
    {
        _rows.Add(rows);
        _blocks.Add(1, new KeyValuePair<string, object?>("result", "done"));
    }

    public void BlockFailed() => _blocks.Add(1, new KeyValuePair<string, object?>("result", "failed"));

    public void BlocksWaiting(long blocks) => Interlocked.Exchange(ref _waiting, blocks);

    public void Refused(ProblemCode code) => _refusals.Add(1, new KeyValuePair<string, object?>("code", ApiCode.Of(code)));
}
