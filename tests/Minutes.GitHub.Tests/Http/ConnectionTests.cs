using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

/// <summary>What the connections themselves do, which a stub cannot show.</summary>
public sealed class ConnectionTests
{
    private static readonly byte[] Body = "{\"data\":{\"viewer\":{\"login\":\"minutes\"},\"a\":{}}}"u8.ToArray();
    private static readonly byte[] Zipped = Zip(Body);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Answers that are cut off, each in another way.</summary>
    public static TheoryData<string> Cut => ["nothing", "half a head", "half a body", "half a chunk", "half of what is compressed"];

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        using var github = new LoopbackGitHub([.. LoopbackGitHub.Head("HTTP/1.1 200 OK", "Content-Encoding: gzip", $"Content-Length: {Zipped.Length}"), .. Zipped]);
        using var services = Services(github);

        var answer = await Client(services).QueryAsync(Wire.Query, WireJson.Default.JsonObject, Stop);

        Assert.Equal("minutes", answer.Data["viewer"]!["login"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Cut))]
    public async Task A_cut_answer_to_a_query_is_asked_for_again(string cut)
    {
        using var github = new LoopbackGitHub(Answer(cut), [.. LoopbackGitHub.Head("HTTP/1.1 200 OK", $"Content-Length: {Body.Length}"), .. Body]);
        using var services = Services(github);

        await Client(services).QueryAsync(Wire.Query, WireJson.Default.JsonObject, Stop);

        Assert.Equal(2, github.Requests);
    }

    [Theory]
    [MemberData(nameof(Cut))]
    public async Task A_change_whose_answer_is_cut_is_sent_once(string cut)
    {
        using var github = new LoopbackGitHub(Answer(cut), Answer(cut));
        using var services = Services(github);

        var unanswered = await Assert.ThrowsAsync<UnansweredException>(() => Client(services).MutateAsync(Wire.Mutation, WireJson.Default.JsonObject, Stop));

        Assert.True(unanswered.MayHaveActed);
        Assert.Equal(1, github.Requests);
    }

    [Fact]
    public async Task A_change_that_finds_nobody_has_done_nothing()
    {
        var github = new LoopbackGitHub();
        using var services = Services(github);
        github.Dispose();

        var unanswered = await Assert.ThrowsAsync<UnansweredException>(() => Client(services).MutateAsync(Wire.Mutation, WireJson.Default.JsonObject, Stop));

        Assert.False(unanswered.MayHaveActed);
        Assert.Contains("cannot be reached", unanswered.Message, StringComparison.Ordinal);
    }

    private static byte[] Answer(string cut) => cut switch
    {
        "nothing" => [],
        "half a head" => "HTTP/1.1 200 OK\r\nContent-"u8.ToArray(),
        "half a body" => [.. LoopbackGitHub.Head("HTTP/1.1 200 OK", $"Content-Length: {Body.Length}"), .. Body[..20]],
        "half a chunk" => [.. LoopbackGitHub.Head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked"), .. "30\r\n{\"data\":"u8],
        _ => [.. LoopbackGitHub.Head("HTTP/1.1 200 OK", "Content-Encoding: gzip", "Connection: close"), .. Zipped[..^12]],
    };

    private static byte[] Zip(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest)) zip.Write(bytes);
        return zipped.ToArray();
    }

    private static GitHubClient Client(ServiceProvider services) =>
        services.GetRequiredService<GitHubClients>().ForAsync(Wire.Repository, new(), Stop).GetAwaiter().GetResult();

    private static ServiceProvider Services(LoopbackGitHub github)
    {
        var hosts = GitHubHosts.Read(name => name is "GITHUB_API_URL" ? github.Address : null).Value!;
        return new ServiceCollection().AddGitHub(hosts, new Credentials.Token(new(Wire.TokenText), false), new LeapingTime()).BuildServiceProvider();
    }
}
