using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub;

/// <summary>What people did in a repository before the test begins, or while it runs.</summary>
public static class RepositorySetup
{
    private const string Somebody = "jo-writes";

    /// <summary>Lets a person write.</summary>
    public static Repository Writer(this Repository repository, string login, Role role = Role.Write)
    {
        repository.Collaborators[repository.Forge.User(login)] = role;
        return repository;
    }

    /// <summary>A commit on the default branch by somebody who may write. A file that is null is deleted.</summary>
    public static Repository Commit(this Repository repository, params IReadOnlyList<(string Path, string? Text)> files) =>
        repository.CommitBy(Somebody, null, files);

    /// <summary>A commit by a person, who may write from then on.</summary>
    public static Repository CommitBy(this Repository repository, string login, string? branch, params IReadOnlyList<(string Path, string? Text)> files)
    {
        var author = repository.EnsureWriter(login);
        return repository.Commit(author, $"Change {string.Join(", ", files.Select(file => file.Path))}", branch, files);
    }

    /// <summary>A pull request from a branch of the repository, by a person who may write.</summary>
    public static PullRequest PullRequest(this Repository repository, string by, string branch, string title, params IReadOnlyList<(string Path, string? Text)> files)
    {
        repository.CommitBy(by, branch, files);
        return repository.Open(repository.Forge.User(by), repository, branch, title);
    }

    /// <summary>A pull request from a person's fork.</summary>
    public static PullRequest PullRequestFromFork(this Repository repository, string by, string branch, string title, params IReadOnlyList<(string Path, string? Text)> files)
    {
        var fork = repository.Fork(by);
        fork.CommitBy(by, branch, files);
        return repository.Open(repository.Forge.User(by), fork, branch, title);
    }

    /// <summary>A label that somebody made.</summary>
    public static Repository Labelled(this Repository repository, string name)
    {
        _ = new Label(repository, name, "ededed", null);
        return repository;
    }

    /// <summary>The base branch is merged into a pull request's own, by its button "Update branch".</summary>
    public static PullRequest UpdateBranch(this PullRequest pull, string by)
    {
        var (repository, head) = (pull.Repository, pull.HeadRepository!);
        var (author, merged) = (repository.Forge.User(by), repository.Head(pull.BaseRefName));
        var own = pull.ChangedFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var changes = repository.Objects.FilesOf(repository.Objects.Commit(merged)!)
            .Where(file => !own.Contains(file.Path))
            .ToDictionary(file => file.Path, file => repository.Objects.Blob(file.Entry.Oid));
        var signature = new Git.Signature(author.Login, author.Noreply, repository.Forge.Clock.Now);
        head.Move(author, $"refs/heads/{pull.HeadRefName}", head.NewCommit([pull.HeadRefOid, merged], changes, signature, signature, $"Merge branch '{pull.BaseRefName}' into {pull.HeadRefName}"));
        return pull;
    }

    /// <summary>A person's fork; the same one each time.</summary>
    public static Repository Fork(this Repository repository, string login)
    {
        var owner = repository.Forge.User(login);
        if (repository.Forge.Repositories.FirstOrDefault(fork => fork.Parent == repository && fork.Owner == owner) is { } known)
            return known;
        var fork = new Repository(repository.Forge, owner, repository.Name, repository) { Visibility = repository.Visibility, DefaultBranch = repository.DefaultBranch };
        foreach (var branch in repository.Branches.ToList())
            fork.Move(owner, $"refs/heads/{branch}", repository.Head(branch));
        return fork;
    }

    /// <summary>An issue with this number, which must be free.</summary>
    public static Issue Issue(this Repository repository, int number, bool open = true, string title = "", string body = "", string by = Somebody)
    {
        if (repository.Conversation(number) is not null)
            throw new InvalidOperationException($"{repository}#{number} is there.");
        var author = repository.Forge.User(by);
        var issue = new Issue(repository.SkipTo(number), author, title.Length > 0 ? title : $"Issue {number}", body) { Number = number };
        if (!open)
            issue.Close(author);
        return issue;
    }

    /// <summary>The files of a branch, as text.</summary>
    public static IReadOnlyDictionary<string, string> Files(this Repository repository, string? branch = null) =>
        repository.Objects.FilesOf(repository.Objects.Commit(repository.Head(branch))!)
            .ToDictionary(file => file.Path, file => repository.Objects.Blob(file.Entry.Oid)?.TryText() ?? "(binary)");

    internal static User User(this Forge forge, string login) => forge.Actor(login) as User ?? new User(forge, login);

    private static User EnsureWriter(this Repository repository, string login)
    {
        var author = repository.Forge.User(login);
        if (repository.RoleOf(author) < Role.Write)
            repository.Collaborators[author] = Role.Write;
        return author;
    }
}
