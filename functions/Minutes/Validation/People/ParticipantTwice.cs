using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>Somebody who is listed twice.</summary>
internal sealed class ParticipantTwice : Rule
{
    /// <summary>A bracket that is further away is none about a person.</summary>
    private const int LongestAside = 120;

    public override RuleInfo Info { get; } = new("MIN011", "participant-twice", Severity.Warning)
    {
        Trigger = "The same person stands twice among the participants, or as present and as excused.",
        Reason = "The list is counted, for a quorum for instance, and copied into the next minutes.",
        Before = "## Participants\n\n* @mira-k\n* @tjorven\n* @mira-k",
        After = "## Participants\n\n* @mira-k\n* @tjorven",
        Fix = "Takes out the second entry, where it says nothing beside the name.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        var (handles, names) = (SeenOf(document.Participants.Length), SeenOf(0));
        var meeting = 0;
        foreach (var participant in document.Participants)
        {
            // Two meetings in one file have a list each.
            while (meeting < document.Titles.Length && document.Titles[meeting].Span.Start < participant.Span.Start)
            {
                handles.Clear();
                names.Clear();
                meeting++;
            }

            var seen = participant.Handle is null ? names : handles;
            if (IsAside(document, participant) || seen.TryAdd(participant.Name, participant)) continue;
            yield return Finding(document, document.Lines[document.Source.LineIndexAt(participant.Span.Start)], seen[participant.Name], participant);
        }
    }

    private static Dictionary<string, Participant> SeenOf(int count) => new(count, StringComparer.OrdinalIgnoreCase);

    private Finding Finding(MinutesDocument document, MinutesLine line, Participant first, Participant second)
    {
        var (name, at) = (document.TextOf(second.Span), document.Source.PositionAt(first.Span.Start).Line);
        if (first.Attendance != second.Attendance)
            return At(second.Span, $"{name} is listed both as present and as absent, the first time on line {at}", "leave the entry that is true");
        if (second.Handle is null && !name.Contains(' ', StringComparison.Ordinal))
            return At(second.Span, $"{name} is listed twice, the first time on line {at}", "take one out, or tell the two apart if they are two");
        var entry = EntryOf(document, line, second) ?? (IsSameLine(document, line, first) ? EntryLine(document, line) : null);
        var fix = entry is { } span ? new Fix("take out the second entry", [TextEdit.Delete(span)]) { Kind = FixKind.Copy } : null;
        return At(second.Span, $"{name} is listed twice, the first time on line {at}", "take one of the entries out", fix);
    }

    /// <summary>Whether an entry says, word for word, what the first one says: a name with its organisation, a row of a table.</summary>
    private static bool IsSameLine(MinutesDocument document, MinutesLine line, Participant first)
    {
        var other = document.Lines[document.Source.LineIndexAt(first.Span.Start)];
        return other.Index != line.Index && document.Source.Slice(other.Content).SequenceEqual(document.Source.Slice(line.Content));
    }

    /// <summary>A handle in brackets behind another tells something about that one: "@mira-k (for @tjorven)".</summary>
    private static bool IsAside(MinutesDocument document, Participant participant)
    {
        var start = Math.Max(0, participant.Span.Start - LongestAside);
        var before = document.Prose.AsSpan(start, participant.Span.Start - start);
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        var open = before.LastIndexOf('(');
        return open > before.LastIndexOf(')') && before[..open].Contains('@');
    }

    /// <summary>The whole line of an entry that has one for itself, else the entry with the comma before it; null where more is said.</summary>
    private static TextSpan? EntryOf(MinutesDocument document, MinutesLine line, Participant participant)
    {
        var text = document.Source.Text;
        var start = participant.Span.Start;
        if (line.Content == participant.Span) return EntryLine(document, line);
        while (start > line.Content.Start && text[start - 1] is ' ' or '\t') start--;
        if (start == line.Content.Start || text[start - 1] is not (',' or ';')) return null;
        var behind = text.AsSpan(participant.Span.End, line.Content.End - participant.Span.End).TrimStart();
        return behind is "" or [',' or ';', ..] ? TextSpan.Between(start - 1, participant.Span.End) : null;
    }

    /// <summary>The line of an item with nothing below it, or of a row.</summary>
    private static TextSpan? EntryLine(MinutesDocument document, MinutesLine line)
    {
        var isEntry = line.Kind is LineKind.Item ? !HasChildren(document, line) : document.Source.Slice(line.Content) is ['|', .., '|'];
        return isEntry ? WholeLine(document, line) : null;
    }

    private static bool HasChildren(MinutesDocument document, MinutesLine line) =>
        line.Index + 1 < document.Lines.Length && document.Lines[line.Index + 1] is { IsContent: true } next && (next.Depth > line.Depth || (next.Kind is LineKind.Text && next.Depth > 0));

    private static TextSpan WholeLine(MinutesDocument document, MinutesLine line)
    {
        var lines = document.Source.Lines;
        if (line.Index + 1 < lines.Length) return TextSpan.Between(line.Span.Start, lines[line.Index + 1].Start);
        return line.Span.End < document.Source.Text.Length || line.Index == 0
            ? TextSpan.Between(line.Span.Start, document.Source.Text.Length)
            : TextSpan.Between(lines[line.Index - 1].End, line.Span.End);
    }
}
