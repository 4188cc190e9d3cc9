using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Outlines;

/// <summary>The line that tells how long a topic has been open, as people write it by hand: <c>continuation from [2026-04-09](20260409.md#name)</c>.</summary>
internal static class AgeNoteLine
{
    /// <summary>Younger topics bear no note: everybody remembers them.</summary>
    private const int FewestMeetings = 3;

    /// <summary>The note without indentation; null for a young topic, and for a subject that has no beginning.</summary>
    internal static string? Of(CarryDecision decision, ArchivePath next)
    {
        if (decision.Age.Meetings < FewestMeetings || IsSubject(decision)) return null;
        var since = decision.Age.Since;
        var anchor = decision.Topic.Form is TopicForm.Heading ? "#" + HeadingAnchor.Of(decision.Age.SinceName) : "";
        return $"continuation from [{since.Date:uuuu-MM-dd}]({RelativeTo(next, since.File.Path)}{anchor})";
    }

    /// <summary>A heading that brings no line along is a subject that is talked about each time, and began nowhere.</summary>
    private static bool IsSubject(CarryDecision decision) =>
        decision.Lines.IsEmpty && !decision.From.Document.ReferencesIn(new(decision.Topic.Line, decision.Topic.Line + 1)).Any();

    private static string RelativeTo(ArchivePath next, ArchivePath target)
    {
        var (from, to) = (next.ToString().Split('/'), target.ToString().Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared]) shared++;
        var path = Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to[shared..]);
        return string.Join('/', path).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
