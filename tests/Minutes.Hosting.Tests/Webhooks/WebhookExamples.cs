using System.Collections.Immutable;
using System.Text.Json;

namespace Minutes.Hosting.Tests.Webhooks;

/// <summary>Real payloads of GitHub (npm: @octokit/webhooks-examples).</summary>
internal static class WebhookExamples
{
    internal static ImmutableArray<(string Name, string Payload)> All { get; } = Read();

    private static ImmutableArray<(string Name, string Payload)> Read()
    {
        var path = Path.Combine(RepositoryFolder.Modules, "@octokit", "webhooks-examples", "api.github.com", "index.json");
        using var events = JsonDocument.Parse(File.ReadAllText(path));
        return [.. events.RootElement.EnumerateArray().SelectMany(one => one.GetProperty("examples").EnumerateArray().Select(example => (one.GetProperty("name").GetString()!, example.GetRawText())))];
    }
}
