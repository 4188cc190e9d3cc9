using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>A link by a label, <c>[text][label]</c>, whose label stands nowhere.</summary>
internal sealed class UndefinedReference : Rule
{
    private const int LongestLabel = 100;

    public override RuleInfo Info { get; } = new("MIN056", "undefined-reference", Severity.Warning)
    {
        Trigger = "A link names its address by a label, `[text][label]`, and no line `[label]: address` says what that is.",
        Reason = "Markdown shows the brackets as text, and the address is lost.",
        Before = "* see [the new gauge][gauge]",
        After = "* see [the new gauge][gauge]\n\n[gauge]: https://tide.example/gauge",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var prose = submission.Document.Prose;
        HashSet<string>? defined = null;
        for (var middle = prose.IndexOf("][", StringComparison.Ordinal); middle >= 0; middle = prose.IndexOf("][", middle + 2, StringComparison.Ordinal))
        {
            if (LabelAt(prose, middle) is not var (link, label)) continue;
            defined ??= DefinedIn(submission.Document);
            if (defined.Contains(Plain(prose.AsSpan(label.Start, label.Length)))) continue;
            yield return At(link, $"no line says what the label \"{submission.Document.TextOf(label)}\" is, so this is no link", $"write the address in parentheses behind the text, or add a line `[{submission.Document.TextOf(label)}]: address`");
        }
    }

    /// <summary>The link around a <c>][</c>, and its label; null where it is none: an index of an array, several brackets in a row, an address in brackets.</summary>
    private static (TextSpan Link, TextSpan Label)? LabelAt(string prose, int middle)
    {
        var text = LinkScanner.StartOfText(prose, middle);
        if (text <= 0 || prose[middle - 1] is '\\' or ']') return null;
        var before = text > 1 ? prose[text - 2] : ' ';
        var rest = prose.AsSpan(middle + 2, Math.Min(LongestLabel, prose.Length - middle - 2));
        var length = rest.IndexOfAny("[]\r\n");
        if (length < 0 || rest[length] != ']' || char.IsLetterOrDigit(before) || before is ']' or '[' or '_' or ')' or '\\') return null;
        var (label, end) = (new TextSpan(middle + 2, length), middle + 3 + length);
        if (end < prose.Length && prose[end] is '(' or '[' or ':') return null;
        if (length == 0) label = TextSpan.Between(text, middle);
        var isWord = prose.AsSpan(text, middle - text).ContainsAnyInRange('A', 'z') && !rest[..length].StartsWith("http");
        return isWord && middle - text > 1 && !(length > 0 && rest[..length].IsWhiteSpace()) ? (TextSpan.Between(text - 1, end), label) : null;
    }

    private static HashSet<string> DefinedIn(MinutesDocument document)
    {
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in document.Lines)
        {
            var text = document.Source.Slice(line.Content);
            var end = text is ['[', ..] ? text.IndexOf("]:") : -1;
            if (end is > 1 and <= LongestLabel) defined.Add(Plain(text[1..end]));
        }

        return defined;
    }

    /// <summary>Case and the number of blanks make no difference.</summary>
    private static string Plain(ReadOnlySpan<char> label) =>
        string.Join(' ', label.ToString().ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
