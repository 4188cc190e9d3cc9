using System.Buffers;
using System.Collections.Immutable;

namespace Minutes.Documents;

/// <summary>Finds where participants are listed: below a heading; without one, behind or below a label near the top.</summary>
internal sealed class ParticipantListReader
{
    /// <summary>A line "Attendees: @a, @b" stands near the top, where it stands at all.</summary>
    private const int LinesBeforeTopics = 12;

    private const int LongestLabel = 40;

    private static readonly SearchValues<char> LabelSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜéè *_");

    private readonly string _prose;
    private readonly ImmutableArray<MinutesLine> _lines;

    private ParticipantListReader(string prose, ImmutableArray<MinutesLine> lines) => (_prose, _lines) = (prose, lines);

    internal static ImmutableArray<ParticipantList> Read(string prose, ImmutableArray<MinutesLine> lines, ImmutableArray<Section> sections)
    {
        var reader = new ParticipantListReader(prose, lines);
        ImmutableArray<ParticipantList> below = [.. sections.Where(section => section.Kind is SectionKind.Participants or SectionKind.Absent).Select(reader.BelowHeading)];
        if (below.Any(list => !list.Lines.IsEmpty)) return below;
        var end = sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda or SectionKind.Topic)?.Line ?? lines.Length;
        return [.. below, .. reader.Labelled(end)];
    }

    private ParticipantList BelowHeading(Section section)
    {
        var attendance = section.Kind is SectionKind.Absent ? Attendance.Absent : Attendance.Present;
        var found = ImmutableArray.CreateBuilder<ParticipantLine>();
        if (ParticipantLabel.At(_prose, section.TextSpan) is { HasRest: true } label) found.Add(new(section.Line, label.Rest, attendance, label.RestForm));
        ReadBlock(section.Own, attendance, found);
        return new(section.TextSpan, section.Line, attendance, found.DrainToImmutable());
    }

    private IEnumerable<ParticipantList> Labelled(int end)
    {
        var seen = 0;
        for (var index = 0; index < end && seen < LinesBeforeTopics; index++)
        {
            if (!_lines[index].IsContent) continue;
            seen++;
            if (LabelOn(index) is not { } label) continue;
            var found = ImmutableArray.CreateBuilder<ParticipantLine>();
            if (label.HasRest) found.Add(new(index, label.Rest, label.Attendance, label.RestForm));
            else ReadBlock(new(index + 1, EndOfBlock(index, end)), label.Attendance, found);
            yield return new(label.Span, index, label.Attendance, found.DrainToImmutable());
            if (found is [.., var last]) index = last.Line;
        }
    }

    /// <summary>Reads list lines; a label among them ("Excused:") is for what stands on its line, or for what stands below it.</summary>
    private void ReadBlock(LineRange range, Attendance attendance, ImmutableArray<ParticipantLine>.Builder found)
    {
        var (scope, depth) = (attendance, int.MaxValue);
        for (var index = range.Start; index < range.End; index++)
        {
            var line = _lines[index];
            if (!line.IsContent) continue;
            if (line.Depth <= depth && depth != 0) (scope, depth) = (attendance, int.MaxValue);
            if (LabelOn(index) is not { } label) found.Add(new(index, line.Content, scope, FormOf(index)));
            else if (label.HasRest) found.Add(new(index, label.Rest, label.Attendance, label.RestForm));
            else (scope, depth) = (label.Attendance, line.Depth);
        }

        found.RemoveAll(line => line.Form is ParticipantLineForm.Row && (IsRuler(line.Line) || (line.Line + 1 < _lines.Length && IsRuler(line.Line + 1))));
    }

    private ParticipantLabel? LabelOn(int index)
    {
        var line = _lines[index];
        var hasChildren = line.Kind is LineKind.Item && index + 1 < _lines.Length && _lines[index + 1].Depth > line.Depth;
        return ParticipantLabel.At(_prose, line.Content, hasChildren);
    }

    /// <summary>Below a bullet that is a label, its own bullets; below a line, the bullets or the paragraph that follow.</summary>
    private int EndOfBlock(int label, int limit)
    {
        var depth = _lines[label].Depth;
        var isList = depth > 0;
        var index = label + 1;
        for (; index < limit; index++)
        {
            var line = _lines[index];
            if (line.Kind is LineKind.Blank or LineKind.Hidden)
            {
                isList = true;
                continue;
            }

            if (!line.IsContent || line.Kind is LineKind.Heading || LabelOn(index) is not null || IsOtherLabel(line)) break;
            if (isList && line.Depth <= depth) break;
            isList |= line.Depth > 0;
        }

        return index;
    }

    /// <summary>Whether a line begins with a word and a colon, in bold perhaps: <c>**Minutes:** Mira</c>. No name has a colon.</summary>
    private bool IsOtherLabel(MinutesLine line)
    {
        if (line.Kind is not LineKind.Text) return false;
        var text = _prose.AsSpan(line.Content.Start, Math.Min(line.Content.Length, LongestLabel)).TrimStart("*_");
        var end = text.IndexOfAnyExcept(LabelSigns);
        return end > 1 && text[end] == ':';
    }

    private ParticipantLineForm FormOf(int index)
    {
        if (_lines[index].Kind is LineKind.Item) return ParticipantLineForm.Item;
        return _lines[index].Content.Length > 0 && _prose[_lines[index].Content.Start] == '|' ? ParticipantLineForm.Row : ParticipantLineForm.Text;
    }

    /// <summary>Whether a line is what stands between a table's head and its rows.</summary>
    private bool IsRuler(int index)
    {
        var content = _prose.AsSpan(_lines[index].Content.Start, _lines[index].Content.Length);
        return content.Contains('-') && !content.ContainsAnyExcept("|-: \t");
    }
}
