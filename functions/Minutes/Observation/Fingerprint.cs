using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Minutes.Archive;
using Minutes.Changes;

namespace Minutes.Observation;

/// <summary>
/// What a look decides by, as one hash: where it is the same as at the last look, only the clock can have made something to do. The bot's own
/// pull requests count by what they bring, not by their numbers and commits, so that a look can tell beforehand what the next one will see.
/// </summary>
public static class Fingerprint
{
    /// <summary>Characters of the hash that are kept: 80 bits, for a few hundred looks.</summary>
    private const int Length = 20;

    /// <summary>The fingerprint of what was observed, once these changes are made.</summary>
    /// <param name="context">What was observed.</param>
    /// <param name="changes">The changes; none for what is there now.</param>
    public static string Of(LookContext context, IEnumerable<Change> changes)
    {
        var facts = new SortedSet<string>(FactsOf(context), StringComparer.Ordinal);
        foreach (var change in changes) Make(change, facts, context.Repository);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', facts))))[..Length];
    }

    private static IEnumerable<string> FactsOf(LookContext context)
    {
        var repository = context.Repository;
        yield return $"{repository.Viewer} {repository.Name} {repository.Visibility} {repository.DefaultBranch} {repository.HasBlockingBranch}";
        yield return $"made by {typeof(Fingerprint).Assembly.GetName().Version}";
        foreach (var file in FilesOf(context)) yield return file;
        foreach (var branch in repository.Branches) yield return Branch(branch.Name, ContentOf(branch));
        foreach (var pull in repository.PullRequests) yield return FactOf(pull);
        foreach (var pull in repository.PullRequests.Where(pull => pull.Check is not null)) yield return Checked(pull.Head, pull.Check!.IsRerequested ? "again" : pull.Check.Fingerprint);
    }

    /// <summary>The files that decide something: the configuration, minutes, and the templates.</summary>
    private static IEnumerable<string> FilesOf(LookContext context)
    {
        var dated = context.Listing.Series.SelectMany(series => series.Regular.Concat(series.Special)).Select(file => file.Path).ToHashSet();
        return context.Repository.Files.Blobs
            .Where(file => dated.Contains(file.Key) || IsSetting(file.Key, context))
            .Select(file => $"file {file.Key} {file.Value}");
    }

    private static bool IsSetting(ArchivePath path, LookContext context)
    {
        var text = path.ToString();
        return text == ".github/minutes.yml" || context.Configuration.Templates.Contains(text);
    }

    private static string Theirs(ObservedPullRequest pull) => string.Create(
        CultureInfo.InvariantCulture,
        $"pull {pull.Number} {pull.Head} {pull.BaseBranch} {pull.IsDraft} {pull.IsByWriter}");

    private static void Make(Change change, SortedSet<string> facts, RepositoryObservation repository)
    {
        switch (change)
        {
            case OpenPullRequest open:
                if (open.Commit is { } first) Replace(facts, open.Branch, first);
                facts.Add(Ours(open.Branch));
                break;
            case CommitFile commit:
                Replace(facts, commit.Branch, commit.Commit);
                foreach (var pull in repository.PullRequests.Where(pull => pull.IsOurs && pull.HeadBranch == commit.Branch)) ForgetCheck(facts, pull.Head);
                break;
            case ReportCheck report:
                ForgetCheck(facts, report.Commit);
                if (repository.PullRequests.Any(pull => pull.Head == report.Commit && facts.Contains(FactOf(pull)))) facts.Add(Checked(report.Commit, report.Fingerprint));
                break;
            case ClosePullRequest close:
                Forget(close, facts, repository);
                break;
            case DeleteBranch delete:
                facts.RemoveWhere(fact => fact.StartsWith(Branch(delete.Name, ""), StringComparison.Ordinal));
                break;
        }
    }

    private static void Replace(SortedSet<string> facts, string branch, FileCommit commit)
    {
        facts.RemoveWhere(fact => fact.StartsWith(Branch(branch, ""), StringComparison.Ordinal));
        facts.Add(Branch(branch, GeneratedTrailer.In(commit.Message) ?? BlobId.Of(commit.Content)));
    }

    private static void Forget(ClosePullRequest close, SortedSet<string> facts, RepositoryObservation repository)
    {
        if (repository.PullRequests.FirstOrDefault(pull => pull.Number == close.Number) is not { } pull) return;
        facts.Remove(Ours(pull.HeadBranch));
        if (repository.PullRequests.Count(other => other.Head == pull.Head) == 1) ForgetCheck(facts, pull.Head);
        if (close.Branch is not null) facts.RemoveWhere(fact => fact.StartsWith(Branch(pull.HeadBranch, ""), StringComparison.Ordinal));
    }

    /// <summary>What a branch brings: what the bot made last, or, where somebody else committed since, the commit.</summary>
    private static string ContentOf(ObservedBranch branch) =>
        branch.Commits is [{ IsOurs: true } newest, ..] && GeneratedTrailer.In(newest.Message) is { } blob ? blob : branch.Head;

    private static void ForgetCheck(SortedSet<string> facts, string commit) => facts.RemoveWhere(fact => fact.StartsWith(Checked(commit, ""), StringComparison.Ordinal));

    private static string FactOf(ObservedPullRequest pull) => IsOurs(pull) ? Ours(pull.HeadBranch) : Theirs(pull);

    /// <summary>Whether a pull request is told by its branch: one of the bot's, and not what a person hands in whose token it has.</summary>
    private static bool IsOurs(ObservedPullRequest pull) => pull.IsOurs && pull.HeadBranch.StartsWith("minutes/", StringComparison.Ordinal);

    private static string Checked(string commit, string? fingerprint) => $"checked {commit} {fingerprint}";

    private static string Branch(string name, string content) => $"branch {name} {content}";

    private static string Ours(string branch) => $"ours {branch}";
}
