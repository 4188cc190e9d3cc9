using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>The repositories that minutes and their neighbours name in full, so that a name is known from a nickname.</summary>
internal sealed class KnownRepositories(Submission submission)
{
    /// <summary>Whether a repository has this name of its own, whoever owns it.</summary>
    internal bool HasName(string name) => Any(name, static (repositories, name) => repositories.Names.Contains(name));

    /// <summary>Whether somebody of this name owns a repository.</summary>
    internal bool HasOwner(string owner) => Any(owner, static (repositories, owner) => repositories.Owners.Contains(owner));

    private bool Any(string name, Func<Repositories, string, bool> have)
    {
        foreach (var minutes in submission.Neighbours.Before)
        {
            if (have(Repositories.In(minutes.Document), name)) return true;
        }

        foreach (var minutes in submission.Neighbours.After)
        {
            if (have(Repositories.In(minutes.Document), name)) return true;
        }

        return have(Repositories.In(submission.Document), name);
    }

    /// <summary>What one file names.</summary>
    private sealed record Repositories(HashSet<string> Names, HashSet<string> Owners)
    {
        internal static Repositories In(MinutesDocument document) => document.Once(Read);

        private static Repositories Read(MinutesDocument document)
        {
            var named = new Repositories(new(StringComparer.OrdinalIgnoreCase), new(StringComparer.OrdinalIgnoreCase));
            foreach (var reference in document.References)
            {
                if (reference is not { Form: ReferenceForm.Address, Target.Repository: var repository }) continue;
                named.Names.Add(repository.Name);
                named.Owners.Add(repository.Owner);
            }

            return named;
        }
    }
}
