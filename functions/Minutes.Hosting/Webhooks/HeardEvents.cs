using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Minutes.Hosting.Webhooks;

/// <summary>The events that lead to a look. Whatever else GitHub sends is accepted and let go.</summary>
public static class HeardEvents
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<HeardEvent> All { get; } =
    [
        new("push", [], HeardEventKind.Repository),
        new("pull_request", ["opened", "synchronize", "reopened", "ready_for_review", "converted_to_draft", "closed", "edited"], HeardEventKind.Repository),
        new("repository", ["edited", "renamed", "transferred", "unarchived", "privatized", "publicized"], HeardEventKind.Repository),
        new("check_run", ["rerequested"], HeardEventKind.AskedFor),
        new("check_suite", ["rerequested"], HeardEventKind.AskedFor),
        new("merge_group", ["checks_requested"], HeardEventKind.MergeGroup),
        new("installation", ["created", "new_permissions_accepted", "unsuspend"], HeardEventKind.Installation),
        new("installation_repositories", ["added"], HeardEventKind.Installation),
    ];

    private static readonly FrozenDictionary<string, HeardEvent> ByName = All.ToFrozenDictionary(heard => heard.Name, StringComparer.Ordinal);

    internal static HeardEvent? Find(string name) => ByName.GetValueOrDefault(name);
}
