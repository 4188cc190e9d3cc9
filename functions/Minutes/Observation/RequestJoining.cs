namespace Minutes.Observation;

/// <summary>Joins what several planners ask for, so that it goes in one request.</summary>
public static class RequestJoining
{
    /// <summary>All that either asks for.</summary>
    public static ReadRequest And(this ReadRequest one, ReadRequest other) => new()
    {
        Blobs = one.Blobs.Union(other.Blobs),
        FilesAt = one.FilesAt.Union(other.FilesAt),
        PullRequests = one.PullRequests.SetItems(other.PullRequests.Select(pull =>
            KeyValuePair.Create(pull.Key, one.PullRequests.TryGetValue(pull.Key, out var paths) ? [.. paths.Union(pull.Value)] : pull.Value))),
        Messages = Math.Max(one.Messages, other.Messages),
    };

    /// <summary>All that either asks for.</summary>
    public static StateRequest And(this StateRequest one, StateRequest other) => new()
    {
        Issues = one.Issues.Union(other.Issues),
        Labelled = one.Labelled.Union(other.Labelled),
        Labels = one.Labels.SetItems(other.Labels.Select(labels =>
            KeyValuePair.Create(labels.Key, one.Labels.TryGetValue(labels.Key, out var names) ? names.Union(labels.Value) : labels.Value))),
        HeadBranches = one.HeadBranches.Union(other.HeadBranches),
    };
}
