using System.Net;

namespace Minutes.GitHub.Http;

/// <summary>
/// Follows what has moved, such as a renamed repository, as long as it stays on GitHub's host: a token goes nowhere else. Only reading follows a 301 or 302; a 307 or 308 asks for
/// the same method (docs.github.com, "Best practices for using the REST API").
/// </summary>
internal sealed class RedirectHandler : DelegatingHandler
{
    private const int Longest = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var steps = 0; ; steps++)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode is < 300 or > 399) return response;
            using (response)
            {
                request.RequestUri = steps < Longest && Target(request, response) is { } target
                    ? target
                    : throw new RefusedException(GitHubCall.Of(request).Name, Refusal.Moved);
            }
        }
    }

    private static Uri? Target(HttpRequestMessage request, HttpResponseMessage response) =>
        response.Headers.Location is { } location && KeepsMethod(request.Method, response.StatusCode) ? SameHost.Follow(request.RequestUri!, location) : null;

    private static bool KeepsMethod(HttpMethod method, HttpStatusCode status) => status switch
    {
        HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => true,
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found => method == HttpMethod.Get,
        _ => false,
    };
}
