using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Outlines;

/// <summary>The line that tells how long a topic has been open, as people write it by hand: <c>continuation from [2026-04-09](20260409.md#name)</c>.</summary>
internal static class AgeNoteLine
{
    /// <summary>Younger topics bear no note: everybody remembers them.</summary>
    private const int FewestMeetings = 3;

    /// <summary>The carried lines with the note: at the end of the line that names the issue or the action, else on a line of its own.</summary>
    /// <param name="lines">The carried lines.</param>
    /// <param name="decision">The decision on the topic.</param>
    /// <param name="form">What the topic is to be.</param>
    /// <param name="next">Where the next minutes will lie.</param>
    /// <param name="bullet">The series' list marker.</param>
    internal static ImmutableArray<string> AddTo(ImmutableArray<string> lines, CarryDecision decision, TopicForm form, ArchivePath next, char bullet)
    {
        if (decision.Age.Meetings < FewestMeetings || IsSubject(decision)) return lines;
        var note = Note(decision, next);
        var place = PlaceOf(decision);
        if (place >= 0) return lines.SetItem(place, $"{lines[place]} ({note})");
        var indent = form is TopicForm.Bullet ? "  " : "";
        return lines.Insert(0, $"{indent}{bullet} {note}");
    }

    private static string Note(CarryDecision decision, ArchivePath next)
    {
        var since = decision.Age.Since;
        var anchor = decision.Topic.Form is TopicForm.Heading ? "#" + HeadingAnchor.Of(decision.Age.SinceName) : "";
        return $"continuation from [{since.Date.ToIso()}]({RelativeTo(next, since.File.Path)}{anchor})";
    }

    /// <summary>
    /// A heading without an issue, an action item or a deferral is a subject that is talked about each time, and began nowhere.
    /// </summary>
    private static bool IsSubject(CarryDecision decision) =>
        decision.Chance is not null
        && PlaceOf(decision) < 0
        && !decision.From.Document.ReferencesIn(new(decision.Topic.Line, decision.Topic.Line + 1)).Any();

    /// <summary>Index, among the carried lines, of the first that has a reference or an action item; -1 where none has.</summary>
    private static int PlaceOf(CarryDecision decision)
    {
        for (var index = 0; index < decision.Lines.Length; index++)
        {
            var line = new LineRange(decision.Lines[index], decision.Lines[index] + 1);
            if (decision.From.Document.ReferencesIn(line).Any() || decision.From.Document.ActionItemsIn(line).Any()) return index;
        }

        return -1;
    }

    private static string RelativeTo(ArchivePath next, ArchivePath target)
    {
        var (from, to) = (next.ToString().Split('/'), target.ToString().Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared]) shared++;
        var path = Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to[shared..]);
        return string.Join('/', path).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
