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
                if (lines[index].IsContent) ReadLine(lines[index].Content, AttendanceIn(section), lines[index].Kind is LineKind.Item);
            }
        }

        if (participants.Count == 0) ReadLabelledLines();
        return participants.DrainToImmutable();

        void ReadLabelledLines()
        {
            var end = sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda or SectionKind.Topic)?.Line ?? lines.Length;
            foreach (var line in lines.Take(end).Where(line => line.IsContent).Take(LinesBeforeTopics))
            {
                var match = Label().Match(prose.Substring(line.Content.Start, line.Content.Length));
                var attendance = match.Groups["absent"].Success ? Attendance.Absent : Attendance.Present;
                if (match.Success) ReadLine(TextSpan.Between(line.Content.Start + match.Length, line.Content.End), attendance, isItem: false);
            }
        }

        void ReadLine(TextSpan content, Attendance attendance, bool isItem)
        {
            if (LeadingAbsence().IsMatch(prose.AsSpan(content.Start, content.Length))) attendance = Attendance.Absent;
            foreach (var part in prose.AsSpan(content.Start, content.Length).SplitAny(',', ';'))
            {
                var entry = TextSpan.Between(content.Start + part.Start.Value, content.Start + part.End.Value);
                ReadEntry(entry, attendance, isItem && entry.Start == content.Start ? Name() : FullName());
            }
        }

        void ReadEntry(TextSpan entry, Attendance attendance, Regex name)
        {
            var text = prose.Substring(entry.Start, entry.Length);
            if (AbsenceInBrackets().IsMatch(text)) attendance = Attendance.Absent;
            var before = participants.Count;
            for (var index = FirstHandleAt(handles, entry.Start); index < handles.Length && handles[index].Span.Start < entry.End; index++)
                participants.Add(new(handles[index].Login, handles[index], attendance, handles[index].Span));
            if (participants.Count > before || Placeholder().IsMatch(text) || name.Match(text) is not { Success: true } match) return;
            participants.Add(new(match.Value, null, attendance, new(entry.Start + match.Index, match.Length)));
        }
    }

    private static Attendance AttendanceIn(Section section) => section.Kind is SectionKind.Absent ? Attendance.Absent : Attendance.Present;

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

    [GeneratedRegex(@"^\W*(participants?|attendees?|attending|present|in attendance|teilnehmer|anwesend|(?<absent>not present|absent|excused|apologies|regrets|entschuldigt|abwesend))\b[^:]{0,40}:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(not( here| present)?|absent|excused|apologies|regrets|entschuldigt|abwesend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAbsence();

    [GeneratedRegex(@"\((absent|excused|not present|entschuldigt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AbsenceInBrackets();

    /// <summary>What a template puts where a name goes.</summary>
    [GeneratedRegex(@"^\W*(your|please|add|names?|handles?|tb[ad]|none|nobody)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    /// <summary>A name that has a bullet for itself: letters, with blanks, dots, hyphens and apostrophes between them, up to a bracket.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{N}_.'’-]*( \p{L}[\p{L}\p{N}_.'’-]*){0,4}")]
    private static partial Regex Name();

    /// <summary>A name that stands among others or without a bullet, where sentences and links stand, too: two words or more, in capitals, and nothing else but a bracket.</summary>
    [GeneratedRegex(@"(?<=^[\s*_]*)\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3}(?=[\s*_]*$|\s*\()")]
    private static partial Regex FullName();
}
