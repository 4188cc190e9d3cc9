using System.Net.Sockets;
using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class UnansweredTests : IDisposable
{
    private const string Fine = """{"data":{"viewer":{},"a":{}}}""";

    private readonly Wire _wire = new();

    public static TheoryData<string> Failures => [.. Unanswered.All.Keys];

    public void Dispose() => _wire.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_query_is_repeated_with_a_growing_pause(string failure)
    {
        Fail(failure, times: 3);
        _wire.GitHub.Answers(Fine);

        await _wire.AskAsync();

        Assert.Equal([1.0, 2.0, 4.0], _wire.Time.Waits);
        Assert.Equal(TimeSpan.FromSeconds(7), _wire.Run.Usage.Waited);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_query_is_given_up_after_four_tries(string failure)
    {
        Fail(failure, times: 1);

        var unanswered = await Assert.ThrowsAsync<UnansweredException>(() => _wire.AskAsync());

        Assert.Equal(4, _wire.GitHub.Received.Count);
        Assert.False(unanswered.MayHaveActed);
        Assert.StartsWith("Look: ", unanswered.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_change_is_never_repeated_blindly(string failure)
    {
        Fail(failure, times: 1);

        var byGraphQl = await Assert.ThrowsAsync<UnansweredException>(() => _wire.ChangeAsync());
        var byRest = await Assert.ThrowsAsync<UnansweredException>(() => _wire.PostAsync($"statuses"));

        Assert.Equal(2, _wire.GitHub.Received.Count);
        Assert.True(byGraphQl.MayHaveActed && byRest.MayHaveActed);
        Assert.Contains("unknown until the next look", byGraphQl.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task A_change_that_never_left_is_repeated(HttpRequestError error)
    {
        _wire.GitHub.Breaks(new HttpRequestException(error)).Answers(Fine);

        await _wire.ChangeAsync();

        Assert.Equal(2, _wire.GitHub.Received.Count);
    }

    [Fact]
    public async Task A_failure_that_names_its_end_is_waited_for()
    {
        _wire.GitHub.Answers("", 503, ("retry-after", "20")).Answers("", 503, ("retry-after", "1")).Answers(Fine);

        await _wire.AskAsync();

        Assert.Equal([20.0, 2.0], _wire.Time.Waits);
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_ended()
    {
        _wire.Time.TimesOut = true;
        _wire.GitHub.Hangs();

        var unanswered = await Assert.ThrowsAsync<UnansweredException>(() => _wire.ChangeAsync());

        Assert.True(unanswered.MayHaveActed);
        Assert.Contains("in time", unanswered.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_in_the_middle_of_a_change_leaves_its_outcome_unknown()
    {
        _wire.GitHub.Answers("""{"errors":[{"message":"Something went wrong while executing your query."}]}""");

        Assert.True((await Assert.ThrowsAsync<UnansweredException>(() => _wire.ChangeAsync())).MayHaveActed);
        Assert.Single(_wire.GitHub.Received);
    }

    [Fact]
    public async Task An_answer_of_another_form_is_told()
    {
        _wire.GitHub.Answers("[1]");

        await Assert.ThrowsAsync<UnansweredException>(() => _wire.GetAsync($"user"));
    }

    private void Fail(string failure, int times)
    {
        for (var i = 0; i < times; i++) Unanswered.All[failure](_wire.GitHub);
    }
}

/// <summary>Each way in which an answer can fail to come, after GitHub may have acted.</summary>
internal static class Unanswered
{
    public static IReadOnlyDictionary<string, Func<StubGitHub, StubGitHub>> All { get; } = new Dictionary<string, Func<StubGitHub, StubGitHub>>
    {
        ["500"] = stub => stub.Answers("{}", 500),
        ["502 with a page"] = stub => stub.Answers("<html>", 502),
        ["503"] = stub => stub.Answers("", 503),
        ["504"] = stub => stub.Answers("""{"data":null,"errors":[{"message":"words"}]}""", 504),
        ["408"] = stub => stub.Answers("", 408),
        ["an empty answer"] = stub => stub.Answers(""),
        ["a proxy's page"] = stub => stub.Answers("<html>sign in</html>"),
        ["JSON that is cut off"] = stub => stub.Answers("""{"data":{"viewer":{"login":"min"""),
        ["JSON with more behind it"] = stub => stub.Answers("""{"data":{"viewer":{}}} <html>"""),
        ["an answer that breaks off"] = stub => stub.BreaksOff(),
        ["a reset connection"] = stub => stub.Breaks(new HttpRequestException("broken", new SocketException((int)SocketError.ConnectionReset))),
        ["an ended connection"] = stub => stub.Breaks(new HttpRequestException(HttpRequestError.ResponseEnded)),
        ["compression that is cut off"] = stub => stub.Breaks(new InvalidDataException()),
        ["a stream that fails"] = stub => stub.Breaks(new IOException()),
    };
}
