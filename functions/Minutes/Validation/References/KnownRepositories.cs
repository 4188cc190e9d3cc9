using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>The repositories that minutes and their neighbours name in full, so that a name is known from a nickname.</summary>
internal sealed class KnownRepositories(Submission submission)
{
    private IEnumerable<Repositories> All => submission.Neighbours.All.Select(minutes => minutes.Document).Append(submission.Document).Select(Repositories.In);

    /// <summary>Whether a repository has this name of its own, whoever owns it.</summary>
    internal bool HasName(string name) => All.Any(repositories => repositories.Names.Contains(name));

    /// <summary>Whether somebody of this name owns a repository.</summary>
    internal bool HasOwner(string owner) => All.Any(repositories => repositories.Owners.Contains(owner));

    /// <summary>What one file names.</summary>
    private sealed record Repositories(HashSet<string> Names, HashSet<string> Owners)
    {
        internal static Repositories In(MinutesDocument document) => document.Once(Read);

        private static Repositories Read(MinutesDocument document)
        {
            var named = document.References.Where(reference => reference.Form is ReferenceForm.Address).Select(reference => reference.Target!.Repository).Distinct().ToList();
            return new(named.Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase), named.Select(one => one.Owner).ToHashSet(StringComparer.OrdinalIgnoreCase));
        }
    }
}
