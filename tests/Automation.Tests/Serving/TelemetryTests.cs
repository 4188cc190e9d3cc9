using System.Net;
using Xunit;

namespace Automation.Tests.Serving;

public sealed class TelemetryTests
{
    public static TheoryData<string> All => Programs.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Traces_and_metrics_go_where_the_environment_says_and_all_of_them_before_the_end(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var collector = await Collector.StartAsync();
        await using var server = await RunningServer.StartAsync(program, coast, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        var delivery = Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId);
        Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(delivery));
        await Coast.UntilAsync(() => coast.Minutes.Pulls.Any());

        await server.Program.SignalAsync("TERM");
        Assert.Equal(0, await server.Program.EndsAsync());

        var sent = collector.Received.ToLookup(request => request.Path, request => request.Body);
        Assert.Contains(sent["/v1/traces"], body => body.Contains("open-tidepool/minutes", StringComparison.Ordinal));
        Assert.Contains(sent["/v1/metrics"], body => body.Contains("minutes.look.duration", StringComparison.Ordinal) && body.Contains("minutes.deliveries", StringComparison.Ordinal));
        Assert.All(collector.Received, request => Assert.DoesNotContain(Delivery.Secret, request.Body, StringComparison.Ordinal));
    }
}
