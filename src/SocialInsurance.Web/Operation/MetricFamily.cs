using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace SocialInsurance.Web.Operation;

/// <summary>An instrument, and what it has measured, in the text format of Prometheus (0.0.4).</summary>
internal sealed class MetricFamily
{
    // What may tell requests apart; with anything else a client could make as many series as it likes.
    private static readonly string[] KnownLabels =
        ["code", "result", "http.route", "http.request.method", "http.response.status_code", "aspnetcore.rate_limiting.result"];

    private static readonly double[] Seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Dictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly string _name;
    private readonly string _help;
    private readonly MetricKind _kind;

    public MetricFamily(Instrument instrument, MetricKind kind)
    {
        _kind = kind;
        _help = EscapeText(instrument.Description ?? instrument.Name);
        _name = NameOf(instrument.Name)
            + (instrument.Unit == "s" ? "_seconds" : string.Empty)
            + (kind == MetricKind.Counter ? "_total" : string.Empty);
    }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = LabelsOf(tags);
        lock (_lock)
        {
            if (!_series.TryGetValue(labels, out var series))
            {
                _series.Add(labels, series = new(_kind == MetricKind.Histogram ? Seconds : []));
            }

            if (_kind == MetricKind.Observed)
            {
                series.Set(value);
            }
            else
            {
                series.Add(value);
            }
        }
    }

    public void Write(StringBuilder text)
    {
        lock (_lock)
        {
            text.Append(CultureInfo.InvariantCulture, $"# HELP {_name} {_help}\n# TYPE {_name} {TypeOf(_kind)}\n");
            foreach (var (labels, series) in _series.OrderBy(series => series.Key, StringComparer.Ordinal))
            {
                Write(text, labels, series);
            }
        }
    }

    private void Write(StringBuilder text, string labels, MetricSeries series)
    {
        if (_kind != MetricKind.Histogram)
        {
            WriteLine(text, _name, labels, series.Sum);
            return;
        }

        foreach (var (bound, count) in series.Buckets)
        {
            WriteLine(text, _name + "_bucket", With(labels, bound.ToString(CultureInfo.InvariantCulture)), count);
        }

        WriteLine(text, _name + "_bucket", With(labels, "+Inf"), series.Count);
        WriteLine(text, _name + "_sum", labels, series.Sum);
        WriteLine(text, _name + "_count", labels, series.Count);
    }

    private static void WriteLine(StringBuilder text, string name, string labels, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length > 0 ? $"{{{labels}}}" : string.Empty)} {value}\n");

    private static string With(string labels, string bound) => labels.Length > 0 ? $"{labels},le=\"{bound}\"" : $"le=\"{bound}\"";

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in tags)
        {
            if (KnownLabels.Contains(name, StringComparer.Ordinal))
            {
                labels[NameOf(name)] = EscapeLabel(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty);
            }
        }

        return string.Join(',', labels.Select(label => $"{label.Key}=\"{label.Value}\""));
    }

    private static string NameOf(string name) => name.Replace('.', '_');

    private static string EscapeLabel(string text) => EscapeText(text).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string EscapeText(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string TypeOf(MetricKind kind) => kind switch
    {
        MetricKind.Counter => "counter",
        MetricKind.Gauge or MetricKind.Observed => "gauge",
        MetricKind.Histogram => "histogram",
    };
}
