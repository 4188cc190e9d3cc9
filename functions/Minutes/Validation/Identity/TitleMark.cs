using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>Titles that name the right day, but not as a heading of the usual level.</summary>
internal static class TitleMark
{
    /// <summary>The title stands as text; null where its mark is there, and only the blank behind it is missing.</summary>
    internal static Finding? Lost(RuleInfo rule, Submission submission, DocumentTitle title, int level)
    {
        var source = submission.Source;
        var line = submission.Document.Lines[title.Line];
        if (source.Slice(line.Content).StartsWith("#")) return null;
        var mark = new string('#', level) + " ";
        return new(rule, Severity.Warning, title.Span, "the title is no heading", $"put `{mark.TrimEnd()}` before it")
        {
            Fix = new($"make it a heading of level {level}", EditsOf()),
        };

        ImmutableArray<TextEdit> EditsOf()
        {
            // A pad's export writes \# for a mark that it took for text.
            if (title.Text.StartsWith("\\#", StringComparison.Ordinal)) return [TextEdit.Delete(TextSpan.Between(line.Span.Start, title.Span.Start + 1))];
            var stars = EmphasisOf(title.Text);
            var before = new TextEdit(TextSpan.Between(line.Span.Start, title.Span.Start + stars), mark);
            return stars == 0 ? [before] : [before, TextEdit.Delete(new(title.Span.End - stars, stars))];
        }
    }

    /// <summary>The title is a heading of another level than all around; mended where the headings below leave room for it.</summary>
    internal static Finding OfOtherLevel(RuleInfo rule, Submission submission, DocumentTitle title, int level)
    {
        var next = submission.Document.Sections.FirstOrDefault(section => section.Line > title.Line);
        var line = submission.Document.Lines[title.Line];
        var mark = new TextSpan(line.Span.Start + submission.Source.Slice(line.Span).IndexOf('#'), title.Level);
        var hasMark = submission.Source.Slice(line.Span).TrimStart().StartsWith("#");
        var hasRoom = submission.Document.Sections[0].Line == title.Line && (next is null || (next.Level > level && next.Level <= level + 1));
        return new(rule, Severity.Note, title.Span, $"the title is a heading of level {title.Level}, those around of level {level}", $"write it with `{new string('#', level)}`")
        {
            Fix = hasMark && hasRoom ? Fix.Replace($"make it a heading of level {level}", mark, new('#', level)) : null,
        };
    }

    /// <summary>How many signs of emphasis stand on both sides: two for <c>**2023-03-08**</c>.</summary>
    private static int EmphasisOf(string text)
    {
        if (text.Length < 3 || text[0] is not ('*' or '_')) return 0;
        var before = text.AsSpan().IndexOfAnyExcept(text[0]);
        var after = text.Length - 1 - text.AsSpan().LastIndexOfAnyExcept(text[0]);
        return before == after && before <= 3 ? before : 0;
    }
}
