using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Minutes.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Automation.Serving;

/// <summary>Sends traces and metrics by OTLP, where the environment names a place (opentelemetry.io, "OTLP Exporter Configuration"); its other variables, such as for headers, count too.</summary>
internal static class OpenTelemetryExport
{
    private const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal static void AddTelemetry(this WebApplicationBuilder builder, Func<string, string?> variable)
    {
        if (string.IsNullOrWhiteSpace(variable(Variable))) return;
        builder.Configuration.AddEnvironmentVariables();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("minutes"))
            .WithTracing(traces => traces.AddSource(Telemetry.Name, "System.Net.Http").AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter());
    }
}
