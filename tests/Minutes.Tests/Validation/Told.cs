using System.Globalization;
using System.Text;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Tests.Validation;

/// <summary>All that people are told of a finding, in lines of visible characters: how bad it is, where it is, what is wrong, what to do, what the fix changes.</summary>
internal static class Told
{
    public static string Of(Finding finding, SourceText source)
    {
        var text = new StringBuilder($"{finding.Severity} {string.Join(", ", finding.Places.Select(place => Shown(place, source)))}: {Shown(finding.Message)}\n    {Shown(finding.Advice)}\n");
        if (finding.Fix is { } fix) text.Append($"    Fix ({fix.Kind}{(fix.DropsByteOrderMark ? ", the byte order mark goes" : "")}): {Shown(fix.Title)}\n");
        foreach (var edit in finding.Fix?.Edits ?? [])
            text.Append($"      {Shown(edit.Span, source)}: \"{Shown(source.Text.Substring(edit.Span.Start, edit.Span.Length))}\" -> \"{Shown(edit.Replacement)}\"\n");
        return text.ToString();
    }

    private static string Shown(TextSpan span, SourceText source) => span.Length == 0 ? $"{source.PositionAt(span.Start)}" : $"{source.PositionAt(span.Start)}-{source.PositionAt(span.End)}";

    private static string Shown(string text) => string.Concat(text.Select(character => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        ' ' => " ",
        _ when char.IsControl(character) || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    }));
}
