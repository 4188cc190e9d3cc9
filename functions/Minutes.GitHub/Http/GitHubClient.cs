using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Http;

/// <summary>Speaks to GitHub with one token source, for one run. Each method sends one request, and throws a <see cref="GitHubException"/> where GitHub does not do it.</summary>
internal sealed class GitHubClient(HttpClient http, GitHubHosts hosts, TokenSource tokens, GitHubRun run)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>What the run took until now.</summary>
    internal GitHubUsage Usage => run.Usage;

    /// <summary>Asks GraphQL. It is repeated where GitHub does not answer.</summary>
    internal Task<GraphQlAnswer<T>> QueryAsync<T>(GraphQlRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull => SendAsync(request, request.Document.IsMutation ? throw new ArgumentException($"{request.Document.Name} is a mutation.", nameof(request)) : type, cancellation);

    /// <summary>Changes something by GraphQL. It is repeated only where nothing was done for sure.</summary>
    internal Task<GraphQlAnswer<T>> MutateAsync<T>(GraphQlRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull => SendAsync(request, request.Document.IsMutation ? type : throw new ArgumentException($"{request.Document.Name} is no mutation.", nameof(request)), cancellation);

    /// <summary>Reads by REST.</summary>
    internal async Task<T> GetAsync<T>(RestPath path, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull
    {
        var call = Call($"GET {path}");
        using var response = await SendAsync(call, new(HttpMethod.Get, path.Below(hosts.Api)), cancellation).ConfigureAwait(false);
        return await ReadAsync(call, response, type, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a list by REST, page by page: one request each.</summary>
    internal async IAsyncEnumerable<T> PagesAsync<T>(RestPath path, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellation)
        where T : notnull
    {
        var call = Call($"GET {path}");
        for (var page = path.Below(hosts.Api); page is not null;)
        {
            using var response = await SendAsync(call, new(HttpMethod.Get, page), cancellation).ConfigureAwait(false);
            yield return await ReadAsync(call, response, type, cancellation).ConfigureAwait(false);
            page = PageLink.Next(response) is { } next ? SameHost.Follow(page, next) ?? throw new RefusedException(call.Name, Refusal.Moved) : null;
        }
    }

    /// <summary>Changes something by REST.</summary>
    internal Task<T> PostAsync<TBody, T>(RestPath path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull => PostAsync(Call($"POST {path}") with { MayAct = true }, path, JsonSerializer.SerializeToUtf8Bytes(body, bodyType), type, cancellation);

    /// <summary>Asks by REST for something that can be asked for twice without harm, though REST calls it a change: a token.</summary>
    internal Task<T> PostHarmlessAsync<T>(RestPath path, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull => PostAsync(Call($"POST {path}"), path, "{}"u8.ToArray(), type, cancellation);

    /// <summary>Changes something by REST at a path that nobody may see in a message: there is a secret in it.</summary>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="path">The path.</param>
    /// <param name="type">The form of the answer.</param>
    /// <param name="cancellation">Cancels the request.</param>
    internal Task<T> PostUnnamedAsync<T>(string name, RestPath path, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull => PostAsync(Call(name) with { MayAct = true }, path, [], type, cancellation);

    private async Task<T> PostAsync<T>(GitHubCall call, RestPath path, byte[] body, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull
    {
        using var content = Content(body);
        using var response = await SendAsync(call, new(HttpMethod.Post, path.Below(hosts.Api)) { Content = content }, cancellation).ConfigureAwait(false);
        return await ReadAsync(call, response, type, cancellation).ConfigureAwait(false);
    }

    private async Task<GraphQlAnswer<T>> SendAsync<T>(GraphQlRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull
    {
        var call = Call(request.Document.Name) with { IsGraphQl = true, MayAct = request.Document.IsMutation };
        using var content = Content(request.ToUtf8());
        using var response = await SendAsync(call, new(HttpMethod.Post, hosts.GraphQl) { Content = content }, cancellation).ConfigureAwait(false);
        var envelope = GraphQlEnvelope.Read(await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false))!;
        run.CountPoints(envelope.Cost);
        return new(Understand(call, () => envelope.Data!.Value.Deserialize(type)), envelope.Errors);
    }

    private async Task<HttpResponseMessage> SendAsync(GitHubCall call, HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request) return await http.SendAsync(call.On(request), cancellation).ConfigureAwait(false);
    }

    private static async Task<T> ReadAsync<T>(GitHubCall call, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        return Understand(call, () => JsonSerializer.Deserialize(body, type));
    }

    /// <summary>The answer as a value. What the reader says of a body stays unsaid: there may be a token in it.</summary>
    private static T Understand<T>(GitHubCall call, Func<T?> read)
        where T : notnull
    {
        try
        {
            if (read() is { } value) return value;
        }
        catch (JsonException)
        {
        }

        throw new UnansweredException(call.Name, "the answer of GitHub has another form than it should", call.MayAct);
    }

    private GitHubCall Call(string name) => new(name, tokens, run);

    private static ByteArrayContent Content(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        return content;
    }
}
