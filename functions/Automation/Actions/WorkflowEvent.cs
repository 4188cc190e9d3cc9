using System.Text.Json;
using Minutes.Documents;
using Minutes.GitHub.Looks;

namespace Automation.Actions;

/// <summary>
/// What started a workflow, made small: the repository, and what is wanted of the look. All else that GitHub tells of an event is left unread, because the look
/// itself finds what is missing.
/// </summary>
/// <param name="Repository">The repository.</param>
/// <param name="Name">The event's name, such as <c>schedule</c>.</param>
/// <param name="Look">What is wanted.</param>
internal sealed record WorkflowEvent(RepositoryName Repository, string Name, LookRequest Look)
{
    /// <summary>Larger payloads are not read: GitHub sends none.</summary>
    private const int LargestPayload = 32 << 20;

    /// <summary>Reads the variables that GitHub sets for a run (docs.github.com, "Variables reference").</summary>
    /// <param name="variable">Gives a variable's value.</param>
    /// <exception cref="UsageException">It is no run of a workflow, or the event cannot be read.</exception>
    internal static WorkflowEvent Read(Func<string, string?> variable)
    {
        if (variable("GITHUB_REPOSITORY") is not { Length: > 0 } name) throw new UsageException("minutes action runs in a workflow of GitHub, and GITHUB_REPOSITORY is not set; elsewhere use minutes reconcile");
        var repository = RepositoryName.Parse(name) ?? throw new UsageException($"GITHUB_REPOSITORY is \"{name}\", not owner/name");
        var kind = variable("GITHUB_EVENT_NAME") ?? "";
        return new(repository, kind, LookFor(kind, variable("GITHUB_EVENT_PATH")));
    }

    private static LookRequest LookFor(string name, string? path) => name switch
    {
        "merge_group" => new() { MergeGroup = TextAt(path, "merge_group", "head_sha") ?? throw new UsageException("the event merge_group tells no commit") },
        "workflow_dispatch" => new() { IsAskedFor = true },
        "check_run" or "check_suite" => new() { IsAskedFor = TextAt(path, "action") is "rerequested" },
        _ => new(),
    };

    private static string? TextAt(string? path, params ReadOnlySpan<string> names)
    {
        using var payload = Open(path);
        var value = payload.RootElement;
        foreach (var name in names)
        {
            if (value.ValueKind is not JsonValueKind.Object || !value.TryGetProperty(name, out value)) return null;
        }

        return value.ValueKind is JsonValueKind.String ? value.GetString() : null;
    }

    private static JsonDocument Open(string? path)
    {
        if (string.IsNullOrEmpty(path)) throw new UsageException("GITHUB_EVENT_PATH is not set");
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LargestPayload) throw new UsageException($"the event in {path} is too large");
            return JsonDocument.Parse(file);
        }
        catch (JsonException)
        {
            throw new UsageException($"the event in {path} is no JSON");
        }
    }
}
