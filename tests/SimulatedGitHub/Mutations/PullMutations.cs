using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Queries;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Mutations;

internal static class PullMutations
{
    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("createPullRequest", (_, call) => Create(call))
        .Field("updatePullRequest", (_, call) => Update(call))
        .Field("closePullRequest", (_, call) => Changed(call, Own(call), pull => pull.Close(call.Viewer)))
        .Field("reopenPullRequest", (_, call) => Changed(call, Own(call), pull => Reopen(pull, call.Viewer)))
        .Field("markPullRequestReadyForReview", (_, call) => Changed(call, Own(call), pull => pull.IsDraft = false))
        .Field("convertPullRequestToDraft", (_, call) => Changed(call, Own(call), pull => pull.IsDraft = true))
        .Field("mergePullRequest", (_, call) => Merge(call))
        .Field("requestReviews", (_, call) => RequestReviews(call))
        .Field("addAssigneesToAssignable", (_, call) => Assign(call));

    private static object Create(Call call)
    {
        var repository = call.Target<Repository>("repositoryId");
        call.Token.Require(repository, Role.Read, "pull_requests");
        if (call.Token.Kind == TokenKind.Actions && !repository.ActionsMayOpenPulls)
            throw GitHubError.Forbidden("GitHub Actions is not permitted to create or approve pull requests.");
        var (head, name) = Head(call, repository, call.Input.Text("headRefName")!);
        if (call.Token.RoleIn(head) < Role.Write)
            throw GitHubError.Forbidden($"{call.Viewer.Login} does not have the correct permissions to execute `CreatePullRequest`");
        return new
        {
            PullRequest = repository.Open(
                call.Viewer, head, name, call.Input.Text("title")!, call.Input.Text("body") ?? "", call.Input.Text("baseRefName"), call.Input.Flag("draft")),
        };
    }

    private static (Repository Head, string Name) Head(Call call, Repository repository, string text)
    {
        if (call.Input.Text("headRepositoryId") is { } id)
            return (call.Node<Repository>(id), text);
        if (text.Split(':') is not [var owner, var name])
            return (repository, text);
        var fork = call.Forge.Repositories.FirstOrDefault(fork =>
            fork.Objects == repository.Objects && fork.Owner.Login.Equals(owner, StringComparison.OrdinalIgnoreCase) && call.Token.Sees(fork));
        return (fork ?? throw GitHubError.Unprocessable("Head repository can't be blank"), name);
    }

    private static object Update(Call call)
    {
        var pull = Own(call);
        return Changed(call, pull, _ =>
        {
            pull.Edit(call.Viewer, call.Input.Text("title"), call.Input.Text("body"));
            if (call.Input.Text("state") == "CLOSED")
                pull.Close(call.Viewer);
            else if (call.Input.Text("state") == "OPEN" && pull.Closed)
                Reopen(pull, call.Viewer);
            if (call.Input.Text("baseRefName") is { } name)
                pull.BaseRefName = pull.Repository.Ref($"refs/heads/{name}") is null ? throw GitHubError.Unprocessable("Base ref must be a branch") : name;
            if (call.Input.Texts("labelIds") is { } labels)
                LabelMutations.Set(call, pull, labels);
            if (call.Input.Texts("assigneeIds") is { } people)
                Assign(call, pull, people);
        });
    }

    private static void Reopen(PullRequest pull, Actor actor)
    {
        if (pull.Repository.Pulls.Any(other => other.IsOpen && other.HeadRepository == pull.HeadRepository && other.HeadRefName == pull.HeadRefName && other.BaseRefName == pull.BaseRefName))
            throw GitHubError.Unprocessable("state cannot be changed. There is already an open pull request for this branch.");
        pull.Reopen(actor);
    }

    private static object Merge(Call call)
    {
        var pull = call.Target<PullRequest>("pullRequestId");
        call.Token.Require(pull.Repository, Role.Write, "contents");
        if (call.Input.Text("expectedHeadOid") is { } expected && expected != pull.HeadRefOid)
            throw GitHubError.Unprocessable("Head branch was modified. Review and try the merge again.");
        return Changed(call, pull, _ => pull.Merge(call.Viewer, call.Input.Text("mergeMethod") == "SQUASH"));
    }

    private static object RequestReviews(Call call)
    {
        var pull = call.Target<PullRequest>("pullRequestId");
        call.Token.Require(pull.Repository, Role.Write, "pull_requests");
        if (call.Input.Texts("teamIds") is { Count: > 0 })
            throw new NotSimulatedException("A review by a team");
        var asked = (call.Input.Texts("userIds") ?? []).Select(call.Node<User>).ToList();
        if (asked.Contains(pull.Author))
            throw GitHubError.Unprocessable("Review cannot be requested from pull request author.");
        if (asked.Any(user => !MayBeAsked(pull.Repository, user)))
            throw GitHubError.Unprocessable("Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.");
        if (!call.Input.Flag("union"))
            pull.RequestedReviewers.Clear();
        pull.RequestedReviewers.AddRange(asked.Except(pull.RequestedReviewers));
        return new { Actor = call.Viewer, PullRequest = pull };
    }

    private static object Assign(Call call)
    {
        var target = call.Target<Conversation>("assignableId");
        call.Token.Require(target.Repository, Role.Triage, "issues", "pull_requests");
        Assign(call, target, call.Input.Texts("assigneeIds")!);
        return new { Assignable = target };
    }

    // Whoever cannot be assigned is left out without a word, as on GitHub.
    private static void Assign(Call call, Conversation target, IReadOnlyList<string> people)
    {
        target.Assignees.AddRange(people.Select(call.Node<User>).Where(user => MayBeAsked(target.Repository, user)).Except(target.Assignees));
        target.Touch();
    }

    private static bool MayBeAsked(Repository repository, User user) =>
        repository.RoleOf(user) >= Role.Triage || Association.Of(user, repository) is "OWNER" or "MEMBER" or "COLLABORATOR";

    private static PullRequest Own(Call call)
    {
        var pull = call.Target<PullRequest>("pullRequestId");
        call.Token.Require(pull.Repository, pull.Author == call.Viewer ? Role.Read : Role.Triage, "pull_requests");
        return pull;
    }

    private static object Changed(Call call, PullRequest pull, Action<PullRequest> change)
    {
        change(pull);
        return new { Actor = call.Viewer, PullRequest = pull };
    }
}
