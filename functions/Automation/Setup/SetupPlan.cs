using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;

namespace Automation.Setup;

/// <summary>What is wanted of a set-up.</summary>
internal sealed record SetupPlan
{
    /// <summary>Where GitHub is.</summary>
    internal required GitHubHosts Hosts { get; init; }

    /// <summary>The name of the App to begin with.</summary>
    internal required string Name { get; init; }

    /// <summary>The organisation that the App will belong to; null for the person's own account.</summary>
    internal string? Organization { get; init; }

    /// <summary>Where a server hears webhooks; null where there is none.</summary>
    internal Uri? Webhook { get; init; }

    /// <summary>Whether other accounts can install the App.</summary>
    internal bool IsPublic { get; init; }

    /// <summary>For whom the credentials are written.</summary>
    internal AppSettingsForm Form { get; init; }

    /// <summary>The repository that is checked in the end; null for all that the App is installed in.</summary>
    internal RepositoryName? Repository { get; init; }

    /// <summary>How often it is looked whether the App is installed.</summary>
    internal TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a person may take for all; GitHub's code for the key is valid for an hour.</summary>
    internal TimeSpan LongestWait { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The server's address for people, without a slash at its end.</summary>
    internal string Server => Hosts.Server.AbsoluteUri.TrimEnd('/');

    /// <summary>What GitHub is asked to make.</summary>
    /// <param name="redirect">Where it leads back to.</param>
    internal AppManifest Manifest(Uri redirect) =>
        AppManifest.Of(Name, Organization is { } organization ? $"{Server}/{Uri.EscapeDataString(organization)}" : Server, redirect, Webhook, IsPublic);

    /// <summary>Where the manifest is sent to.</summary>
    internal string RegistrationUrl(string state) => Organization is { } organization
        ? $"{Server}/organizations/{Uri.EscapeDataString(organization)}/settings/apps/new?state={state}"
        : $"{Server}/settings/apps/new?state={state}";
}
