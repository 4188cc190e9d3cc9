using NodaTime;
using SimulatedGitHub.Access;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes doctor</c> on the webhook of an App, as GitHub tells of it.</summary>
public sealed class DoctorWebhookTests
{
    private static readonly Hook Sound = new("https://minutes.open-tidepool.example/api/github/webhooks");

    public static TheoryData<Hook?, string, string> Mistakes => new()
    {
        { null, "GITHUB_WEBHOOK_SECRET is set, but the App sends no webhooks", "switch Active on" },
        { new Hook(""), "GITHUB_WEBHOOK_SECRET is set, but the App sends no webhooks", "/api/github/webhooks" },
        { Sound with { HasSecret = false }, "the App signs its webhooks with no secret, so that a server refuses them all", "the same as in GITHUB_WEBHOOK_SECRET" },
        { Sound with { ContentType = "form" }, "the App sends its webhooks as a form, which a server does not read", "application/json" },
        { Sound with { IsInsecure = true }, "the App sends its webhooks to whoever answers at that address", "Enable SSL verification" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_on_the_page_of_the_App_is_told(Hook? hook, string text, string advice)
    {
        var (code, found) = await LookAsync(hook);

        Assert.Equal(1, code);
        Assert.Equal(("wrong", text), (found!.Kind, found.Text));
        Assert.Contains(advice, found.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(202, "fine", "the newest delivery, 2026-03-17 09:00 UTC, was answered with 202", null)]
    [InlineData(401, "wrong", "the newest delivery, 2026-03-17 09:00 UTC, was refused with 401", "the secrets differ")]
    [InlineData(503, "wrong", "the newest delivery, 2026-03-17 09:00 UTC, was not taken: Invalid HTTP Response: 503", "look whether the server runs")]
    [InlineData(0, "wrong", "the newest delivery, 2026-03-17 09:00 UTC, was not taken: timed out", "look whether the server runs")]
    public async Task The_answer_to_the_newest_delivery_is_judged(int status, string kind, string text, string? advice)
    {
        var now = Instant.FromUtc(2026, 3, 17, 9, 0);
        var (_, found) = await LookAsync(Sound with { Deliveries = [(now, status), (now - Duration.FromHours(1), 500)] });

        Assert.Equal((kind, text), (found!.Kind, found.Text));
        Assert.StartsWith(advice ?? "", found.Advice ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nothing_was_delivered_yet_is_no_mistake()
    {
        var (code, found) = await LookAsync(Sound);

        Assert.Equal((0, "unknown", "nothing was delivered yet"), (code, found!.Kind, found.Text));
    }

    [Theory]
    [InlineData("push", "fine", "subscribes to push, pull_request, repository, check_run, check_suite, merge_group", 0)]
    [InlineData("", "unknown", "the App does not subscribe to merge_group", 0)]
    [InlineData("-push", "wrong", "the App does not subscribe to push, merge_group", 1)]
    public async Task The_events_of_the_App_are_those_that_a_server_hears(string change, string kind, string text, int code)
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();
        setUp.App.Hook = Sound;
        string[] all = ["push", "pull_request", "repository", "check_run", "check_suite", "merge_group"];
        setUp.App.Events = [.. change switch { "push" => all, "" => all[..^1], _ => all[1..^1] }];
        var (found, events) = await setUp.With("GITHUB_WEBHOOK_SECRET", "0123456789abcdef0123456789abcdef").RunAsync();

        Assert.Equal((code, kind, text), (found, events.Single(one => one.Subject == "events").Kind, events.Single(one => one.Subject == "events").Text));
    }

    [Fact]
    public async Task An_App_of_an_Action_needs_no_webhook()
    {
        var (code, found) = await LookAsync(null, secret: null);

        Assert.Equal((0, null), (code, found));
    }

    [Fact]
    public async Task Without_the_secret_here_nobody_knows_whether_the_server_has_it()
    {
        var (code, found) = await LookAsync(Sound, secret: null);

        Assert.Equal((0, "unknown"), (code, found!.Kind));
    }

    private static async Task<(int Code, ExaminedSetUp.Found? Found)> LookAsync(Hook? hook, string? secret = "0123456789abcdef0123456789abcdef")
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();
        setUp.App.Hook = hook;
        setUp.App.Events = ["push", "pull_request", "repository", "check_run", "check_suite", "merge_group"];
        var (code, found) = await setUp.With("GITHUB_WEBHOOK_SECRET", secret).RunAsync();
        return (code, found.SingleOrDefault(one => one.Subject == "webhook"));
    }
}
