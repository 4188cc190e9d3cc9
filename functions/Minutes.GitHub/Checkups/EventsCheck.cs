using System.Collections.Immutable;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether the App subscribes to the events after which a server looks. Of no matter where it sends no webhooks.</summary>
internal static class EventsCheck
{
    private const string Subject = "events";
    private const string Advice = "on the App's page, Permissions & events, Subscribe to events; merge_group is offered with the permission Merge queues: Read-only";

    /// <summary>Without these, what happens waits for the look of the hour; the others serve what a person asks for.</summary>
    private static readonly ImmutableArray<string> Needed = ["push", "pull_request"];

    internal static async Task<IEnumerable<Diagnosis>> OfAsync(GitHubClients clients, GitHubRun run, CancellationToken cancellation)
    {
        if (clients.App is not { } app || await app.FindHookAsync(run, cancellation).ConfigureAwait(false) is not { Url.Length: > 0 }) return [];
        var missing = AppManifest.Events.Except(await app.ListEventsAsync(run, cancellation).ConfigureAwait(false)).ToList();
        if (missing.Count == 0) return [Diagnosis.Fine(Subject, $"subscribes to {string.Join(", ", AppManifest.Events)}")];
        var text = $"the App does not subscribe to {string.Join(", ", missing)}";
        return [missing.Intersect(Needed).Any() ? Diagnosis.Wrong(Subject, text, Advice) : Diagnosis.Unknown(Subject, text, $"where that is wanted: {Advice}")];
    }
}
