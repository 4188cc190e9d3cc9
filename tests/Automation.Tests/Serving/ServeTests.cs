using System.Net;
using System.Text;
using System.Text.Json;
using Minutes.Hosting.Tests;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary><c>minutes serve</c> as who hosts it sees it.</summary>
public sealed class ServeTests(Azurite azurite)
{
    public static TheoryData<string> All => Programs.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task It_looks_at_every_installation_when_it_starts_is_then_ready_and_ends_with_0_when_it_is_asked_to(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.StartAsync(program, coast);

        await Coast.UntilAsync(() => coast.Minutes.Pulls.Any());
        await server.IsReadyAsync();
        Assert.Equal(HttpStatusCode.OK, await server.GetAsync("/healthz"));
        await server.Program.SignalAsync("TERM");

        Assert.Equal(0, await server.Program.EndsAsync());
        Assert.Contains("\"stopped\"", server.Program.Printed, StringComparison.Ordinal);
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task A_webhook_brings_a_look_and_each_line_of_the_log_is_JSON_that_tells_the_delivery(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Repository("open-tidepool/other");
        await using var server = await RunningServer.StartAsync(program, coast);
        await server.Program.PrintsAsync("looked at open-tidepool/other");
        coast.NewRepository("open-tidepool/other");
        var delivery = Delivery.Push("open-tidepool/other", coast.Installation.DatabaseId);

        Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(delivery));
        await Coast.UntilAsync(() => coast.GitHub.Repository("open-tidepool/other").Pulls.Any());
        await server.Program.PrintsAsync($"(push, delivery {delivery.Id})");

        var told = server.Program.Printed.Split('\n').Select(line => JsonElement.Parse(line)).Where(line => line.GetProperty("State").TryGetProperty("Delivery", out var id) && id.GetString() == delivery.Id);
        Assert.Equal(2, told.Count());
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task Many_webhooks_melt_into_few_looks(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.StartAsync(program, coast);
        await Coast.UntilAsync(() => coast.Minutes.Pulls.Any());
        var before = Looks(coast);

        await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => server.SendAsync(Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId))));
        var afterLast = coast.Requests.Count;
        await server.SendAsync(Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId));
        await Coast.UntilAsync(() => coast.Requests.Skip(afterLast).Any(request => request.Operation == "Observe"));

        Assert.InRange(Looks(coast) - before, 1, 150);
        Assert.Single(coast.Minutes.Pulls);
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task When_it_is_stopped_the_look_that_it_took_is_finished(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request is { IsGraphQL: true, IsMutating: true }, Fault.Slow(TimeSpan.FromSeconds(2)), times: 1);
        await using var server = await RunningServer.StartAsync(program, coast);
        await coast.AskedAsync(request => request is { IsGraphQL: true, IsMutating: true });

        await server.Program.SignalAsync("TERM");

        Assert.Equal(0, await server.Program.EndsAsync());
        Assert.Contains("looked at open-tidepool/minutes", server.Program.Printed, StringComparison.Ordinal);
        Assert.Single(coast.Minutes.Pulls);
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task Killed_with_a_queue_in_a_storage_account_it_finds_there_what_waited(string program)
    {
        await using var coast = await Coast.OpenAsync();
        var storage = ("MINUTES_STORAGE", azurite.NewAccount());
        coast.GitHub.Faults.When(request => request is { IsGraphQL: true, IsMutating: true }, Fault.TimeOut(acts: false), times: 1);
        await using (var server = await RunningServer.StartAsync(program, coast, storage))
        {
            await coast.AskedAsync(request => request is { IsGraphQL: true, IsMutating: true });
            await server.Program.KillAsync();
        }

        await using var again = await RunningServer.StartAsync(program, coast, storage);
        await Coast.UntilAsync(() => coast.Minutes.Pulls.Any());
        await again.IsReadyAsync();
        await again.Program.SignalAsync("TERM");

        Assert.Equal(0, await again.Program.EndsAsync());
        Assert.Single(coast.Minutes.Pulls);
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task It_is_not_ready_before_it_knows_the_installations(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(_ => true, Fault.TimeOut());
        await using var server = await RunningServer.StartAsync(program, coast);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await server.GetAsync("/readyz"));
        Assert.Equal(HttpStatusCode.OK, await server.GetAsync("/healthz"));
        Assert.Equal(HttpStatusCode.NotFound, await server.GetAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, await server.GetAsync("/look"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await server.GetAsync("/api/github/webhooks"));
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task Who_sends_too_slowly_or_no_HTTP_is_cut_off(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.StartAsync(program, coast);
        var head = $"POST /api/github/webhooks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-GitHub-Event: push\r\nX-Hub-Signature-256: sha256={new string('0', 64)}\r\nContent-Length: 100000\r\n\r\n{{";

        Assert.StartsWith("HTTP/1.1 408", await server.RawAsync(head), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await server.RawAsync("hello\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await server.RawAsync($"GET / HTTP/1.1\r\nHost: x\r\nX: {new string('x', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task All_example_payloads_are_taken_or_let_go(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.StartAsync(program, coast);

        foreach (var (name, payload) in Minutes.Hosting.Tests.Webhooks.WebhookExamples.All)
            Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(new(name, Encoding.UTF8.GetBytes(payload))));
    }

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public async Task It_works_as_an_App_on_each_of_two_servers_and_knows_them_by_their_signature(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var enterprise = await Coast.OpenAsync();
        var second = enterprise.Variables.Select(variable => ($"ENTERPRISE_{variable.Key}", variable.Key == "GITHUB_WEBHOOK_SECRET" ? "the other secret" : variable.Value));
        await using var server = await RunningServer.StartAsync(program, coast, [("MINUTES_APPS", "ENTERPRISE"), .. second]);
        await Coast.UntilAsync(() => coast.Minutes.Pulls.Any() && enterprise.Minutes.Pulls.Any());
        await server.IsReadyAsync();
        var (here, there) = (Looks(coast), Looks(enterprise));

        Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(Delivery.Push("open-tidepool/minutes") with { SignedWith = "the other secret" }));
        await Coast.UntilAsync(() => Looks(enterprise) > there);

        Assert.Equal(here, Looks(coast));
    }

    [Theory(Timeout = Programs.Longest)]
    [InlineData("serve --listen 8080", "\"8080\" is no place to listen")]
    [InlineData("serve --listen localhost:8080", "is no place to listen")]
    [InlineData("serve --functions --listen 127.0.0.1:8080", "the Functions host says where to listen")]
    [InlineData("serve --functions --status-page", "a Functions app has no status page")]
    [InlineData("serve", "GITHUB_WEBHOOK_SECRET:1:1: without a secret")]
    public async Task What_is_wrong_with_the_call_is_told(string arguments, string message)
    {
        using var error = new StringWriter();
        var surroundings = new Surroundings(() => Stream.Null, TextWriter.Null, error, ".", NodaTime.SystemClock.Instance, HasColour: false);

        Assert.Equal(ExitCode.Usage, await CommandLine.RunAsync(arguments.Split(' '), surroundings, Cancellation));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    private static int Looks(Coast coast) => coast.Requests.Count(request => request.Operation == "Observe");
}
