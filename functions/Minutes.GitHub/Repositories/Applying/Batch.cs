using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.Repositories.Documents;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Changes that go in one document, with the aliases of the mutations that make them.</summary>
internal sealed class Batch
{
    private readonly List<(Change Change, string[] Aliases)> _changes = [];

    internal Batch(string repositoryId, RepositoryName repository) => Fields = new(Document, repositoryId, repository.ToString());

    internal RequestDocument Document { get; } = new("mutation", "Apply");

    internal ChangeFields Fields { get; }

    /// <summary>The changes with the aliases of their mutations, the deciding one last; none where a change cannot be made.</summary>
    internal IReadOnlyList<(Change Change, string[] Aliases)> Changes => _changes;

    internal void Add(Change change, Func<AddLabel, string?> labelId) => _changes.Add((change, [.. Fields.Add(change, labelId)]));

    /// <summary>Adds what a change needs besides; nothing, where there is nothing.</summary>
    internal void Follow(Change change, Action<ChangeFields> add)
    {
        var first = Fields.Count;
        add(Fields);
        if (Fields.Count > first) _changes.Add((change, [.. Enumerable.Range(first, Fields.Count - first).Select(ChangeFields.Alias)]));
    }
}
