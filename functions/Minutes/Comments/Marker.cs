using System.Text.RegularExpressions;

namespace Minutes.Comments;

/// <summary>
/// The hidden first line by which the bot knows its own comments again: <c>&lt;!-- minutes:review --&gt;</c>. Anybody can write one, so it says nothing without a
/// look at who wrote the comment.
/// </summary>
/// <param name="Kind">What the comment is for.</param>
public sealed partial record Marker(MarkerKind Kind)
{
    /// <summary>The marker in a comment's first line; null where there is none.</summary>
    public static Marker? Of(string body) =>
        Form().Match(body) is { Success: true } match && Enum.TryParse<MarkerKind>(match.Groups["kind"].Value, ignoreCase: true, out var kind) ? new(kind) : null;

    /// <summary>A comment that begins with the marker.</summary>
    /// <param name="text">What people read.</param>
    public string Above(string text) => $"{this}\n{text}";

    /// <summary>As it is written.</summary>
    public override string ToString() => $"<!-- minutes:{Kind.ToString().ToLowerInvariant()} -->";

    [GeneratedRegex(@"^<!-- minutes:(?<kind>[a-z]+) -->(?=\r?\n|\z)")]
    private static partial Regex Form();
}
