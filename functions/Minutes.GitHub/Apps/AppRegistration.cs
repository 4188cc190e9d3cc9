using System.Globalization;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>Fetches what GitHub has made of a manifest. There are no credentials yet: the code is one, for an hour and one use.</summary>
public sealed class AppRegistration
{
    private const string Call = "the key of the new App";

    private readonly IHttpClientFactory _factory;
    private readonly GitHubHosts _hosts;

    internal AppRegistration(IHttpClientFactory factory, GitHubHosts hosts) => (_factory, _hosts) = (factory, hosts);

    /// <summary>The App with its key. No message of a failure holds the code.</summary>
    /// <exception cref="RefusedException">GitHub does not know the code: it was used, or is older than an hour.</exception>
    /// <exception cref="UnansweredException">GitHub gave no answer, or none that makes sense: the App is there, and its key may be lost.</exception>
    public async Task<RegisteredApp> FetchAsync(string code, CancellationToken cancellation)
    {
        var client = new GitHubClient(_factory.CreateClient(GitHubServices.ClientName), _hosts, new NoToken(), new GitHubRun());
        return Read(await FetchAsync(client, code, cancellation).ConfigureAwait(false));
    }

    /// <summary>GitHub's own words are left out of a refusal: they may repeat the code.</summary>
    private static async Task<ConversionAnswer> FetchAsync(GitHubClient client, string code, CancellationToken cancellation)
    {
        try
        {
            return await client.PostUnnamedAsync(Call, RestPath.Of($"app-manifests/{code}/conversions"), AppJson.Default.ConversionAnswer, cancellation).ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            throw new RefusedException(Call, refused.Refusal);
        }
    }

    private static RegisteredApp Read(ConversionAnswer answer)
    {
        var key = AppKey.Read("pem", answer.Pem).Value ?? throw new UnansweredException(Call, "the key that GitHub sent cannot be read", mayHaveActed: true);
        return new(
            answer.Id,
            answer.Slug ?? "",
            answer.Name,
            answer.HtmlUrl,
            new(answer.Id.ToString(CultureInfo.InvariantCulture), key),
            new(answer.Pem),
            answer.WebhookSecret is { Length: > 0 } secret ? new(secret) : null);
    }
}
