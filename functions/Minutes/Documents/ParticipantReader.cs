using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Reads who took part from the lines of the lists: one a bullet, several on a line, or one a row of a table.</summary>
internal static partial class ParticipantReader
{
    internal static ImmutableArray<Participant> Read(string prose, ImmutableArray<ParticipantList> lists, ImmutableArray<Handle> handles)
    {
        var participants = ImmutableArray.CreateBuilder<Participant>();
        foreach (var line in lists.SelectMany(list => list.Lines))
        {
            if (line.Form is ParticipantLineForm.Row) ReadRow(line);
            else ReadLine(line);
        }

        return participants.DrainToImmutable();

        void ReadLine(ParticipantLine line)
        {
            var content = prose.AsSpan(line.Content.Start, line.Content.Length);
            var attendance = LeadingAbsence().IsMatch(content) ? Attendance.Absent : line.Attendance;
            var areNicknames = line.Form is ParticipantLineForm.Labelled && Nicknames().IsMatch(content);
            foreach (var part in content.SplitAny(',', ';'))
            {
                var entry = TextSpan.Between(line.Content.Start + part.Start.Value, line.Content.Start + part.End.Value);
                var name = (line.Form, entry.Start == line.Content.Start) switch
                {
                    (ParticipantLineForm.Item, true) => Name(),
                    (ParticipantLineForm.Labelled, _) => areNicknames ? Name() : CapitalName(),
                    _ => FullName(),
                };
                ReadEntry(entry, IsAbsent(prose.AsSpan(entry.Start, entry.Length)) ? Attendance.Absent : attendance, name);
            }
        }

        void ReadRow(ParticipantLine line)
        {
            var row = prose.AsSpan(line.Content.Start, line.Content.Length);
            var isAbsent = AbsenceInCell().IsMatch(row) || IsAbsent(row);
            var attendance = isAbsent ? Attendance.Absent : line.Attendance;
            if (ReadHandles(line.Content, attendance)) return;
            foreach (var part in row.Split('|'))
            {
                if (row[part].IsWhiteSpace()) continue;
                ReadEntry(TextSpan.Between(line.Content.Start + part.Start.Value, line.Content.Start + part.End.Value), attendance, CapitalName());
                return;
            }
        }

        void ReadEntry(TextSpan entry, Attendance attendance, Regex name)
        {
            if (ReadHandles(entry, attendance)) return;
            var text = prose.Substring(entry.Start, entry.Length);
            if (Placeholder().IsMatch(text) || name.Match(text) is not { Success: true } match) return;
            participants.Add(new(match.Value, null, attendance, new(entry.Start + match.Index, match.Length)));
        }

        bool ReadHandles(TextSpan entry, Attendance attendance)
        {
            var before = participants.Count;
            for (var index = FirstHandleAt(handles, entry.Start); index < handles.Length && handles[index].Span.Start < entry.End; index++)
                participants.Add(new(handles[index].Login, handles[index], attendance, handles[index].Span));
            return participants.Count > before;
        }
    }

    private static bool IsAbsent(ReadOnlySpan<char> entry) => entry.Contains('(') && AbsenceInBrackets().IsMatch(entry);

    private static int FirstHandleAt(ImmutableArray<Handle> handles, int start) =>
        Sorted.PartitionPoint(handles.Length, (handles, start), static (all, index) => all.handles[index].Span.Start < all.start);

    [GeneratedRegex(@"^\W*(not( here| present)?|absent|excused|apologies|regrets|entschuldigt|abwesend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAbsence();

    [GeneratedRegex(@"\((absent|excused|not present|entschuldigt|abwesend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AbsenceInBrackets();

    [GeneratedRegex(@"\|\s*(absent|excused|no|not present|entschuldigt|abwesend|nein)\s*\|", RegexOptions.IgnoreCase)]
    private static partial Regex AbsenceInCell();

    /// <summary>Several words with commas between them, and nothing else: what people are called in a chat.</summary>
    [GeneratedRegex(@"^[\s*_]{0,8}[\p{L}\p{N}_-]{2,39}(?:,\s?[\p{L}\p{N}_-]{2,39}){1,60}[\s*_.]{0,8}$")]
    private static partial Regex Nicknames();

    /// <summary>What a template puts where a name goes.</summary>
    [GeneratedRegex(@"^\W*(your|please|add|names?|handles?|tb[ad]|none|nobody|n/a|see|siehe)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    /// <summary>A name that has a bullet for itself: letters, with blanks, dots, hyphens and apostrophes between them, up to a bracket.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{N}_.'’-]*( \p{L}[\p{L}\p{N}_.'’-]*){0,4}")]
    private static partial Regex Name();

    /// <summary>A name that stands among others or without a bullet, where sentences and links stand, too: two words or more, in capitals, and nothing else but a bracket.</summary>
    [GeneratedRegex(@"(?<=^[\s*_]*)\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3}(?=[\s*_]*$|\s*\()")]
    private static partial Regex FullName();

    /// <summary>The same where nothing but names stands: a first name is enough.</summary>
    [GeneratedRegex(@"(?<=^[\s*_]*)\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,3}(?=[\s*_.]*$|\s*\()")]
    private static partial Regex CapitalName();
}
