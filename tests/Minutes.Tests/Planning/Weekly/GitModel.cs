using System.Collections.Immutable;
using System.Text;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A commit in memory, with all its files.</summary>
internal sealed record ModelCommit(string Id, ModelCommit? Parent, string Message, ImmutableSortedDictionary<string, string> Files, bool IsOurs, Instant At)
{
    public IEnumerable<ModelCommit> History
    {
        get
        {
            for (var commit = this; commit is not null; commit = commit.Parent) yield return commit;
        }
    }

    /// <summary>The commit after this one; its id tells its content, so that two runs that do the same have the same.</summary>
    public static ModelCommit After(ModelCommit? parent, string message, ImmutableSortedDictionary<string, string> files, bool isOurs, Instant at)
    {
        var whole = $"{parent?.Id} {message} {isOurs} {string.Join('\n', files.Select(file => $"{file.Key} {file.Value}"))}";
        return new(BlobId.Of(Encoding.UTF8.GetBytes(whole)), parent, message, files, isOurs, at);
    }

    public ObservedCommit Observed() => new(Id, Message, IsOurs, Parent is null ? 0 : 1, Parent?.Id) { At = At };

    public ModelCommit With(FileCommit commit, Instant at)
    {
        var files = commit.Removed is { } removed ? Files.Remove(removed.ToString()) : Files;
        return After(this, commit.Message, files.SetItem(commit.Path.ToString(), Encoding.UTF8.GetString(commit.Content)), isOurs: true, at);
    }

    public BlobContent? Blob(ArchivePath path) => Files.TryGetValue(path.ToString(), out var text) ? Content(text) : null;

    public static BlobContent Content(string text) => new(BlobId.Of(Encoding.UTF8.GetBytes(text)), Encoding.UTF8.GetBytes(text));
}
