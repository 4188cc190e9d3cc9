using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SimulatedGitHub.Access;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Git;
using Commit = SimulatedGitHub.Repositories.Commit;
using Repo = SimulatedGitHub.Repositories.Repository;

namespace SimulatedGitHub.Rest;

/// <summary>Objects as the REST API writes them, with all that its description demands.</summary>
internal static class Shapes
{
    private static readonly string[] AccountLinks =
        ["url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url", "received_events_url"];

    private static readonly string[] RepositoryLinks =
    [
        "url", "archive_url", "assignees_url", "blobs_url", "branches_url", "collaborators_url", "comments_url", "commits_url", "compare_url", "contents_url",
        "contributors_url", "deployments_url", "downloads_url", "events_url", "forks_url", "git_commits_url", "git_refs_url", "git_tags_url", "git_url",
        "issue_comment_url", "issue_events_url", "issues_url", "keys_url", "labels_url", "languages_url", "merges_url", "milestones_url", "notifications_url",
        "pulls_url", "releases_url", "ssh_url", "stargazers_url", "statuses_url", "subscribers_url", "subscription_url", "tags_url", "teams_url", "trees_url",
        "clone_url", "hooks_url", "svn_url",
    ];

    private static readonly string[] Counts =
        ["forks", "forks_count", "stargazers_count", "watchers_count", "watchers", "size", "open_issues_count", "open_issues"];

    public static Dictionary<string, object?> Account(Actor actor)
    {
        var account = AccountLinks.ToDictionary(link => link, object? (_) => actor.Url);
        account["login"] = actor.FullLogin;
        account["id"] = actor.DatabaseId;
        account["node_id"] = actor.Id;
        account["avatar_url"] = actor.Url;
        account["gravatar_id"] = "";
        account["html_url"] = actor.Url;
        account["type"] = actor.GetType().Name;
        account["site_admin"] = false;
        return account;
    }

    public static object App(App app) => new
    {
        id = app.DatabaseId,
        slug = app.Slug,
        client_id = app.ClientId,
        node_id = app.Id,
        owner = Account(app.Bot),
        name = app.Name,
        description = (string?)null,
        external_url = app.Url,
        html_url = app.Url,
        created_at = Time(app.CreatedAt),
        updated_at = Time(app.UpdatedAt),
        permissions = Permissions(app.Grants),
        events = app.Events.ToArray(),
    };

    public static object Installation(Installation installation, string api) => new
    {
        id = installation.DatabaseId,
        account = InstalledAccount(installation.Account),
        repository_selection = installation.Selected.Count > 0 ? "selected" : "all",
        access_tokens_url = $"{api}/app/installations/{installation.DatabaseId}/access_tokens",
        repositories_url = $"{api}/installation/repositories",
        html_url = $"{installation.Account.Url}/settings/installations/{installation.DatabaseId}",
        app_id = installation.App.DatabaseId,
        app_slug = installation.App.Slug,
        target_id = installation.Account.DatabaseId,
        target_type = installation.Account.GetType().Name,
        permissions = Permissions(installation.App.Grants),
        events = installation.App.Events.ToArray(),
        created_at = Time(installation.CreatedAt),
        updated_at = Time(installation.CreatedAt),
        single_file_name = (string?)null,
        suspended_by = installation.IsSuspended ? Account(installation.Account) : null,
        suspended_at = installation.IsSuspended ? Time(installation.CreatedAt) : null,
    };

    // The description of the list demands what a user has and what an enterprise has, of one account.
    private static Dictionary<string, object?> InstalledAccount(Actor actor) => new(Account(actor))
    {
        ["name"] = actor.Login,
        ["slug"] = actor.Login,
        ["created_at"] = Time(actor.CreatedAt),
        ["updated_at"] = Time(actor.UpdatedAt),
    };

    public static Dictionary<string, string> Permissions(ImmutableDictionary<string, Grant> grants) =>
        grants.ToDictionary(grant => grant.Key, grant => grant.Value == Grant.Write && grant.Key != "metadata" ? "write" : "read");

    public static Dictionary<string, object?> Repository(Repo repository, string api)
    {
        var written = RepositoryLinks.ToDictionary(link => link, object? (_) => $"{api}/repos/{repository}");
        foreach (var count in Counts)
            written[count] = 0;
        foreach (var flag in new[] { "has_projects", "has_wiki", "has_pages", "has_downloads" })
            written[flag] = false;
        foreach (var nothing in new[] { "license", "mirror_url", "homepage", "language" })
            written[nothing] = null;
        written["id"] = repository.DatabaseId;
        written["node_id"] = repository.Id;
        written["name"] = repository.Name;
        written["full_name"] = repository.NameWithOwner;
        written["owner"] = Account(repository.Owner);
        written["private"] = !repository.IsPublic;
        written["visibility"] = repository.Visibility.ToString().ToLowerInvariant();
        written["html_url"] = repository.Url;
        written["description"] = repository.Description;
        written["fork"] = repository.IsFork;
        written["default_branch"] = repository.DefaultBranch;
        written["has_issues"] = repository.HasIssuesEnabled;
        written["archived"] = repository.IsArchived;
        written["disabled"] = repository.IsDisabled;
        written["pushed_at"] = repository.PushedAt is { } pushed ? Time(pushed) : null;
        written["created_at"] = Time(repository.CreatedAt);
        written["updated_at"] = Time(repository.UpdatedAt);
        return written;
    }

    public static object Status(StatusContext status, string api) => new
    {
        url = $"{api}/repos/{status.Repository}/statuses/{status.Sha}",
        avatar_url = (string?)null,
        id = status.DatabaseId,
        node_id = status.Id,
        state = status.State.ToLowerInvariant(),
        description = status.Description,
        target_url = status.TargetUrl,
        context = status.Context,
        created_at = Time(status.CreatedAt),
        updated_at = Time(status.CreatedAt),
        creator = Account(status.Creator),
    };

    public static object Commit(Commit commit, string api)
    {
        var url = $"{api}/repos/{commit.Repository}/commits/{commit.Oid}";
        return new
        {
            url,
            sha = commit.Oid,
            node_id = commit.Id,
            html_url = commit.Url,
            comments_url = $"{url}/comments",
            commit = new
            {
                url,
                author = Person(commit.Object.Author),
                committer = Person(commit.Object.Committer),
                message = commit.Message,
                comment_count = 0,
                tree = new { sha = commit.Object.Tree, url },
            },
            author = commit.Author.User is { } author ? Account(author) : null,
            committer = commit.Committer.User is { } committer ? Account(committer) : null,
            parents = commit.Object.Parents.Select(parent => new { sha = parent, url }),
        };
    }

    private static object Person(Signature signature) => new { name = signature.Name, email = signature.Email, date = Time(signature.At) };

    private static string Time(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
