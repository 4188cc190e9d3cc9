using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>The repositories that minutes and their neighbours name in full, so that a name is known from a nickname.</summary>
internal sealed class KnownRepositories(Submission submission)
{
    private readonly Lazy<HashSet<RepositoryName>> _all = new(() =>
        [.. submission.Neighbours.All.Select(minutes => minutes.Document).Append(submission.Document).SelectMany(NamedIn)]);

    private HashSet<string>? _names;
    private HashSet<string>? _owners;

    /// <summary>Whether a repository has this name of its own, whoever owns it.</summary>
    internal bool HasName(string name) => (_names ??= _all.Value.Select(known => known.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)).Contains(name);

    /// <summary>Whether somebody of this name owns a repository.</summary>
    internal bool HasOwner(string owner) => (_owners ??= _all.Value.Select(known => known.Owner).ToHashSet(StringComparer.OrdinalIgnoreCase)).Contains(owner);

    private static IEnumerable<RepositoryName> NamedIn(MinutesDocument document) => document.References
        .Where(reference => reference.Form is ReferenceForm.Address)
        .Select(reference => reference.Target!.Repository);
}
