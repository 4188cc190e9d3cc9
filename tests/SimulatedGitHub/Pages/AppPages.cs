using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using SimulatedGitHub.Access;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Pages;

/// <summary>The pages on which a person makes an App of a manifest, and installs it.</summary>
internal static class AppPages
{
    private const int LongestName = 34;

    /// <summary>What each event needs the App to read (docs.github.com, "Webhook events and payloads").</summary>
    private static readonly Dictionary<string, string> NeededByEvents = new()
    {
        ["push"] = "contents",
        ["pull_request"] = "pull_requests",
        ["repository"] = "metadata",
        ["check_run"] = "checks",
        ["check_suite"] = "checks",
        ["merge_group"] = "merge_queues",
        ["issues"] = "issues",
        ["issue_comment"] = "issues",
    };

    /// <summary>Takes a manifest, and asks the person for the name once more.</summary>
    public static Answer Ask(PageRequest request, Actor owner)
    {
        if (Parse(request.Field("manifest")) is not { } read)
            return Html(422, "Invalid GitHub App configuration", "<p>the manifest is no JSON</p>");
        if (Mistakes(read).ToList() is { Count: > 0 } mistakes)
            return Html(422, "Invalid GitHub App configuration", $"<p>{string.Join("<br>", mistakes)}</p>");
        request.GitHub.Forge.Registrations.Add(new(owner, read, request.Query("state")));
        var number = request.GitHub.Forge.Registrations.Count - 1;
        return Html(200, "Create GitHub App", $"""
            <form method="post" action="/settings/apps/create">
            <input type="hidden" name="registration" value="{number}">
            <label>GitHub App name <input type="text" name="name" value="{Text(Name(read))}"></label>
            <button>Create GitHub App for @{Text(owner.Login)}</button>
            </form>
            """);
    }

    /// <summary>Makes the App, and leads back with the code for its key.</summary>
    public static Answer Create(PageRequest request)
    {
        var forge = request.GitHub.Forge;
        var registration = forge.Registrations[int.Parse(request.Field("registration"), CultureInfo.InvariantCulture)];
        var name = request.Field("name");
        if (name.Length is 0 or > LongestName || forge.Apps.Exists(app => app.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return Html(422, "Create GitHub App", "<p>Name is too long, or already taken</p>");
        var manifest = registration.Manifest;
        registration.App = request.GitHub.App(name, Grants(manifest), [.. Texts(manifest, "default_events")]);
        registration.CreatedAt = forge.Clock.Now;
        registration.Code = $"{forge.Registrations.IndexOf(registration):x4}{new string('c', 36)}";
        var address = manifest.GetProperty("redirect_url").GetString()!;
        return Html(302, "You are being redirected.", "") with
        {
            Headers = new() { ["location"] = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={registration.Code}{(registration.State.Length > 0 ? $"&state={Uri.EscapeDataString(registration.State)}" : "")}" },
        };
    }

    public static App? Find(PageRequest request, string slug) => request.GitHub.Forge.Apps.Find(app => app.Slug == slug);

    public static Answer Show(App app) => Html(200, app.Name, $"<a href=\"/apps/{app.Slug}/installations/new\">Install</a>");

    public static Answer AskToInstall(App app) => Html(200, $"Install {app.Name}", $"<form method=\"post\" action=\"/apps/{app.Slug}/installations/new\"><button>Install</button></form>");

    /// <summary>In all repositories of the account that the App belongs to.</summary>
    public static Answer Install(PageRequest request, App app)
    {
        var owner = request.GitHub.Forge.Registrations.Single(registration => registration.App == app).Owner;
        request.GitHub.Install(app, owner);
        return Html(200, $"{app.Name} is installed", "<p>Okay, it was installed.</p>");
    }

    public static Answer Html(int status, string title, string content) =>
        new(status, Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>{Text(title)}</title></head><body><h1>{Text(title)}</h1>{content}</body></html>"), "text/html; charset=utf-8");

    private static JsonElement? Parse(string manifest)
    {
        try
        {
            return JsonDocument.Parse(manifest).RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Mistakes(JsonElement manifest)
    {
        if (!IsAddress(manifest, "url"))
            yield return "Error \"url\" wasn't supplied.";
        if (manifest.TryGetProperty("hook_attributes", out var hook) && !IsAddress(hook, "url"))
            yield return "Error \"url\" wasn't supplied.";
        if (!IsAddress(manifest, "redirect_url"))
            yield return "Error: redirect_url must be a valid URL.";
        if (Name(manifest).Length > LongestName)
            yield return "Error: name is too long.";
        var grants = Grants(manifest);
        foreach (var heard in Texts(manifest, "default_events"))
        {
            if (!NeededByEvents.TryGetValue(heard, out var needed) || !grants.ContainsKey(needed))
                yield return $"Error: Default events unsupported: {heard}";
        }
    }

    private static bool IsAddress(JsonElement json, string name) =>
        json.TryGetProperty(name, out var address) && Uri.TryCreate(address.GetString(), UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https";

    private static string Name(JsonElement manifest) => manifest.TryGetProperty("name", out var name) ? name.GetString()! : "";

    private static ImmutableDictionary<string, Grant> Grants(JsonElement manifest) => manifest.GetProperty("default_permissions").EnumerateObject()
        .ToImmutableDictionary(permission => permission.Name, permission => permission.Value.GetString() == "write" ? Grant.Write : Grant.Read);

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(text => text.GetString()!) : [];

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
