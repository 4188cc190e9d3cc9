using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>A secret in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">What it is, with article.</param>
/// <param name="Severity">An error where its form leaves no doubt.</param>
internal readonly record struct FoundSecret(TextSpan Span, string Name, Severity Severity)
{
    /// <summary>Why it may be none; null where its form leaves no doubt.</summary>
    internal string? Doubt { get; init; }

    /// <summary>What to do about it.</summary>
    internal string Advice { get; init; } = "revoke it now, the history keeps it; then take it out";
}
