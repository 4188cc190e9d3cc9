using System.Collections.Immutable;

namespace Minutes.Hosting.Webhooks;

/// <summary>An event of GitHub after which it is time for a look.</summary>
/// <param name="Name">Its name, as the header <c>X-GitHub-Event</c> has it.</param>
/// <param name="Actions">Those of its actions that count; empty for all.</param>
/// <param name="Kind">What is looked at.</param>
public sealed record HeardEvent(string Name, ImmutableArray<string> Actions, HeardEventKind Kind)
{
    /// <summary>Whether GitHub sends it to each App, so that none subscribes to it (docs.github.com, "Webhook events and payloads").</summary>
    public bool IsAlwaysSent => Kind is HeardEventKind.Installation;

    internal bool Counts(string? action) => Actions.IsEmpty || (action is not null && Actions.Contains(action));
}
