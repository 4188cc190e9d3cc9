using System.Text.RegularExpressions;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What each kind of fix promises of the words of a text.</summary>
internal static partial class FixPromise
{
    /// <summary>The rules that know what programs leave in minutes.</summary>
    private static readonly string[] KnowResidue = ["pad-text", "merge-residue", "control-character", "malformed-link"];

    /// <summary>Fails where a fix takes out words that its kind does not allow.</summary>
    public static void AssertKept(Finding finding, SourceText source)
    {
        if (finding.Fix is not { } fix) return;
        var mended = TextEdits.Apply(source.Text, [fix.Edits]).Text;
        Assert.True(IsKept(finding, fix, source.Text, mended), $"{finding.Rule.Name} ({fix.Kind}: {fix.Title}) makes of\n{source.Text}\n{mended}");
    }

    private static bool IsKept(Finding finding, Fix fix, string text, string mended) => fix.Kind switch
    {
        FixKind.Signs => fix.Edits.All(edit => Letters(NumberOfItem().Replace(text.Substring(edit.Span.Start, edit.Span.Length), "")) == Letters(edit.Replacement)),
        FixKind.Words => fix.Edits.All(edit => IsReplaced(text.Substring(edit.Span.Start, edit.Span.Length), edit.Replacement)),
        FixKind.Residue => KnowResidue.Contains(finding.Rule.Name),
        _ => fix.Edits.All(edit => IsTwinLeft(finding, Words(text.Substring(edit.Span.Start, edit.Span.Length)), Words(mended))),
    };

    /// <summary>The name of a topic alone may say the same of something else.</summary>
    private static bool IsTwinLeft(Finding finding, string taken, string left) =>
        left.Contains(taken, StringComparison.OrdinalIgnoreCase) && (finding.Rule.Name != "topic-twice" || taken.Contains('\n', StringComparison.Ordinal));

    private static bool IsReplaced(string old, string replacement) => !old.Contains('\n', StringComparison.Ordinal) && (Letters(old).Length == 0 || Letters(replacement).Length > 0);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The lines of a text without blanks around them, and without the comma and the marker before them.</summary>
    private static string Words(string text) =>
        string.Join('\n', text.Split('\n', '\r').Select(line => NumberOfItem().Replace(line, "").Trim(' ', '\t', '\u00a0', ',', ';', '*', '-', '+')).Where(line => line.Length > 0));

    /// <summary>The number of an item is its marker.</summary>
    [GeneratedRegex(@"^[\s>*#+-]*[0-9]{1,9}[.)](?=\s)")]
    private static partial Regex NumberOfItem();
}
