using System.Collections.Immutable;

namespace Minutes.Validation.Form;

/// <summary>The rules about the Markdown itself.</summary>
internal static class FormRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new HeadingSpace(),
        new HeadingJump(),
        new Unclosed(),
        new TabIndentation(),
        new Indentation(),
        new PadNesting(),
        new TrailingBlanks(),
        new FinalNewline(),
        new LineEnds(),
        new ByteOrderMark(),
        new ControlCharacter(),
        new UnbalancedMark(),
        new StrayUnderline(),
        new BrokenTable(),
        new BrokenCheckbox(),
        new EmptyItem(),
        new LostHeading(),
    ];
}
