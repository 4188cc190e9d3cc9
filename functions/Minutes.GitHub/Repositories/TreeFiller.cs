using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Reads the folders that lie deeper than the first request looks: one request for each four levels more.</summary>
/// <param name="client">The client.</param>
/// <param name="repository">The repository.</param>
internal sealed class TreeFiller(GitHubClient client, RepositoryName repository)
{
    /// <summary>How deep folders are followed; minutes lie no deeper than a year's folder below a team's.</summary>
    private const int Levels = 12;

    /// <summary>How many deep folders are read in a repository that is mostly something else.</summary>
    private const int MostFolders = 200;

    /// <summary>The files of each commit, by its id.</summary>
    internal async Task<IReadOnlyDictionary<string, FileTree>> FillAsync(ImmutableArray<CommitAnswer?> commits, CancellationToken cancellation)
    {
        var trees = new Dictionary<string, FileTree>(StringComparer.Ordinal);
        foreach (var commit in commits.OfType<CommitAnswer>().Where(commit => commit.Oid is not null).DistinctBy(commit => commit.Oid))
            trees[commit.Oid!] = await FillAsync(commit, cancellation).ConfigureAwait(false);
        return trees;
    }

    private async Task<FileTree> FillAsync(CommitAnswer commit, CancellationToken cancellation)
    {
        var files = TreeReading.Read(commit);
        var deeper = Deeper(commit.Tree, "");
        for (var level = 4; level < Levels && deeper.Count > 0; level += 4)
        {
            var document = FolderDocument.Of(repository, deeper.Select(folder => folder.Oid));
            var answer = await client.QueryAsync(document.Build(), AnswerJson.Default.TreeFoldersAnswer, cancellation).ConfigureAwait(false);
            MissingParts.Of("Folders", answer).Throw();
            var found = deeper.Select((folder, index) => (folder.Path, Tree: Folder(answer.Data, index))).ToList();
            files = files with { Blobs = files.Blobs.AddRange(found.SelectMany(folder => TreeReading.Read(folder.Tree, folder.Path + "/"))) };
            deeper = [.. found.SelectMany(folder => Deeper(folder.Tree, folder.Path + "/"))];
        }

        return files;
    }

    private static TreeAnswer? Folder(TreeFoldersAnswer answer, int index) =>
        answer.Repository?.GetValueOrDefault($"f{index}") is { } folder ? new(folder.Entries) : null;

    /// <summary>Folders whose content was not asked for; hidden ones belong to programs.</summary>
    private static List<(string Path, string Oid)> Deeper(TreeAnswer? tree, string folder) =>
        [.. TreeReading.Unread(tree, folder).Where(found => !found.Path.Split('/').Any(part => part.StartsWith('.'))).Take(MostFolders)];
}
