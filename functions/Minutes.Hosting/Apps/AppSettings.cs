using System.Collections.Immutable;
using Minutes.GitHub.Http;
using Minutes.Hosting.Webhooks;
using Minutes.Text;

namespace Minutes.Hosting.Apps;

/// <summary>One GitHub App, as the environment tells of it.</summary>
/// <param name="Hosts">Where its GitHub is.</param>
/// <param name="Credentials">By what it signs in.</param>
/// <param name="Secret">By what its webhooks are known.</param>
public sealed record AppSettings(GitHubHosts Hosts, Credentials.App Credentials, WebhookSecret Secret)
{
    /// <summary>The variable with the webhook's secret.</summary>
    public const string SecretVariable = "GITHUB_WEBHOOK_SECRET";

    /// <summary>What a setting on Azure says instead of its value, as long as the vault has not given it. As a secret, whoever knows the app's name could guess it.</summary>
    private const string Reference = "@Microsoft.KeyVault(";

    /// <summary>The host of its GitHub, by which messages name it: <c>github.com</c>.</summary>
    public string Server => Hosts.Server.Authority;

    /// <summary>The App that the variables tell of, or what is missing or wrong. No problem repeats a value.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    internal static Parsed<AppSettings> Read(Func<string, string?> environment)
    {
        var hosts = GitHubHosts.Read(environment);
        var credentials = CredentialSettings.Read(environment);
        var secret = environment(SecretVariable);
        if (Unresolved(environment).ToImmutableArray() is { IsEmpty: false } references) return new(null, references);
        Problem[] problems = [.. hosts.Problems, .. CredentialSettings.AreMissing(environment) ? NoApp : [.. credentials.Problems, .. NotAnApp(credentials.Value)], .. Missing(secret)];
        return problems is [] ? new AppSettings(hosts.Value!, (Credentials.App)credentials.Value!, new(secret!)) : new Parsed<AppSettings>(null, [.. problems]);
    }

    /// <summary>A token would be refused, too, so it is not spoken of.</summary>
    private static Problem[] NoApp =>
        [new(CredentialSettings.AppId, new(1, 1), "a server works as a GitHub App, and none is named", $"set {CredentialSettings.AppId}, and {CredentialSettings.Key} or {CredentialSettings.Key}_FILE; minutes setup makes an App")];

    private static Problem[] NotAnApp(Credentials? credentials) => credentials is Credentials.Token
        ? [new("GITHUB_TOKEN", new(1, 1), "a server works as a GitHub App, which tells it where it is installed", "set GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY instead; minutes reconcile and the Action work with a token")]
        : [];

    private static IEnumerable<Problem> Unresolved(Func<string, string?> environment) =>
        from variable in new[] { CredentialSettings.AppId, CredentialSettings.Key, SecretVariable }
        where environment(variable)?.TrimStart().StartsWith(Reference, StringComparison.OrdinalIgnoreCase) is true
        select new Problem(variable, new(1, 1), "the key vault did not give the value", "look whether the secret is in the vault, and whether the app's managed identity may read it (Key Vault Secrets User); then restart the app");

    private static Problem[] Missing(string? secret) => string.IsNullOrWhiteSpace(secret)
        ? [new(SecretVariable, new(1, 1), "without a secret, anybody could send webhooks", "make one with: openssl rand -hex 32; it stands in the App's settings, too")]
        : [];
}
