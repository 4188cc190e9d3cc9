using System.Net;
using System.Text;

namespace Minutes.GitHub.Tests.Http;

/// <summary>Answers requests in the order in which a test wrote the answers, the last one for all that follow, and keeps what it was sent.</summary>
internal sealed class StubGitHub : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = [];
    private readonly List<Received> _received = [];

    public IReadOnlyList<Received> Received
    {
        get
        {
            lock (_gate) return [.. _received];
        }
    }

    public StubGitHub Answers(string body, int status = 200, params (string Name, string Value)[] headers) => Then((_, _) => Task.FromResult(Response(body, status, headers)));

    public StubGitHub Breaks(Exception reason) => Then((_, _) => Task.FromException<HttpResponseMessage>(reason));

    /// <summary>Takes the request, and never answers.</summary>
    public StubGitHub Hangs() => Then(async (_, cancellation) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        throw new InvalidOperationException();
    });

    /// <summary>Begins to answer, and breaks off.</summary>
    public StubGitHub BreaksOff() => Then((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new BrokenContent() }));

    public StubGitHub Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public static HttpResponseMessage Response(string body, int status, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_gate)
        {
            _received.Add(new(
                $"{request.Method} {request.RequestUri!.AbsoluteUri}", body, request.Headers.Authorization?.ToString(), request.Headers.ToDictionary(header => header.Key, header => string.Join(' ', header.Value))));
            answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        }

        return await answer(request, cancellationToken);
    }

    private sealed class BrokenContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(new HttpIOException(HttpRequestError.ResponseEnded));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}

/// <summary>A request as it came in.</summary>
internal sealed record Received(string Line, string? Body, string? Authorization, IReadOnlyDictionary<string, string> Headers);
