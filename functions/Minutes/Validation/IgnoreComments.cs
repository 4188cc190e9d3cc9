using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>
/// What the comments of a file silence. A comment is for its own line and, where it stands alone, for the next line that says something.
/// </summary>
internal sealed class IgnoreComments
{
    private readonly HashSet<(int Line, RuleInfo Rule)> _silenced = [];

    private IgnoreComments()
    {
    }

    internal static IgnoreComments In(MinutesDocument document) => document.Once(Read);

    /// <summary>Whether a rule is silenced on a line.</summary>
    internal bool IsSilenced(RuleInfo rule, int line) => _silenced.Contains((line, rule));

    /// <summary>The finding without its silenced places; null where all are.</summary>
    internal Finding? Filter(Finding finding, SourceText source)
    {
        if (_silenced.Count == 0) return finding;
        ImmutableArray<TextSpan> left = [.. finding.Places.Where(place => !IsSilenced(finding.Rule, source.LineIndexAt(place.Start)))];
        return left is [var first, .. var rest] ? finding with { Span = first, AlsoAt = [.. rest] } : null;
    }

    private static IgnoreComments Read(MinutesDocument document)
    {
        var comments = new IgnoreComments();
        var (source, lines) = (document.Source, document.Lines);
        var next = 0;
        foreach (var comment in IgnoreComment.In(document))
        {
            var (first, last) = (source.LineIndexAt(comment.Span.Start), source.LineIndexAt(comment.Span.End));
            for (var line = first; line <= last; line++) comments.Silence(line, comment);

            // A comment behind text is for that text only.
            if (!IsAlone(source, comment.Span, source.Lines[first], source.Lines[last])) continue;
            for (next = Math.Max(next, last + 1); next < lines.Length && !lines[next].IsContent;) next++;
            comments.Silence(next, comment);
        }

        return comments;
    }

    private void Silence(int line, IgnoreComment comment) =>
        _silenced.UnionWith(comment.Words.Select(word => Rules.Find(word.Text)).OfType<RuleInfo>().Select(rule => (line, rule)));

    private static bool IsAlone(SourceText source, TextSpan comment, TextSpan first, TextSpan last) =>
        source.Slice(TextSpan.Between(first.Start, comment.Start)).IsWhiteSpace() && source.Slice(TextSpan.Between(comment.End, last.End)).IsWhiteSpace();
}
