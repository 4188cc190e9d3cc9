using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.Apps;

/// <summary>What GitHub is asked to make an App of (docs.github.com, "Registering a GitHub App from a manifest").</summary>
/// <param name="Name">The App's name; a person can change it on GitHub's page.</param>
/// <param name="Url">Its homepage.</param>
/// <param name="HookAttributes">Where webhooks go. GitHub wants an address also where there are to be none.</param>
/// <param name="RedirectUrl">Where GitHub leads back to, with the code for the key.</param>
/// <param name="Description">What it does.</param>
/// <param name="Public">Whether other accounts can install it.</param>
/// <param name="DefaultEvents">What GitHub tells of; of installations it tells each App.</param>
/// <param name="DefaultPermissions">What it may do.</param>
public sealed record AppManifest(
    string Name,
    string Url,
    AppHook HookAttributes,
    string RedirectUrl,
    string Description,
    bool Public,
    ImmutableArray<string> DefaultEvents,
    ImmutableSortedDictionary<string, string> DefaultPermissions)
{
    /// <summary>GitHub's bound for a name, in characters.</summary>
    public const int LongestName = 34;

    /// <summary>The events that lead to a look; those of installations come to each App without being asked for.</summary>
    public static ImmutableArray<string> Events { get; } = ["push", "pull_request", "repository", "check_run", "check_suite", "merge_group"];

    /// <summary>The manifest of an App for minutes, with the rights that it needs and no others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="homepage">Its homepage.</param>
    /// <param name="redirect">Where GitHub leads back to.</param>
    /// <param name="webhook">The address of a server; null where there is none.</param>
    /// <param name="isPublic">Whether other accounts can install it.</param>
    public static AppManifest Of(string name, string homepage, Uri redirect, Uri? webhook, bool isPublic) => new(
        name,
        homepage,
        new(webhook?.AbsoluteUri ?? homepage, webhook is not null),
        redirect.AbsoluteUri,
        "Keeps meeting minutes going: makes the next ones, checks what is handed in, and tells the issues that they were discussed.",
        isPublic,
        webhook is null ? [] : Events,
        AppRight.For(webhook is not null).ToImmutableSortedDictionary(permission => permission.Name, permission => permission.Level));

    /// <summary>As GitHub reads it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ManifestJson.Default.AppManifest);
}

/// <summary>Where webhooks of an App go.</summary>
/// <param name="Url">The address.</param>
/// <param name="Active">Whether there are any.</param>
public sealed record AppHook(string Url, bool Active);

/// <summary>Writes a manifest without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(AppManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
