using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Makes sections of headings: what each is for, which lines are its own, which section it stands in.</summary>
internal static class SectionReader
{
    internal static ImmutableArray<Section> Read(
        SourceText source, ImmutableArray<MinutesLine> lines, ImmutableArray<MarkdownHeading> headings, ImmutableArray<DocumentTitle> titles)
    {
        var ends = EndsOf(headings, lines.Length);
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Length);
        var open = new Stack<Section>();
        var kinds = new HashSet<SectionKind>();
        var titleLines = titles.Where(title => title.Level > 0).Select(title => title.Line).ToHashSet();
        for (var index = 0; index < headings.Length; index++)
        {
            var (line, level) = headings[index];
            while (open.TryPeek(out var outer) && outer.Level >= level) open.Pop();
            var parent = open.TryPeek(out var above) ? above : null;
            var own = new LineRange(line + 1, index + 1 < headings.Length ? headings[index + 1].Line : lines.Length);
            var content = lines[line].Content;
            var (kind, span) = titleLines.Contains(line) ? TitleOrSwallowed(source.Text, content) : (KindOf(source, content, parent, kinds), content);
            var section = new Section(kind, level, source.Slice(span).ToString(), span, line, own, ends[index], parent);
            sections.Add(section);
            kinds.Add(kind);
            open.Push(section);
        }

        return sections.DrainToImmutable();
    }

    /// <summary>
    /// Organisation that is discussed below the agenda is a topic like any other; so is what sounds like a list of participants or roles
    /// where the minutes have had one: "Attending the summit", "Moderation in July".
    /// </summary>
    private static SectionKind KindOf(SourceText source, TextSpan content, Section? parent, HashSet<SectionKind> before)
    {
        var text = source.Slice(content);
        var kind = SectionWords.KindOf(text);
        // Below an agenda that only names the topics, the minutes are where they are talked about.
        if (kind is SectionKind.Roles && text is "Minutes" or "Protokoll" && parent?.Kind is null or SectionKind.Title && before.Contains(SectionKind.Agenda)) return SectionKind.Agenda;
        var mayBeTopic = kind is SectionKind.Housekeeping
            || (kind is SectionKind.Participants or SectionKind.Absent or SectionKind.Recurring or SectionKind.Roles && before.Contains(kind));
        return mayBeTopic && IsBelowAgenda(parent) ? SectionKind.Topic : kind;
    }

    private static bool IsBelowAgenda(Section? parent) =>
        parent is not null && (parent.Kind is SectionKind.Agenda || parent.Path.Any(section => section.Kind is SectionKind.Agenda));

    /// <summary>A title that swallowed the next heading is that heading's section: what stands below it is what the second half says.</summary>
    private static (SectionKind Kind, TextSpan Span) TitleOrSwallowed(string text, TextSpan content)
    {
        var title = TitleReader.WithoutSecondHeading(text, content);
        if (title.Length == content.Length) return (SectionKind.Title, content);
        var second = LineText.InsideHeading(text, LineText.Trim(text, TextSpan.Between(title.End, content.End)));
        return (SectionWords.KindOf(text.AsSpan(second.Start, second.Length)), second);
    }

    private static int[] EndsOf(ImmutableArray<MarkdownHeading> headings, int lineCount)
    {
        var ends = new int[headings.Length];
        Span<int> next = stackalloc int[8];
        next.Fill(lineCount);
        for (var index = headings.Length - 1; index >= 0; index--)
        {
            var (line, level) = headings[index];
            ends[index] = next[level];
            next[level..].Fill(line);
        }

        return ends;
    }
}
