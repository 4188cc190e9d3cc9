namespace Minutes.GitHub.Http;

/// <summary>Lets a request that can change something wait for its turn.</summary>
internal sealed class PaceHandler(TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = GitHubCall.Of(request);
        if (!call.MayAct) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);

        var turn = call.Tokens.Pace.Reserve(time.GetUtcNow());
        if (turn > TimeSpan.Zero) await Task.Delay(turn, time, cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            call.Tokens.Pace.End(time.GetUtcNow());
        }
    }
}
