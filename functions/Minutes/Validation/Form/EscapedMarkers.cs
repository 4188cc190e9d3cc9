using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>List markers with a backslash before them, as editors and pads write them that export Markdown: <c>\* item</c>.</summary>
internal static class EscapedMarkers
{
    /// <summary>The backslashes to take out. A star by itself may mean a footnote: an item, or another such line, stands above or below.</summary>
    internal static ImmutableArray<TextEdit> In(MinutesDocument document) => document.Traces.Has('\\')
        ? [.. document.Lines.Where(line => IsOne(document, line.Index) && (IsListed(document, line.Index - 1) || IsListed(document, line.Index + 1))).Select(line => TextEdit.Delete(new(line.Content.Start, 1)))]
        : [];

    private static bool IsListed(MinutesDocument document, int index) =>
        index >= 0 && index < document.Lines.Length && (document.Lines[index].Kind is LineKind.Item || IsOne(document, index));

    private static bool IsOne(MinutesDocument document, int index) =>
        document.Lines[index] is { Kind: LineKind.Text, Content: var content } && document.Source.Slice(content) is ['\\', '*' or '-' or '+', ' ', not ' ', ..];
}
