using Minutes.Hosting.Tests;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>With what the custom handler ends: a handler that ends with 0 is never started again.</summary>
public sealed class HandlerExitTests(Azurite azurite)
{
    private readonly string _storage = azurite.NewAccount();

    public static MatrixTheoryData<string, string> Missing => new(
        Programs.All.Select(row => row.Data),
        ["GITHUB_WEBHOOK_SECRET", "GITHUB_APP_ID", "GITHUB_APP_PRIVATE_KEY", "AzureWebJobsStorage", "FUNCTIONS_CUSTOMHANDLER_PORT"]);

    public static MatrixTheoryData<string, string> Signals => new(Programs.All.Select(row => row.Data), ["TERM", "INT", "KILL"]);

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task Without_what_it_needs_it_does_not_start_and_says_what(string program, string variable)
    {
        await using var coast = await Coast.OpenAsync();
        var variables = FunctionsHost.Variables(coast, _storage, Azurite.FreePort());
        variables.Remove(variable);
        await using var handler = RunningProgram.Start(program, "serve --functions", variables);

        Assert.Equal(ExitCode.Usage, await handler.EndsAsync());
        Assert.Contains(variable, handler.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Signals))]
    public async Task However_it_is_ended_it_does_not_end_with_0(string program, string signal)
    {
        await using var coast = await Coast.OpenAsync();
        await using var host = await FunctionsHost.StartAsync(program, coast, _storage);

        await host.Handler.SignalAsync(signal);

        Assert.NotEqual(0, await host.Handler.EndsAsync());
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_it_with_a_message()
    {
        await using var coast = await Coast.OpenAsync();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        await using var handler = RunningProgram.Start("build", "serve --functions", FunctionsHost.Variables(coast, _storage, ((System.Net.IPEndPoint)taken.LocalEndpoint).Port));

        Assert.Equal(ExitCode.Failure, await handler.EndsAsync());
        Assert.Contains("address already in use", handler.Printed, StringComparison.Ordinal);
    }
}
