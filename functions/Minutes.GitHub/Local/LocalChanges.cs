using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.GitHub.Local;

/// <summary>What a checkout changed against a base: what is committed since they parted, what is not yet, and new files.</summary>
/// <param name="Files">The changed files that are there, each with what it was before; null for a new one.</param>
public sealed record LocalChanges(ImmutableDictionary<ArchivePath, byte[]?> Files)
{
    /// <summary>What a checkout brings.</summary>
    /// <param name="folder">The archive's folder: a checkout, or a folder in one.</param>
    /// <param name="baseName">A branch or commit; null: the default branch.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <exception cref="GitException">Git, the checkout or the base is not there.</exception>
    public static async Task<LocalChanges> ReadAsync(string folder, string? baseName, CancellationToken cancellation)
    {
        var git = new Git(folder);
        if (await git.TryReadLineAsync(["rev-parse", "--is-inside-work-tree"], cancellation).ConfigureAwait(false) != "true")
            throw new GitException("there is no git checkout here; name the files to check, or say --all");
        var name = baseName ?? await DefaultBranchAsync(git, cancellation).ConfigureAwait(false);
        var start = await StartAsync(git, name, cancellation).ConfigureAwait(false);
        var changed = await ChangedAsync(git, start, cancellation).ConfigureAwait(false);
        var files = ImmutableDictionary.CreateBuilder<ArchivePath, byte[]?>();
        foreach (var (path, before) in changed)
            files[path] = before is null ? null : await git.TryRunAsync(["show", $"{start}:./{before}"], cancellation).ConfigureAwait(false);
        return new(files.ToImmutable());
    }

    /// <summary>The remote's default branch, as it was known at the last clone; else a branch that is usually called so.</summary>
    private static async Task<string> DefaultBranchAsync(Git git, CancellationToken cancellation)
    {
        if (await git.TryReadLineAsync(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], cancellation).ConfigureAwait(false) is { } head) return head;
        foreach (var candidate in (string[])["origin/main", "origin/master", "main", "master"])
        {
            if (await CommitAsync(git, candidate, cancellation).ConfigureAwait(false) is not null) return candidate;
        }

        throw new GitException("git does not tell which branch is the default one; name it with --base, or say --all");
    }

    /// <summary>The commit where the checkout parted from the base.</summary>
    private static async Task<string> StartAsync(Git git, string name, CancellationToken cancellation)
    {
        var commit = await CommitAsync(git, name, cancellation).ConfigureAwait(false)
            ?? throw new GitException($"there is no branch or commit \"{name}\" here; fetch it, or name another --base");
        return await git.TryReadLineAsync(["merge-base", commit, "HEAD"], cancellation).ConfigureAwait(false)
            ?? throw new GitException($"\"{name}\" and this checkout have no commit in common; fetch the whole history (`git fetch --unshallow`, `fetch-depth: 0`)");
    }

    private static Task<string?> CommitAsync(Git git, string name, CancellationToken cancellation) =>
        git.TryReadLineAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], cancellation);

    /// <summary>The changed files below the folder, each with the path that it had before.</summary>
    private static async Task<List<(ArchivePath Path, string? Before)>> ChangedAsync(Git git, string start, CancellationToken cancellation)
    {
        var changed = new List<(ArchivePath Path, string? Before)>();
        var parts = await git.TryReadPartsAsync(["diff", "--name-status", "--find-renames", "--no-ext-diff", "--relative", "-z", start, "--", "."], cancellation).ConfigureAwait(false)
            ?? throw new GitException("git could not tell what changed; name the files to check, or say --all");
        for (var index = 0; index + 1 < parts.Length;)
        {
            var (status, first) = (parts[index][0], parts[index + 1]);
            index += 2;
            var path = status is 'R' or 'C' ? parts[index++] : first;
            if (status != 'D' && ArchivePath.Parse(path) is { } parsed) changed.Add((parsed, status is 'A' or 'C' ? null : first));
        }

        var untracked = await git.TryReadPartsAsync(["ls-files", "--others", "--exclude-standard", "-z"], cancellation).ConfigureAwait(false) ?? [];
        changed.AddRange(untracked.Select(ArchivePath.Parse).OfType<ArchivePath>().Select(path => (path, (string?)null)));
        return changed;
    }
}
