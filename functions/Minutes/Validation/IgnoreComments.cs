using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>
/// Comments that silence rules at one place: <c>&lt;!-- minutes: ignore MIN012 reason --&gt;</c>. Such a comment is for its own line and,
/// where it stands alone, for the next line that says something.
/// </summary>
internal sealed partial class IgnoreComments
{
    private const string Mark = "minutes:";

    private readonly HashSet<(int Line, RuleInfo Rule)> _silenced = [];

    private IgnoreComments()
    {
    }

    /// <summary>The rule that looks at the comments themselves.</summary>
    internal static Rule Rule { get; } = new IgnoreComment();

    internal static IgnoreComments In(Submission submission)
    {
        var comments = new IgnoreComments();
        foreach (var (words, line) in WordsIn(submission))
        {
            foreach (var rule in words.Select(word => Rules.Find(word.Text)).OfType<RuleInfo>())
            {
                comments._silenced.Add((line, rule));
                if (NextLineOf(submission, line) is { } next) comments._silenced.Add((next, rule));
            }
        }

        return comments;
    }

    /// <summary>The finding without its silenced places; null where all are.</summary>
    internal Finding? Filter(Finding finding, SourceText source)
    {
        if (_silenced.Count == 0) return finding;
        ImmutableArray<TextSpan> left = [.. finding.Places.Where(place => !_silenced.Contains((source.LineIndexAt(place.Start), finding.Rule)))];
        return left is [var first, .. var rest] ? finding with { Span = first, AlsoAt = [.. rest] } : null;
    }

    /// <summary>The ids and names in the comments, with their places; what follows them is the reason.</summary>
    internal static IEnumerable<(ImmutableArray<(string Text, TextSpan Span)> Words, int Line)> WordsIn(Submission submission)
    {
        var source = submission.Source;
        if (!source.Text.Contains(Mark, StringComparison.Ordinal)) yield break;
        for (var line = 0; line < source.Lines.Length; line++)
        {
            var span = source.Lines[line];
            if (!source.Slice(span).Contains(Mark, StringComparison.Ordinal)) continue;
            foreach (Match comment in Comment().Matches(source.Slice(span).ToString()))
                yield return ([.. comment.Groups["rule"].Captures.Select(word => (word.Value, new TextSpan(span.Start + word.Index, word.Length)))], line);
        }
    }

    /// <summary>The line below a comment that stands alone; a comment behind text is for that text only.</summary>
    private static int? NextLineOf(Submission submission, int line)
    {
        if (Comment().Replace(submission.Document.TextOf(submission.Document.Lines[line].Span), "").Trim().Length > 0) return null;
        for (var next = line + 1; next < submission.Document.Lines.Length; next++)
        {
            if (submission.Document.Lines[next].IsContent) return next;
        }

        return null;
    }

    [GeneratedRegex(@"<!--\s*minutes:\s*ignore(?:[\s,]+(?<rule>MIN\d{1,9}|[a-z]+(?:-[a-z]+)+)(?=[\s,:]|--))+[^>]{0,500}-->")]
    private static partial Regex Comment();

    /// <summary>An ignore comment that names no rule silences nothing, and nobody would see why.</summary>
    private sealed class IgnoreComment : Rule
    {
        public override RuleInfo Info { get; } = new("MIN099", "ignore-unknown", Severity.Warning)
        {
            Trigger = "A comment that silences a rule names one that does not exist.",
            Reason = "It silences nothing, and whoever wrote it thinks that it does.",
            Before = "* See pad. <!-- minutes: ignore MIN612 the pad is gone -->",
            After = "* See pad. <!-- minutes: ignore MIN061 the pad is gone -->",
        };

        public override IEnumerable<Finding> Check(Submission submission) =>
            from comment in WordsIn(submission)
            from word in comment.Words
            where word.Text.StartsWith("MIN", StringComparison.Ordinal) && Rules.Find(word.Text) is null
            select At(word.Span, $"there is no rule {word.Text}", "`minutes rules` lists them");
    }
}
