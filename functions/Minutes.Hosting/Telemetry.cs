using System.Diagnostics;
using System.Diagnostics.Metrics;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;

namespace Minutes.Hosting;

/// <summary>Traces and metrics. Nobody listens unless the host is told where to send them.</summary>
public static class Telemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "minutes";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("minutes.deliveries", "{delivery}", "Webhooks, by what became of them");
    private static readonly Histogram<double> Looks = Meter.CreateHistogram<double>("minutes.look.duration", "s", "Looks, by reason and result");

    /// <summary>Counts a webhook.</summary>
    /// <param name="outcome">What became of it: a status of HTTP.</param>
    public static void Delivered(int outcome) => Deliveries.Add(1, new KeyValuePair<string, object?>("http.response.status_code", outcome));

    internal static Activity? StartLook(LookMessage message)
    {
        var activity = Source.StartActivity("look", ActivityKind.Consumer);
        activity?.SetTag("minutes.subject", message.Subject.ToString()).SetTag("minutes.reason", message.Reason).SetTag("minutes.delivery", message.Delivery);
        return activity;
    }

    internal static void Looked(LookMessage message, LookResult result, TimeSpan duration) =>
        Looks.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("reason", message.Reason), new KeyValuePair<string, object?>("result", result.ToString()));
}
