using System.Globalization;
using System.Text;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub;

/// <summary>What is there at the end, as text that a person reads and two runs are compared by: no ids, no times, no order of events.</summary>
public static class Snapshot
{
    public static string Of(Forge forge)
    {
        var text = new StringBuilder();
        foreach (var repository in forge.Repositories.OrderBy(repository => repository.NameWithOwner, StringComparer.Ordinal))
            Write(text, repository);
        return text.ToString();
    }

    public static string Snapshotted(this GitHubServer github) => Of(github.Forge);

    private static void Write(StringBuilder text, Repository repository)
    {
        Line(text, 0, $"repository {repository}{(repository.IsArchived ? " (archived)" : "")}");
        foreach (var name in repository.Refs)
            Write(text, name);
        foreach (var label in repository.Labels.OrderBy(label => label.Name, StringComparer.Ordinal))
            Line(text, 1, $"label {label.Name} #{label.Color} {label.Description}");
        foreach (var conversation in repository.Conversations.OrderBy(conversation => conversation is PullRequest ? Head((PullRequest)conversation) : "", StringComparer.Ordinal).ThenBy(conversation => conversation.Number))
            Write(text, conversation);
        foreach (var check in repository.CheckSuites.SelectMany(suite => suite.Latest).Select(run => Written(repository, run)).Order(StringComparer.Ordinal))
            text.Append(check);
        foreach (var status in repository.Statuses.GroupBy(status => (status.Sha, status.Context)).Select(statuses => Written(repository, statuses.Last())).Order(StringComparer.Ordinal))
            text.Append(status);
    }

    private static string Written(Repository repository, CheckRun run)
    {
        var text = new StringBuilder();
        Line(text, 1, $"check {run.Name} on {Named(repository, run.CheckSuite.HeadSha)}: {run.Status} {run.Conclusion} {run.Title}");
        Text(text, run.Summary);
        foreach (var annotation in run.Annotations)
            Line(text, 2, $"{annotation.Path}:{annotation.Location.Start.Line} {annotation.AnnotationLevel} {annotation.Message}");
        return text.ToString();
    }

    private static string Written(Repository repository, StatusContext status) =>
        $"  status {status.Context} on {Named(repository, status.Sha)}: {status.State} {status.Description}\n";

    // Other refs than branches are names only, and of a branch only what the default branch has not.
    private static void Write(StringBuilder text, Ref name)
    {
        Line(text, 1, $"ref {name.FullName}");
        if (!name.IsBranch)
            return;
        foreach (var (path, entry) in name.Repository.Objects.FilesOf(name.Target.Object))
        {
            if (name.Repository.DefaultBranchRef is { IsBranch: true } main && main.FullName != name.FullName && name.Repository.Objects.Find(main.Target.Object, path) == entry)
                continue;
            Line(text, 2, $"file {path}");
            Text(text, name.Repository.Objects.Blob(entry.Oid)?.TryText() ?? "(binary)");
        }
    }

    private static void Write(StringBuilder text, Conversation conversation)
    {
        Line(text, 1, conversation is PullRequest pull
            ? $"pull request {Head(pull)} -> {pull.BaseRefName} by {pull.Author?.Login}: {pull.State}{(pull.IsDraft ? " draft" : "")}"
            : $"issue {conversation.Number}: {((Issue)conversation).State}");
        Line(text, 2, $"title {conversation.Title}");
        Text(text, conversation.Body);
        foreach (var label in conversation.Labels.OrderBy(label => label.Name, StringComparer.Ordinal))
            Line(text, 2, $"labelled {label.Name}");
        foreach (var person in conversation.Assignees)
            Line(text, 2, $"assigned {person.Login}");
        foreach (var comment in conversation.Comments)
            Write(text, comment);
        if (conversation is not PullRequest reviewed)
            return;
        foreach (var person in reviewed.RequestedReviewers)
            Line(text, 2, $"review requested of {person.Login}");
        foreach (var review in reviewed.Reviews)
            Write(text, review);
        foreach (var thread in reviewed.ReviewThreads.OrderBy(thread => thread.Path, StringComparer.Ordinal).ThenBy(thread => thread.OriginalLine))
        {
            Line(text, 2, $"thread {thread.Path}:{thread.OriginalLine}{(thread.IsResolved ? " (resolved)" : "")}");
            thread.Comments.ForEach(comment => Write(text, comment));
        }
    }

    private static void Write(StringBuilder text, Remark remark)
    {
        Line(text, 2, $"{remark.GetType().Name} by {remark.Author?.Login}{(remark.IsMinimized ? $" ({remark.MinimizedReason})" : "")}");
        Text(text, remark.Body);
    }

    private static string Head(PullRequest pull) => pull.IsCrossRepository ? $"{pull.HeadRepository?.Owner.Login}:{pull.HeadRefName}" : pull.HeadRefName;

    // A commit's id changes with the clock; the branch or pull request that it heads does not.
    private static string Named(Repository repository, string sha) =>
        repository.Pulls.FirstOrDefault(pull => pull.HeadRefOid == sha) is { } pull ? Head(pull)
        : repository.Refs.FirstOrDefault(name => name.IsBranch && name.Oid == sha)?.Name ?? "a former commit";

    private static void Text(StringBuilder text, string? lines)
    {
        foreach (var line in (lines ?? "").TrimEnd('\n').Split('\n').Where(_ => lines is { Length: > 0 }))
            Line(text, 3, $"| {line}");
    }

    private static void Line(StringBuilder text, int depth, FormattableString line) =>
        text.Append(' ', depth * 2).Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');
}
