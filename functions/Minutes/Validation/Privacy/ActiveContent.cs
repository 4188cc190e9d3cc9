using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Leftovers;

namespace Minutes.Validation.Privacy;

/// <summary>A script, a frame of another page, or a link that runs something.</summary>
internal sealed partial class ActiveContent : Rule
{
    private static readonly SoughtWords Signs = new(
        StringComparison.OrdinalIgnoreCase, "<script", "<iframe", "<object", "<embed", "javascript:", "onclick", "onerror", "onload", "onmouseover", "onfocus");

    public override RuleInfo Info { get; } = new("MIN077", "active-content", Severity.Warning)
    {
        Trigger = "A `<script>`, an `<iframe>` or the like, a handler such as `onclick=`, or a `javascript:` link stands in the minutes.",
        Reason = "GitHub leaves it out, but a site that is built from the minutes may run it in the browser of whoever reads them.",
        Before = "[open](javascript:history.back()) the map",
        After = "[open](https://tides.example/map) the map",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        return Signs.For(document.Traces, document.Source.Text) is not null && In(document).ToImmutableArray() is [var first, .. var rest]
            ? [At(first, "this is run, not shown, where a page is made of the minutes", "take it out, or write it as code") with { AlsoAt = rest }]
            : [];
    }

    private static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        var fenced = new Lazy<HashSet<int>>(() => Fences.LinesIn(document));
        return
            from match in Active().Matches(document.Source.Text)
            let line = document.Lines[document.Source.LineIndexAt(match.Index)]
            where document.Prose[match.Index] != ' ' || (BeginsBlock(document, line, match.Index) && !fenced.Value.Contains(line.Index))
            select new TextSpan(match.Index, match.Length);
    }

    /// <summary>Whether a tag begins a block, or an item: a script is no prose then, as code is none. Four blanks before it make it code.</summary>
    private static bool BeginsBlock(MinutesDocument document, MinutesLine line, int tag)
    {
        var before = document.Source.Slice(TextSpan.Between(line.Span.Start, tag));
        return line.Kind is LineKind.Hidden && (before.Trim() is "*" or "-" or "+" || (before.Trim().IsEmpty && before.Length < 4));
    }

    [GeneratedRegex(@"<(?:script|iframe|object|embed)(?=[\s>/])|(?<=\]\(\s{0,3})javascript:|<[a-z][a-z0-9]{0,20}\s[^<>\n]{0,300}?(?<=\s)on(?:click|error|load|mouseover|focus)\s?=", RegexOptions.IgnoreCase)]
    private static partial Regex Active();
}
