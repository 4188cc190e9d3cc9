using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>How a finding is mended: only where the text itself tells the right one.</summary>
/// <param name="Title">What it does, in the imperative: "write @fkr".</param>
/// <param name="Edits">The changes, in order, none overlapping another.</param>
public sealed record Fix(string Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>What it may do to the text.</summary>
    public FixKind Kind { get; init; }

    /// <summary>Whether it takes away the byte order mark, which is no part of the text.</summary>
    public bool DropsByteOrderMark { get; init; }

    /// <summary>One replacement.</summary>
    public static Fix Replace(string title, TextSpan span, string replacement) =>
        new(title, [new(span, replacement)]) { Kind = FixKind.Words };
}
