using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Primitives;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using Minutes.Hosting.Webhooks;
using NodaTime;
using SimulatedGitHub;
using Xunit;

namespace Minutes.Hosting.Tests.Webhooks;

public sealed class LookEventProcessorTests
{
    private const string Commit = "7c4f1a6f0e0e0b1a9d1f3c5b7a9e8d6c4b2a1f0e";

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 17, 9, 0);

    private static readonly LookMessage Look = new("github.com", 17, new("a", "b"), Now) { Delivery = "d-1" };

    [Fact]
    public async Task Of_all_example_payloads_each_is_heard_or_let_go_and_none_is_carried_along()
    {
        Assert.Equal(329, WebhookExamples.All.Length);
        foreach (var (name, payload) in WebhookExamples.All)
        {
            var queue = await HearAsync(name, payload);
            using var json = JsonDocument.Parse(payload);
            var action = json.RootElement.TryGetProperty("action", out var one) ? one.GetString() : null;
            var isHeard = HeardEvents.All.SingleOrDefault(heard => heard.Name == name) is { } known && (known.Actions.IsEmpty || known.Actions.Contains(action!));

            Assert.Equal(isHeard ? 1 : 0, queue.Put.Count);
            if (!isHeard) continue;
            Assert.InRange(queue.Only.ToString().Length, 1, 400);
            if (name is not ("installation" or "installation_repositories")) Assert.Equal(json.RootElement.GetProperty("repository").GetProperty("full_name").GetString(), queue.Only.Repository!.ToString());
        }
    }

    [Theory]
    [InlineData("push", null)]
    [InlineData("pull_request", "opened")]
    [InlineData("pull_request", "synchronize")]
    [InlineData("repository", "unarchived")]
    public async Task What_happens_in_a_repository_leads_to_a_look_at_it(string name, string? action) =>
        Assert.Equal(Look with { Reason = name }, (await HearAsync(name, Payload(action))).Only);

    [Theory]
    [InlineData("pull_request", "labeled")]
    [InlineData("check_run", "completed")]
    [InlineData("check_run", null)]
    [InlineData("installation", "deleted")]
    [InlineData("merge_group", "destroyed")]
    [InlineData("issues", "opened")]
    [InlineData("ping", null)]
    [InlineData("an_event_of_next_year", "opened")]
    public async Task What_is_of_no_concern_is_let_go(string name, string? action) => Assert.Empty((await HearAsync(name, Payload(action))).Put);

    [Theory]
    [InlineData("check_run")]
    [InlineData("check_suite")]
    public async Task Who_asks_for_the_check_again_gets_a_look_also_where_nothing_changed(string name) =>
        Assert.Equal(Look with { Reason = name, IsAskedFor = true }, (await HearAsync(name, Payload("rerequested"))).Only);

    [Fact]
    public async Task A_merge_group_is_known_by_its_commit() =>
        Assert.Equal(Look with { Reason = "merge_group", MergeGroup = Commit }, (await HearAsync("merge_group", Payload("checks_requested"))).Only);

    [Theory]
    [InlineData("installation", "created")]
    [InlineData("installation", "unsuspend")]
    [InlineData("installation_repositories", "added")]
    public async Task A_new_installation_is_looked_at_as_a_whole(string name, string action) =>
        Assert.Equal(Look with { Reason = name, Repository = null }, (await HearAsync(name, Payload(action))).Only);

    [Fact]
    public async Task Without_an_installation_the_repository_is_enough() =>
        Assert.Equal(Look with { Reason = "push", Installation = null }, (await HearAsync("push", """{"repository":{"full_name":"a/b"}}""")).Only);

    [Theory]
    [InlineData("""{"repository":null}""")]
    [InlineData("""{"repository":{"full_name":"a/../b"}}""")]
    [InlineData("{}")]
    public async Task Without_a_repository_there_is_nothing_to_look_at(string payload) => Assert.Empty((await HearAsync("push", payload)).Put);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"repository":"a/b"}""")]
    public async Task What_is_no_payload_is_told(string payload) => await Assert.ThrowsAnyAsync<JsonException>(() => HearAsync("push", payload));

    [Fact]
    public async Task A_delivery_of_any_length_makes_a_message_that_can_be_read()
    {
        var message = (await HearAsync("push", Payload(null), delivery: new('d', 10_000))).Only;

        Assert.Equal(Look with { Reason = "push", Delivery = null }, LookMessage.Parse(message.ToString()));
    }

    [Fact]
    public async Task What_the_queue_does_not_take_is_not_answered_for() =>
        await Assert.ThrowsAsync<QueueException>(() => HearAsync("push", Payload(null), new() { IsBroken = true }));

    private static string Payload(string? action) =>
        $$$"""{{{{(action is null ? "" : $"\"action\":\"{action}\",")}}}"repository":{"full_name":"a/b","id":1},"installation":{"id":17},"merge_group":{"head_sha":"{{{Commit}}}"},"sender":{"login":"x"}}""";

    private static async Task<Gathered> HearAsync(string name, string payload, Gathered? queue = null, string delivery = "d-1")
    {
        queue ??= new();
        var processor = new LookEventProcessor("github.com", queue, new SimulatedClock(Now), NullLogger<LookEventProcessor>.Instance);
        var headers = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase) { ["X-GitHub-Event"] = name, ["X-GitHub-Delivery"] = delivery };
        await processor.ProcessWebhookAsync(headers, payload, TestContext.Current.CancellationToken);
        return queue;
    }
}
