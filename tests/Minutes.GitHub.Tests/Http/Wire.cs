using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.Documents;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

/// <summary>The whole way of a request, as the product puts it together, with a stub instead of connections.</summary>
internal sealed class Wire : IDisposable
{
    public const string TokenText = "ghp_0123456789abcdefghijABCDEFGHIJ";

    public static readonly RepositoryName Repository = new("community", "minutes");

    private readonly ServiceProvider _services;
    private Task<GitHubClient>? _client;

    public Wire(Credentials? credentials = null, GitHubHosts? hosts = null)
    {
        var services = new ServiceCollection();
        services.AddGitHub(hosts ?? GitHubHosts.Default, credentials ?? new Credentials.Token(new(TokenText), false), Time);
        services.AddHttpClient(GitHubServices.ClientName).ConfigurePrimaryHttpMessageHandler(() => GitHub);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        _services = services.BuildServiceProvider();
        Clients = _services.GetRequiredService<GitHubClients>();
    }

    public LeapingTime Time { get; } = new();

    public StubGitHub GitHub { get; } = new();

    public WrittenLogs Logs { get; } = new();

    public GitHubRun Run { get; init; } = new();

    public GitHubClients Clients { get; }

    public static GraphQlRequest Query { get; } = new(GraphQlDocument.Of("query Look { viewer { login } }"), []);

    public static GraphQlRequest Mutation { get; } = new(GraphQlDocument.Of("mutation Change { a: deleteRef(input: {refId: \"R\"}) { clientMutationId } }"), []);

    public Task<GitHubClient> ClientAsync() => _client ??= Clients.ForAsync(Repository, Run, TestContext.Current.CancellationToken);

    public async Task<GraphQlAnswer<JsonObject>> AskAsync(GraphQlRequest? query = null) =>
        await (await ClientAsync()).QueryAsync(query ?? Query, WireJson.Default.JsonObject, TestContext.Current.CancellationToken);

    public async Task<GraphQlAnswer<JsonObject>> ChangeAsync() =>
        await (await ClientAsync()).MutateAsync(Mutation, WireJson.Default.JsonObject, TestContext.Current.CancellationToken);

    public async Task<JsonObject> GetAsync(FormattableString path) =>
        await (await ClientAsync()).GetAsync(RestPath.Of(path), WireJson.Default.JsonObject, TestContext.Current.CancellationToken);

    public async Task<JsonObject> PostAsync(FormattableString path) =>
        await (await ClientAsync()).PostAsync(RestPath.Of(path), new JsonObject { ["state"] = "success" }, WireJson.Default.JsonObject, WireJson.Default.JsonObject, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _services.Dispose();
        Logs.Dispose();
        GitHub.Dispose();
    }
}

/// <summary>Reads answers as they are.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WireJson : JsonSerializerContext;
