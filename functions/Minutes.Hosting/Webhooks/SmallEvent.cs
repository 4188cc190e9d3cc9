using System.Text.Json;
using Minutes.Documents;
using Minutes.Hosting.Messages;
using NodaTime;

namespace Minutes.Hosting.Webhooks;

/// <summary>Makes an event of GitHub small, however it comes: as a webhook, or as the event of a workflow. Of its payload four fields are read, and none is kept.</summary>
public static class SmallEvent
{
    /// <summary>That it is time for a look; null where the event is of no concern.</summary>
    /// <param name="name">The event's name, such as <c>merge_group</c>.</param>
    /// <param name="payload">What GitHub tells of it, as JSON in UTF-8.</param>
    /// <param name="server">The host of the GitHub that tells it.</param>
    /// <param name="received">When it came.</param>
    /// <exception cref="JsonException">The payload is none.</exception>
    public static LookMessage? Read(string name, ReadOnlySpan<byte> payload, string server, Instant received)
    {
        if (HeardEvents.Find(name) is not { } heard) return null;
        var body = JsonSerializer.Deserialize(payload, EventJson.Default.EventBody) ?? throw new JsonException("The payload is null.");
        if (!heard.Counts(body.Action)) return null;
        var repository = body.Repository?.FullName is { } full ? RepositoryName.Parse(full) : null;
        var message = new LookMessage(server, body.Installation?.Id, repository, received) { Reason = heard.Name };
        return heard.Kind switch
        {
            HeardEventKind.Installation => message.Installation is null ? null : message with { Repository = null },
            _ when repository is null => null,
            HeardEventKind.MergeGroup => body.MergeGroup?.HeadSha is { } commit && CommitText.IsCommit(commit) ? message with { MergeGroup = commit } : null,
            HeardEventKind.AskedFor => message with { IsAskedFor = true },
            _ => message,
        };
    }
}
