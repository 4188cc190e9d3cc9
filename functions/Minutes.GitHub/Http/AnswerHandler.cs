namespace Minutes.GitHub.Http;

/// <summary>
/// One try: sends the request, takes the whole answer in, and lets only an answer pass that is one. Everything else leaves as a <see cref="GitHubException"/>, so that what stands
/// above it has to know nothing of status codes.
/// </summary>
internal sealed class AnswerHandler(TimeProvider time) : DelegatingHandler
{
    /// <summary>GitHub itself ends a request after ten seconds; the rest is for the way.</summary>
    internal static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(15);

    private const long LargestBody = 64 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = GitHubCall.Of(request);
        call.Run.CountRequest(call.MayAct);
        using var timeout = new CancellationTokenSource(LongestTry, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await ReceiveAsync(request, call, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnansweredException(call.Name, "GitHub did not answer in time", call.MayAct);
        }
        catch (HttpRequestException broken)
        {
            var wasSent = broken.HttpRequestError
                is not (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError);
            throw new UnansweredException(call.Name, wasSent ? "the connection to GitHub broke" : "GitHub cannot be reached", call.MayAct && wasSent, broken);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw new UnansweredException(call.Name, "the answer of GitHub broke off", call.MayAct, broken);
        }
    }

    private async Task<HttpResponseMessage> ReceiveAsync(HttpRequestMessage request, GitHubCall call, CancellationToken cancellation)
    {
        var response = await base.SendAsync(request, cancellation).ConfigureAwait(false);
        call.Run.See(response.Headers.Date);
        if (Allowance.Of(response.Headers) is { } left) call.Tokens.Allowances.See(left);
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestBody, cancellation).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            if (Echo.Hide(body, request.Headers.Authorization?.Parameter) is { } hidden) response.Content = new ByteArrayContent(body = hidden);
            AnswerJudge.Judge(call, response, body, time.GetUtcNow());
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
