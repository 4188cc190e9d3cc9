using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether workflows may open pull requests: it is off by default in many organisations. Of no matter for an App.</summary>
internal static class WorkflowSettingCheck
{
    private const string Subject = "workflow setting";

    internal static async Task<IEnumerable<Diagnosis>> OfAsync(GitHubClients clients, RepositoryName name, GitHubRun run, CancellationToken cancellation)
    {
        if (clients.Kind is CredentialKind.App) return [];
        try
        {
            var client = await clients.ForAsync(name, run, cancellation).ConfigureAwait(false);
            var answer = await client.GetAsync(RestPath.Of($"repos/{name.Owner}/{name.Name}/actions/permissions/workflow"), AppJson.Default.WorkflowPermissionsAnswer, cancellation).ConfigureAwait(false);
            return [answer.CanApprovePullRequestReviews
                ? Diagnosis.Fine(Subject, "workflows may open pull requests")
                : Diagnosis.Wrong(Subject, "workflows may open no pull requests", $"switch on {PullRequestSetting.Name} {PullRequestSetting.Places}; with a token of a person or an App it does not matter")];
        }
        catch (RefusedException)
        {
            return [Diagnosis.Unknown(Subject, "only an administrator's token sees whether workflows may open pull requests", $"for the GitHub Action look that {PullRequestSetting.Name} is on, {PullRequestSetting.Places}")];
        }
    }
}
