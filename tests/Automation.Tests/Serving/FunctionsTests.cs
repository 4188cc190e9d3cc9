using System.Net;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Tests;
using NodaTime;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>The custom handler as the host of Azure Functions sees it, with real queues and a simulated GitHub behind it.</summary>
public sealed class FunctionsTests(Azurite azurite)
{
    private readonly string _storage = azurite.NewAccount();

    public static TheoryData<string> All => Programs.All;

    public static MatrixTheoryData<string, string> Timers => new(
        Programs.All.Select(row => row.Data),
        [
            """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""",
            """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-03-17T08:17:00.0021+00:00","Next":"2026-03-17T09:17:00+00:00","LastUpdated":"2026-03-17T08:17:00.0021+00:00"},"IsPastDue":true}""",
        ]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_signed_webhook_is_on_the_queue_when_it_is_answered_and_the_queue_brings_the_look(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        var delivery = Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId);

        Assert.Equal(HttpStatusCode.Accepted, (await host.ForwardAsync(delivery)).Status);
        await host.Handler.SignalAsync("STOP"); // As the host may freeze it behind the answer.
        var message = LookMessage.Parse((await Azurite.Queue(_storage).PeekMessageAsync(Cancellation)).Value.MessageText)!;
        await host.Handler.SignalAsync("CONT");

        Assert.Equal(("push", delivery.Id, "open-tidepool/minutes"), (message.Reason, message.Delivery, message.Repository!.ToString()));
        Assert.Equal(1, await host.DrainAsync());
        Assert.Single(coast.Minutes.Pulls);
        Assert.Contains(delivery.Id, await host.Handler.PrintsAsync("looked at"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_GitHub_did_not_sign_is_refused_and_nothing_is_put_on_the_queue(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        var push = Delivery.Push("open-tidepool/minutes");
        (Delivery Delivery, HttpStatusCode Status)[] cases =
        [
            (push with { SignedWith = null }, HttpStatusCode.Unauthorized),
            (push with { SignedWith = "" }, HttpStatusCode.Unauthorized),
            (push with { SignedWith = "another secret" }, HttpStatusCode.Unauthorized),
            (push with { ContentType = "" }, HttpStatusCode.UnsupportedMediaType),
            (push with { ContentType = "application/x-www-form-urlencoded" }, HttpStatusCode.UnsupportedMediaType),
            (push with { Event = "" }, HttpStatusCode.BadRequest),
            (push with { Body = [] }, HttpStatusCode.BadRequest),
            (push with { Body = "{"u8.ToArray() }, HttpStatusCode.BadRequest),
            (push with { Body = new byte[(25 * 1024 * 1024) + 1] }, HttpStatusCode.RequestEntityTooLarge),
            (push with { Event = "issues" }, HttpStatusCode.Accepted),
            (push with { Event = "ping" }, HttpStatusCode.Accepted),
        ];

        foreach (var (delivery, status) in cases) Assert.Equal(status, (await host.ForwardAsync(delivery)).Status);

        Assert.Equal(0, await host.CountAsync());
        Assert.Empty(coast.Requests);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Deliveries_that_come_twice_and_out_of_order_are_one_look_and_one_pull_request(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        var deliveries = Enumerable.Range(0, 10).Select(_ => Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId)).ToList();
        foreach (var delivery in deliveries.Concat(Enumerable.Reverse(deliveries))) await host.ForwardAsync(delivery);

        Assert.Equal(20, await host.DrainAsync());

        Assert.Single(coast.Minutes.Pulls);
        Assert.Single(coast.Requests, request => request.Operation == "Observe");
    }

    [Theory]
    [MemberData(nameof(Timers))]
    public async Task The_timer_puts_in_a_look_at_every_installation_not_all_at_once(string program, string timer)
    {
        await using var coast = await Coast.OpenAsync();
        for (var number = 0; number < 9; number++) coast.GitHub.Install(coast.App, coast.GitHub.Organization($"org{number}"));
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);

        Assert.True((await host.InvokeRoundAsync(timer)).IsDone);

        Assert.Equal(10, await host.CountAsync());
        Assert.NotInRange((await Azurite.Queue(_storage).PeekMessagesAsync(32, Cancellation)).Value.Length, 5, 10);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_installation_becomes_a_message_for_each_of_its_repositories(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.NewRepository("open-tidepool/other");
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);

        Assert.True((await host.InvokeLookAsync(Message(coast) with { Repository = null })).IsDone);

        Assert.Equal(2, await host.DrainAsync());
        Assert.Equal(2, coast.GitHub.Forge.Repositories.Count(repository => repository.Pulls.Any()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_no_invocation_and_no_message_of_ours_fails_and_ends_where_a_person_finds_it(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        foreach (var body in new[] { "", "{", "null", "[]", "{}", """{"Data":null}""", """{"Data":{}}""", """{"Data":{"message":null}}""", """{"Data":{"message":"\"hello"}}""" })
            Assert.Equal(HttpStatusCode.InternalServerError, (await host.PostAsync("look", body, Cancellation)).Status);

        await Azurite.Queue(_storage).CreateIfNotExistsAsync(cancellationToken: Cancellation);
        await Azurite.Queue(_storage).SendMessageAsync("hello", Cancellation);
        await host.DrainAsync();

        Assert.Equal("hello", (await Azurite.Queue(_storage, "minutes-looks-poison").PeekMessageAsync(Cancellation)).Value.MessageText);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_failure_of_GitHub_fails_the_invocation_so_that_the_host_tries_again(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request.Operation == "Observe", Fault.BrokenConnection(), times: 4);
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        await host.ForwardAsync(Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId));

        Assert.Equal(2, await host.DrainAsync());

        Assert.Single(coast.Minutes.Pulls);
        Assert.Equal(0, await host.CountAsync("minutes-looks-poison"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_limit_that_takes_longer_ends_the_invocation_and_the_message_waits_in_the_queue(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request.Operation == "Observe", Fault.SecondaryLimit(403, Duration.FromMinutes(7)));
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);

        Assert.True((await host.InvokeLookAsync(Message(coast))).IsDone);

        Assert.Equal(1, await host.CountAsync());
        Assert.Empty((await Azurite.Queue(_storage).PeekMessagesAsync(32, Cancellation)).Value);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Invocations_that_come_at_once_are_one_look_at_a_time_and_all_of_them_end(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        var message = Message(coast);

        var invoked = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => host.InvokeLookAsync(message)));

        Assert.All(invoked, one => Assert.True(one.IsDone));
        Assert.Single(coast.Minutes.Pulls);
        Assert.Single(coast.Requests, request => request.Operation == "Observe");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_invocation_that_the_host_gives_up_lets_the_next_one_in(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request.Operation == "Observe", Fault.TimeOut(), times: 1);
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = host.InvokeLookAsync(Message(coast), givenUp.Token);
        await coast.AskedAsync(request => request.Operation == "Observe");

        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True((await host.InvokeLookAsync(Message(coast))).IsDone);
        Assert.Single(coast.Minutes.Pulls);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Killed_in_the_middle_of_a_look_the_next_one_ends_as_if_nothing_had_been(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request is { IsGraphQL: true, IsMutating: true }, Fault.TimeOut(), times: 1);
        await using (var host = await FunctionsHost.StartAsync(program, coast, _storage))
        {
            var killed = host.InvokeLookAsync(Message(coast));
            await coast.AskedAsync(request => request is { IsGraphQL: true, IsMutating: true });
            await host.Handler.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => killed);
        }

        await using var again = await FunctionsHost.StartAsync(program, coast, _storage);
        Assert.True((await again.InvokeLookAsync(Message(coast))).IsDone);

        Assert.Single(coast.Minutes.Pulls);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_storage_account_that_is_away_is_no_acceptance(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;QueueEndpoint=http://127.0.0.1:{Azurite.FreePort()}/a;");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.ForwardAsync(Delivery.Push("open-tidepool/minutes"))).Status);

        Assert.DoesNotContain("c2VjcmV0", host.Handler.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_secret_is_ever_printed(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request.Operation == "Observe", Fault.NoJson, times: 4);
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);
        await host.InvokeLookAsync(Message(coast));
        await host.InvokeLookAsync(Message(coast));
        await host.ForwardAsync(Delivery.Push("open-tidepool/minutes") with { SignedWith = "x" });

        string[] secrets = [Delivery.Secret, .. coast.GitHub.Forge.Tokens.Select(token => token.Value), .. coast.App.PrivateKey.Split('\n').Where(line => line is not (['-', ..] or ""))];
        Assert.True(secrets.Length > 10);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, host.Handler.Printed, StringComparison.Ordinal));
    }

    private static LookMessage Message(Coast coast) =>
        new(new Uri(coast.GitHub.ApiUrl).Authority, coast.Installation.DatabaseId, new("open-tidepool", "minutes"), SystemClock.Instance.GetCurrentInstant()) { Reason = "push", Delivery = "d-1" };
}
