using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>A link that Markdown does not read as its writer meant it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Title">How it is mended; null where the characters do not tell.</param>
/// <param name="Edits">The faulty characters and what should stand in their place.</param>
internal readonly record struct Malformation(TextSpan Span, string Message, string? Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether it works all the same.</summary>
    internal bool IsHarmless { get; init; }

    /// <summary>What mending it may do to the text.</summary>
    internal FixKind Kind { get; init; }

    internal static Malformation Unclear(TextSpan span, string message) => new(span, message, null, []);
}
