using System.Text.Json;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Webhooks;
using NodaTime;

namespace Automation.Actions;

/// <summary>What started a workflow, made as small as a webhook: all else that GitHub tells of it is left unread, because the look itself finds what is missing.</summary>
internal static class WorkflowEvent
{
    /// <summary>Larger payloads are not read: GitHub sends none.</summary>
    private const int LargestPayload = 32 << 20;

    /// <summary>Reads the variables that GitHub sets for a run (docs.github.com, "Variables reference").</summary>
    /// <param name="variable">Gives a variable's value.</param>
    /// <param name="now">The time.</param>
    /// <returns>That it is time for a look at the repository of the workflow.</returns>
    /// <exception cref="UsageException">It is no run of a workflow, or the event cannot be read.</exception>
    internal static LookMessage Read(Func<string, string?> variable, Instant now)
    {
        if (variable("GITHUB_REPOSITORY") is not { Length: > 0 } name) throw new UsageException("minutes action runs in a workflow of GitHub, and GITHUB_REPOSITORY is not set; elsewhere use minutes reconcile");
        var repository = RepositoryName.Parse(name) ?? throw new UsageException($"GITHUB_REPOSITORY is \"{name}\", not owner/name");
        var kind = variable("GITHUB_EVENT_NAME") ?? "";
        var look = new LookMessage(GitHubHosts.Read(variable).OrEnd().Server.Authority, null, repository, now) { Reason = kind };
        return kind switch
        {
            "merge_group" => Heard(look, variable) ?? throw new UsageException("the event merge_group tells no commit"),
            "check_run" or "check_suite" => Heard(look, variable) ?? look,
            "workflow_dispatch" => look with { IsAskedFor = true },
            _ => look,
        };
    }

    /// <summary>The event as a server hears it.</summary>
    private static LookMessage? Heard(LookMessage look, Func<string, string?> variable)
    {
        if (variable("GITHUB_EVENT_PATH") is not { Length: > 0 } path) throw new UsageException("GITHUB_EVENT_PATH is not set");
        if (new FileInfo(path).Length > LargestPayload) throw new UsageException($"the event in {path} is too large");
        try
        {
            return SmallEvent.Read(look.Reason, File.ReadAllBytes(path), look.Server, look.Received) is { } heard ? heard with { Repository = look.Repository } : null;
        }
        catch (JsonException)
        {
            throw new UsageException($"the event in {path} is no JSON");
        }
    }
}
