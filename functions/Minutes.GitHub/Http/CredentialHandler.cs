using System.Net.Http.Headers;

namespace Minutes.GitHub.Http;

/// <summary>Shows the credentials, anew with each try: between two tries a token may have ended.</summary>
internal sealed class CredentialHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = GitHubCall.Of(request);
        if (call.Tokens is NoToken) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var token = await call.Tokens.GetAsync(call.Run, cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException refused) when (refused.Refusal is Refusal.Credentials)
        {
            call.Tokens.Refuse(token);
            throw;
        }
        finally
        {
            request.Headers.Authorization = null;
        }
    }
}
