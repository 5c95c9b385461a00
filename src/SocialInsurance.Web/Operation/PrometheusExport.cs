using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace SocialInsurance.Web.Operation;

/// <summary>Gathers what this app measures, its own figures and a few of the framework's, for Prometheus to fetch.</summary>
internal sealed class PrometheusExport : IHostedService, IDisposable
{
    private static readonly string[] OfTheFramework =
    [
        "http.server.request.duration",
        "http.server.active_requests",
        "aspnetcore.components.circuit.active",
        "aspnetcore.components.circuit.connected",
        "aspnetcore.rate_limiting.requests",
        "kestrel.active_connections",
    ];

    private readonly ConcurrentDictionary<string, MetricFamily> _families = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public PrometheusExport(IMeterFactory meters)
    {
        // Others in the process, such as apps in tests, have factories of their own.
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && IsWanted(instrument))
            {
                var family = _families.GetOrAdd(instrument.Name, _ => new(instrument, KindOf(instrument)));
                listener.EnableMeasurementEvents(instrument, family);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, family) => ((MetricFamily)family!).Record(value, tags));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (_, family) in _families.OrderBy(family => family.Key, StringComparer.Ordinal))
        {
            family.Write(text);
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static bool IsWanted(Instrument instrument) =>
        instrument.Meter.Name == Measurements.MeterName || OfTheFramework.Contains(instrument.Name, StringComparer.Ordinal);

    private static MetricKind KindOf(Instrument instrument) => instrument switch
    {
        { IsObservable: true } => MetricKind.Observed,
        Histogram<double> or Histogram<long> => MetricKind.Histogram,
        UpDownCounter<long> or UpDownCounter<int> or UpDownCounter<double> => MetricKind.Gauge,
        _ => MetricKind.Counter,
    };
}
