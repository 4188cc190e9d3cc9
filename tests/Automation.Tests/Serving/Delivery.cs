using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Automation.Tests.Serving;

/// <summary>A webhook as GitHub sends it.</summary>
/// <param name="Event">The event's name.</param>
/// <param name="Body">The payload.</param>
internal sealed record Delivery(string Event, byte[] Body)
{
    internal const string Secret = "the tide comes in, the tide goes out";

    /// <summary>What it is signed with; null for not at all.</summary>
    internal string? SignedWith { get; init; } = Secret;

    /// <summary>By itself a client that has asked whether it may send its body sends it anyway after a second, and is then cut off in the middle of it.</summary>
    private static readonly SocketsHttpHandler Patient = new() { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };

    /// <summary>The repository that it is about; null where its payload names none.</summary>
    internal string? Repository { get; init; }

    internal string Id { get; init; } = Guid.NewGuid().ToString();

    internal string ContentType { get; init; } = "application/json";

    internal bool IsTooLarge => Body.Length > 25 * 1024 * 1024;

    internal static Delivery Push(string repository, long? installation = null) => new("push", Encoding.UTF8.GetBytes(PushOf(repository, installation))) { Repository = repository };

    /// <summary>Sends to a port of this machine.</summary>
    internal static HttpClient ClientFor(int port) =>
        new(Patient, disposeHandler: false) { BaseAddress = new($"http://127.0.0.1:{port}/"), Timeout = Timeout.InfiniteTimeSpan };

    internal HttpRequestMessage ToRequest()
    {
        var content = new ByteArrayContent(Body);
        content.Headers.ContentType = ContentType.Length > 0 ? MediaTypeHeaderValue.Parse(ContentType) : null;
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/github/webhooks") { Content = content };
        request.Headers.ExpectContinue = IsTooLarge; // Who asks first is refused before the body is sent.
        request.Headers.Add("User-Agent", "GitHub-Hookshot/044aadd");
        if (Event.Length > 0) request.Headers.Add("X-GitHub-Event", Event);
        request.Headers.Add("X-GitHub-Delivery", Id);
        if (SignedWith is { } secret) request.Headers.Add("X-Hub-Signature-256", Sign(secret));
        return request;
    }

    private static string PushOf(string repository, long? installation) =>
        $$"""{"ref":"refs/heads/main","repository":{"full_name":"{{repository}}"}{{(installation is { } id ? $",\"installation\":{{\"id\":{id}}}" : "")}}}""";

    private string Sign(string secret) => $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Body))}";
}
