using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.Http;

/// <summary>What REST says of a failure.</summary>
/// <param name="Message">A sentence, for people: its words change.</param>
/// <param name="DocumentationUrl">The page that explains it.</param>
internal sealed record GitHubMessage(string? Message, string? DocumentationUrl)
{
    private const int Longest = 300;
    private static readonly GitHubMessage None = new(null, null);

    /// <summary>
    /// Whether it looks like a secondary limit. The words are no contract, so this only adds to what the headers say: where they say nothing, a 403 without these words is a
    /// missing permission.
    /// </summary>
    internal bool HintsAtLimit =>
        (Message?.Contains("secondary rate limit", StringComparison.OrdinalIgnoreCase) ?? false)
        || (DocumentationUrl?.Contains("secondary-rate-limit", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>The message in a body, or none: a proxy's page is no message of GitHub.</summary>
    internal static GitHubMessage Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, GitHubMessageJson.Default.GitHubMessage) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>Foreign words as one short line; null where there are none.</summary>
    internal static string? Line(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var line = string.Concat(words.Take(Longest).Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return words.Length > Longest ? line + "…" : line;
    }
}

/// <summary>Reads it without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GitHubMessage))]
internal sealed partial class GitHubMessageJson : JsonSerializerContext;
