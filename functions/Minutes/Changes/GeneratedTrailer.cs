using System.Text.RegularExpressions;

namespace Minutes.Changes;

/// <summary>The last line of the bot's commit messages: the blob id of what it generated, by which it knows later what people wrote themselves.</summary>
public static partial class GeneratedTrailer
{
    /// <summary>The line: <c>Minutes-Generated: </c> and the id.</summary>
    public static string Print(string blobId) => $"Minutes-Generated: {blobId}";

    /// <summary>The id in a commit's message; null where there is none.</summary>
    public static string? In(string message) => Line().Match(message) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex(@"^Minutes-Generated: (?<id>[0-9a-f]{40})\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
