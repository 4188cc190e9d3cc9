using System.Text.Json.Nodes;
using Minutes.GitHub.Apps;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Minutes.GitHub.Tests.Apps;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

/// <summary>Looks for tokens and keys in all that comes out of each failure: exceptions with everything in them, and logs of all levels.</summary>
public sealed class SecretTests
{
    private const string InstallationToken = "ghs_0123456789abcdefghijABCDEFGHIJ";

    /// <summary>What GitHub, or somebody on the way, answers; TOKEN stands for the token that it was shown.</summary>
    public static TheoryData<int, string> Answers { get; } = new()
    {
        { 200, """{"data":null,"errors":[{"message":"TOKEN"}]}""" },
        { 200, """{"data":{"viewer":{}},"errors":[{"message":"TOKEN","type":"TOKEN","path":["TOKEN"]}]}""" },
        { 200, """{"errors":[{"message":"TOKEN","type":"FORBIDDEN"}]}""" },
        { 200, """{"errors":[{"message":"TOKEN","type":"RATE_LIMITED"}]}""" },
        { 200, "TOKEN" },
        { 200, """{"TOKEN":"TOKEN""" },
        { 200, """{"data":["TOKEN"]}""" },
        { 200, """["TOKEN"]""" },
        { 301, "TOKEN" },
        { 400, """{"message":"TOKEN"}""" },
        { 401, """{"message":"TOKEN"}""" },
        { 403, """{"message":"TOKEN"}""" },
        { 404, """{"message":"TOKEN"}""" },
        { 422, """{"message":"TOKEN"}""" },
        { 429, """{"message":"TOKEN"}""" },
        { 502, """{"message":"TOKEN"}""" },
    };

    public static TheoryData<string> Failures => UnansweredTests.Failures;

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_token_that_is_sent_back_is_told_to_nobody(int status, string body)
    {
        using var wire = new Wire();
        wire.GitHub.Then((request, _) => Task.FromResult(StubGitHub.Response(body.Replace("TOKEN", request.Headers.Authorization!.Parameter, StringComparison.Ordinal), status)));

        await SeesNothingAsync(wire, [Wire.TokenText]);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_tells_no_token(string failure)
    {
        using var wire = new Wire();
        Unanswered.All[failure](wire.GitHub);

        await SeesNothingAsync(wire, [Wire.TokenText]);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_tells_neither_key_nor_token_of_an_App(string failure)
    {
        using var wire = App();
        wire.GitHub.Answers("""{"id":7}""").Answers($$"""{"token":"{{InstallationToken}}","expires_at":"2023-03-15T13:00:00Z"}""");
        Unanswered.All[failure](wire.GitHub);

        await SeesNothingAsync(wire, [InstallationToken, .. KeyLines()]);
    }

    [Theory]
    [InlineData("""{"token":"TOKEN","expires_at":"never"}""")]
    [InlineData("""{"token":["TOKEN"]}""")]
    [InlineData("""{"token":"TOKEN","expires_at":"2023-03-15T13:00:00Z" """)]
    [InlineData("""{"message":"TOKEN"}""", 422)]
    public async Task An_answer_with_a_token_that_cannot_be_read_tells_it_not(string body, int status = 201)
    {
        using var wire = App();
        wire.GitHub.Answers("""{"id":7}""").Answers(body.Replace("TOKEN", InstallationToken, StringComparison.Ordinal), status);

        await SeesNothingAsync(wire, status == 201 ? [InstallationToken, .. KeyLines()] : KeyLines());
    }

    [Fact]
    public async Task The_token_of_an_App_itself_is_hidden_as_well()
    {
        using var wire = App();
        var shown = "";
        wire.GitHub.Then((request, _) =>
        {
            shown = request.Headers.Authorization!.Parameter!;
            return Task.FromResult(StubGitHub.Response($$"""{"message":"{{shown}}"}""", 404));
        });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => wire.AskAsync());

        Assert.DoesNotContain(shown, refused.ToString(), StringComparison.Ordinal);
        Assert.Contains("***", refused.Message, StringComparison.Ordinal);
    }

    private static Wire App() => new(new Credentials.App("12345", AppKey.Read("KEY", AppKeys.Pkcs1).Value!));

    private static IEnumerable<string> KeyLines() => AppKeys.Pkcs1.Split('\n').Where(line => line is not ['-', ..]);

    private static async Task SeesNothingAsync(Wire wire, IEnumerable<string> secrets)
    {
        var seen = "";
        foreach (var ask in (Func<Task<object>>[])[async () => await wire.AskAsync(), async () => await wire.ChangeAsync(), async () => await wire.GetAsync($"x"), async () => await wire.PostAsync($"x")])
        {
            try
            {
                seen += Dump(await ask());
            }
            catch (GitHubException failure)
            {
                seen += Dump(failure);
            }
        }

        seen += wire.Logs.Text + wire.Run.Usage + wire.Clients;
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, seen, StringComparison.Ordinal));
    }

    private static string Dump(object answer) => answer switch
    {
        Exception failure => string.Join('\n', Causes(failure).Select(cause => $"{cause} {cause.Message} {cause.Source} {string.Join(' ', cause.Data.Keys.Cast<object>().Concat(cause.Data.Values.Cast<object>()))}")),
        GraphQlAnswer<JsonObject> graphQl => $"{graphQl} {string.Join(' ', graphQl.Errors)}",
        _ => $"{answer}",
    };

    private static IEnumerable<Exception> Causes(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException) yield return failure;
    }
}
