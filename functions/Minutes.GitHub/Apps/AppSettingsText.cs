using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>Writes the settings of an App into the one file in which they stand in the clear.</summary>
public static class AppSettingsText
{
    /// <summary>The file's bytes.</summary>
    /// <param name="app">The App.</param>
    /// <param name="form">For whom they are.</param>
    /// <param name="hosts">Where its GitHub is.</param>
    /// <param name="hasServer">Whether a server hears its webhooks, and needs to know the secret.</param>
    public static byte[] Print(RegisteredApp app, AppSettingsForm form, GitHubHosts hosts, bool hasServer) => Encoding.UTF8.GetBytes(form switch
    {
        AppSettingsForm.Actions => app.Pem.Reveal().TrimEnd('\n') + "\n",
        AppSettingsForm.Azure => ForAzure(Variables(app, hosts, hasServer)),
        _ => ForEnvironment(app, Variables(app, hosts, hasServer)),
    });

    /// <summary>The key is in Base64: a line without blanks, quotes and backslashes is read the same by shells, systemd and containers.</summary>
    private static IEnumerable<(string Name, string Value)> Variables(RegisteredApp app, GitHubHosts hosts, bool hasServer)
    {
        yield return ("GITHUB_APP_ID", app.Id.ToString(CultureInfo.InvariantCulture));
        yield return ("GITHUB_APP_PRIVATE_KEY", Convert.ToBase64String(Encoding.UTF8.GetBytes(app.Pem.Reveal())));
        if (hasServer && app.WebhookSecret is { } secret) yield return ("GITHUB_WEBHOOK_SECRET", secret.Reveal());
        if (!hosts.IsEnterprise) yield break;
        yield return ("GITHUB_SERVER_URL", hosts.Server.AbsoluteUri.TrimEnd('/'));
        yield return ("GITHUB_API_URL", hosts.Api.AbsoluteUri.TrimEnd('/'));
        yield return ("GITHUB_GRAPHQL_URL", hosts.GraphQl.AbsoluteUri.TrimEnd('/'));
    }

    private static string ForEnvironment(RegisteredApp app, IEnumerable<(string Name, string Value)> variables) =>
        $"# The GitHub App {app.Slug}, {app.Url}\n# Whoever can read this file can act as the App.\n{string.Concat(variables.Select(variable => $"{variable.Name}={variable.Value}\n"))}";

    private static string ForAzure(IEnumerable<(string Name, string Value)> variables)
    {
        var settings = new JsonArray([.. variables.Select(variable => new JsonObject { ["name"] = variable.Name, ["value"] = variable.Value, ["slotSetting"] = false })]);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" })) settings.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
