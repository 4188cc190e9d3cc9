using System.Net;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>The status page as a browser gets it.</summary>
public sealed class StatusPageServeTests
{
    public static TheoryData<string> All => Programs.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_tells_of_what_the_looks_found_and_gives_no_secret_away(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.WithStatusPageAsync(program, coast);
        var delivery = Delivery.Push("open-tidepool/minutes", coast.Installation.DatabaseId);
        Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(delivery));

        var page = await PageWithAsync(server, "pull request #1</a> is open");

        Assert.Contains(">open-tidepool/minutes<", page, StringComparison.Ordinal);
        Assert.Contains("GraphQL</bdi>: ", page, StringComparison.Ordinal);
        string[] secrets = [Delivery.Secret, delivery.Id, "refs/heads", "PRIVATE KEY", .. coast.App.PrivateKey.Split('\n').Where(line => line.Length > 20), .. coast.GitHub.Forge.Tokens.Select(token => token.Value)];
        Assert.True(coast.GitHub.Forge.Tokens.Count > 0);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task After_a_start_it_tells_of_repositories_in_which_nothing_changed(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using (var first = await RunningServer.StartAsync(program, coast))
        {
            await first.Program.PrintsAsync("looked at open-tidepool/minutes");
        }

        var before = coast.Requests.Count;
        await using var server = await RunningServer.WithStatusPageAsync(program, coast);
        await PageWithAsync(server, "pull request #1</a> is open");

        Assert.DoesNotContain(coast.Requests.Skip(before), request => request is { IsGraphQL: true, IsMutating: true });
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_can_be_got_and_asked_about_and_nothing_else(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.WithStatusPageAsync(program, coast);

        using var got = await server.AskAsync(HttpMethod.Get, "/");
        using var asked = await server.AskAsync(HttpMethod.Head, "/");
        using var posted = await server.AskAsync(HttpMethod.Post, "/");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed), (got.StatusCode, asked.StatusCode, posted.StatusCode));
        Assert.Equal(got.Headers.GetValues("Content-Security-Policy"), asked.Headers.GetValues("Content-Security-Policy"));
        Assert.Empty(await asked.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["GET", "HEAD"], posted.Content.Headers.Allow);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_off_unless_somebody_asks_for_it(string program)
    {
        await using var coast = await Coast.OpenAsync();
        await using var server = await RunningServer.StartAsync(program, coast);

        Assert.Equal(HttpStatusCode.NotFound, await server.GetAsync("/"));
    }

    private static async Task<string> PageWithAsync(RunningServer server, string text)
    {
        while (true)
        {
            var page = await server.ReadAsync("/");
            if (page.Contains(text, StringComparison.Ordinal)) return page;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
