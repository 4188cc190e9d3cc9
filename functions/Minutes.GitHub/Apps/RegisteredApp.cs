using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>An App that GitHub has just made, with its key.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Credentials">By what it signs in.</param>
/// <param name="Pem">The key as GitHub gave it.</param>
/// <param name="WebhookSecret">By what its webhooks are known; null where GitHub made none.</param>
public sealed record RegisteredApp(long Id, string Slug, string Name, string Url, Credentials.App Credentials, Secret Pem, Secret? WebhookSecret)
{
    /// <summary>Where it is installed.</summary>
    public string InstallationUrl => $"{Url}/installations/new";
}
