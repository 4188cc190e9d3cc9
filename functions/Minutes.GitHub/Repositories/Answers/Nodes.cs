namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A page of a connection.</summary>
/// <param name="Items">The nodes; null stands for one that the viewer may not see.</param>
/// <param name="PageInfo">Whether there is another page.</param>
internal sealed record Nodes<T>([property: System.Text.Json.Serialization.JsonPropertyName("nodes")] T?[]? Items, PageInfo? PageInfo)
    where T : class
{
    /// <summary>Those that can be seen.</summary>
    internal IEnumerable<T> Seen => (Items ?? []).OfType<T>();
}
