using Minutes.Documents;
using NodaTime;

namespace Minutes.CarryOver;

/// <summary>
/// Finds statements that a whole topic was put off: in the heading ("-> moved to 2025-10-31"), as the first or last line below it
/// ("Discuss on 2023-03-15"), as any outermost line that says nothing else ("Not discussed"), or with the group that it stands in
/// ("Postponed agenda items for next week"). Any other line of a discussion puts off a detail, not the topic.
/// </summary>
internal static class DeferralReader
{
    /// <summary>The statement in a topic, or null. A date that had passed when it was written defers nothing: nobody took it out.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="meeting">The day of these minutes.</param>
    internal static Deferral? Read(MinutesDocument document, Topic topic, LocalDate meeting)
    {
        if (WordsOf(document, topic) is { } words) return StillToCome(words, meeting);
        return topic.Within is { } group ? OfGroup(document, topic, group, meeting) : null;
    }

    /// <summary>The statement in a topic's name or below it, whatever it stands in; null where there is none, or its date had passed.</summary>
    internal static Deferral? OfItself(MinutesDocument document, Topic topic, LocalDate meeting) =>
        WordsOf(document, topic) is { } words ? StillToCome(words, meeting) : null;

    private static string? WordsOf(MinutesDocument document, Topic topic) => DeferralWords.MarkIn(topic.Text) is { } mark
        ? topic.Text.Substring(mark.Start, mark.Length).Trim()
        : StatementsIn(document, topic).FirstOrDefault();

    /// <summary>The line between a section's name and its first bullet that puts off all that stands below; null where there is none.</summary>
    internal static string? WordsAbove(MinutesDocument document, Section group) => group.Own.Of(document)
        .TakeWhile(line => line.Kind is not LineKind.Item)
        .Where(line => line.IsContent)
        .Select(line => document.TextOf(line.Content))
        .FirstOrDefault(DeferralWords.IsStatement);

    /// <summary>Whether a heading only gathers what was put off: what stands below it are topics of their own, and next time it is gone.</summary>
    internal static bool IsGroupOfDeferred(Section section) => DeferralWords.NamesGroup(section.Text);

    /// <summary>A group's name, or a line between its name and its first bullet, covers all that stands below.</summary>
    private static Deferral? OfGroup(MinutesDocument document, Topic topic, Section group, LocalDate meeting)
    {
        if (IsGroupOfDeferred(group)) return StillToCome(group.Text, meeting);
        if (topic.Form is not TopicForm.Bullet) return null;
        var statement = WordsAbove(document, group);
        return statement is null || IsForOverflow(statement) ? null : StillToCome(statement, meeting);
    }

    /// <summary>What is moved to an extra session is talked about there.</summary>
    private static bool IsForOverflow(string statement) => statement.Contains("overflow", StringComparison.OrdinalIgnoreCase);

    private static Deferral? StillToCome(string words, LocalDate meeting)
    {
        var dates = WrittenDate.In(words, new(0, words.Length)).Select(written => written.Date).ToList();
        if (dates.Count == 0) return new(words, null);
        return dates.Max() > meeting ? new(words, dates.Max()) : null;
    }

    /// <summary>
    /// Of the lines below the name at the outermost level, those that put the topic off: at first the first and the last one, and the first
    /// one behind the references that name the topic.
    /// </summary>
    private static IEnumerable<string> StatementsIn(MinutesDocument document, Topic topic)
    {
        var lines = topic.Body.Of(document).Where(line => line.IsContent).ToList();
        if (lines.Count == 0) return [];
        var outer = lines.Min(line => line.Depth);
        var naming = TopicIdentity.NamingReferences(document, topic).Select(reference => reference.Line).ToHashSet();
        int[] places = [0, lines.FindIndex(line => !naming.Contains(line.Index)), lines.Count - 1];
        var placed = places.Where(place => place >= 0 && lines[place].Depth <= outer).Select(place => document.TextOf(lines[place].Content));
        var outermost = lines.Where(line => line.Depth <= outer).Select(line => document.TextOf(line.Content));
        return placed.Where(DeferralWords.IsStatement).Concat(outermost.Where(DeferralWords.IsBareStatement));
    }
}
