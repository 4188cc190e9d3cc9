using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Reads who took part: one a bullet, or several on a line; below a heading, or behind a word such as "Attendees:".</summary>
internal static partial class ParticipantReader
{
    /// <summary>A line "Attendees: @a, @b" stands near the top, where it stands at all.</summary>
    private const int LinesBeforeTopics = 12;

    internal static ImmutableArray<Participant> Read(string prose, ImmutableArray<MinutesLine> lines, ImmutableArray<Section> sections, ImmutableArray<Handle> handles)
    {
        var participants = ImmutableArray.CreateBuilder<Participant>();
        foreach (var section in sections)
        {
            if (section.Kind is not (SectionKind.Participants or SectionKind.Absent)) continue;
            for (var index = section.Own.Start; index < section.Own.End; index++)
            {
                if (lines[index].IsContent) ReadLine(lines[index].Content, section.Kind is SectionKind.Absent ? Attendance.Absent : Attendance.Present);
            }
        }

        if (participants.Count == 0) ReadLabelledLine();
        return participants.DrainToImmutable();

        void ReadLabelledLine()
        {
            foreach (var line in lines.Where(line => line.IsContent).Take(LinesBeforeTopics))
            {
                var match = Label().Match(prose.Substring(line.Content.Start, line.Content.Length));
                if (match.Success) ReadLine(TextSpan.Between(line.Content.Start + match.Length, line.Content.End), Attendance.Present);
            }
        }

        void ReadLine(TextSpan content, Attendance attendance)
        {
            if (AbsenceMark().IsMatch(prose.AsSpan(content.Start, content.Length))) attendance = Attendance.Absent;
            var before = participants.Count;
            for (var index = FirstHandleAt(handles, content.Start); index < handles.Length && handles[index].Span.Start < content.End; index++)
                participants.Add(new(handles[index].Login, handles[index], attendance, handles[index].Span));
            if (participants.Count == before && NameIn(content) is { } name) participants.Add(name with { Attendance = attendance });
        }

        Participant? NameIn(TextSpan content)
        {
            var text = prose.Substring(content.Start, content.Length);
            var match = Name().Match(text);
            return match.Success ? new(match.Value, null, Attendance.Present, new(content.Start + match.Index, match.Length)) : null;
        }
    }

    private static int FirstHandleAt(ImmutableArray<Handle> handles, int start)
    {
        int low = 0, high = handles.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (handles[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    [GeneratedRegex(@"^\W*(participants?|attendees?|attending|present|in attendance|teilnehmer|anwesend)\b[^:]{0,40}:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(not( here| present)?\b|absent\b|excused\b|apologies\b|regrets\b|entschuldigt\b|abwesend\b)|\((absent|excused|not present|entschuldigt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AbsenceMark();

    /// <summary>A name: letters, with blanks, dots, hyphens and apostrophes between them, up to a bracket or comma.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{N}_.'’-]*( \p{L}[\p{L}\p{N}_.'’-]*){0,4}")]
    private static partial Regex Name();
}
