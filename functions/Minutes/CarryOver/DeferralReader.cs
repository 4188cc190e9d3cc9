using System.Text.RegularExpressions;
using Minutes.Documents;
using NodaTime;

namespace Minutes.CarryOver;

/// <summary>
/// Finds statements that a whole topic was put off: in the heading ("-> moved to 2025-10-31"), as the first or last line below it
/// ("Not discussed", "Discuss on 2023-03-15"), or in the name of the group that it stands in ("Postponed agenda items for next week").
/// A line deep inside a discussion puts off a detail, not the topic.
/// </summary>
internal static partial class DeferralReader
{
    /// <summary>A statement that defers is short; longer lines tell of something else and mention a date.</summary>
    private const int LongestStatement = 120;

    /// <summary>The statement in a topic, or null. A date that had passed when it was written defers nothing: nobody took it out.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="meeting">The day of these minutes.</param>
    internal static Deferral? Read(MinutesDocument document, Topic topic, LocalDate meeting)
    {
        if (topic.Text.Length <= LongestStatement * 4 && HeadingMark().Match(topic.Text) is { Success: true } mark) return StillToCome(mark.Value.Trim(), meeting);
        foreach (var statement in OuterLines(document, topic))
        {
            if (statement.Length <= LongestStatement && Statement().IsMatch(statement)) return StillToCome(statement, meeting);
        }

        return topic.Within is { } group ? OfGroup(document, topic, group, meeting) : null;
    }

    /// <summary>Whether a heading only gathers what was put off: what stands below it are topics of their own, and next time it is gone.</summary>
    internal static bool IsGroupOfDeferred(Section section) => GroupMark().IsMatch(section.Text);

    /// <summary>A group's name, or a line between its name and its first bullet, covers all bullets below.</summary>
    private static Deferral? OfGroup(MinutesDocument document, Topic topic, Section group, LocalDate meeting)
    {
        if (IsGroupOfDeferred(group)) return StillToCome(group.Text, meeting);
        if (topic.Form is not TopicForm.Bullet) return null;
        var statement = group.Own.Of(document)
            .TakeWhile(line => line.Kind is not LineKind.Item)
            .Where(line => line.IsContent)
            .Select(line => document.TextOf(line.Content))
            .FirstOrDefault(IsStatement);
        return statement is null || IsForOverflow(statement) ? null : StillToCome(statement, meeting);
    }

    /// <summary>What is moved to an extra session is talked about there.</summary>
    private static bool IsForOverflow(string statement) => statement.Contains("overflow", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name without the mark that defers it: next week's heading is not "moved" any more.</summary>
    internal static string WithoutMark(string name)
    {
        var mark = HeadingMark().Match(name);
        return mark.Success && name[..mark.Index].Trim(' ', '#', '*', '-').Length > 0 ? name[..mark.Index].TrimEnd() : name;
    }

    /// <summary>Whether a line says nothing but that its topic is put off.</summary>
    internal static bool IsStatement(string line) => line.Length <= LongestStatement && Statement().IsMatch(line);

    private static Deferral? StillToCome(string words, LocalDate meeting)
    {
        var dates = WrittenDate.In(words, new(0, words.Length)).Select(written => written.Date).ToList();
        if (dates.Count == 0) return new(words, null);
        return dates.Max() > meeting ? new(words, dates.Max()) : null;
    }

    /// <summary>The first and the last line below the name at the outermost level, and the first one behind the references that name the topic.</summary>
    private static IEnumerable<string> OuterLines(MinutesDocument document, Topic topic)
    {
        var lines = topic.Body.Of(document).Where(line => line.IsContent).ToList();
        if (lines.Count == 0) return [];
        var outer = lines.Min(line => line.Depth);
        var naming = TopicIdentity.NamingReferences(document, topic).Select(reference => reference.Line).ToHashSet();
        int[] places = [0, lines.FindIndex(line => !naming.Contains(line.Index)), lines.Count - 1];
        return places.Where(place => place >= 0 && lines[place].Depth <= outer).Select(place => document.TextOf(lines[place].Content));
    }

    private const string Deferred = @"(?:postponed?|moved?|shifted?|deferred|not\sdiscussed|continued|verschoben|vertagt)\b";

    private const string NextTime =
        @"(?:(?:the\s)?(?:next|following)\s(?:week|meeting|meet|time|call|session|sprint|slot)|(?:the\s)?overflow(?:\sslot)?|(?:on\s)?20\d\d-\d\d-\d\d|later|nächste[ns]?\s(?:woche|mal|treffen))";

    /// <summary>An arrow or a bracket begins a mark; behind a colon or a dash, "moved two racks to the cellar" is what the topic is about.</summary>
    [GeneratedRegex(
        @"\s?(?:->|=>|→|[(\[–:-]{1,3})\s?(?:not\sdiscussed\W+)?" + Deferred + @"\W*$"
        + @"|\s?(?:->|=>|→|[(\[]|[–:-](?=[^)\]]{1,60}\b" + NextTime + @"))\s?(?:not\sdiscussed\W+)?" + Deferred + @"[^)\]]{0,80}[)\]]?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex HeadingMark();

    /// <summary>"Postponed to May", "deferred, oke is away"; but "deferred tax" is a tax.</summary>
    private const string NoObject = @"\b(?!\s(?!(?:to|until|till|for|by|due|because|again|on|as|since|and|from|once|in|into|after|at|auf|bis|wegen)\b)\w)";

    [GeneratedRegex(
        @"^\W*(?:(?:topic|item|this|discussion|to\sbe|needs?\sto\sbe|must\sbe|will\sbe|was|were|is|skipped\sand|and|again)\s)*"
        + @"(?:not\s(?:yet\s)?(?:been\s)?discussed|undiscussed|(?:postponed?|deferred|vertagt|verschoben)" + NoObject + @"|nicht\sbesprochen|no\stime(?:\sleft)?\b|ran\sout\sof\stime"
        + @"|(?:moved?|shifted?|pushed|carried\sover|continued?|discuss(?:ed)?(?:\sagain)?|revisit(?:ed)?|tbd|deep\sdive|topic\sfor|to\sbe\scontinued)\s(?:(?:to|for|on|in|at|by|until)\s)?" + NextTime
        + "|for\\s" + NextTime + "|" + NextTime + @"\W*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^\W*(?:postponed|deferred|not\sdiscussed|remaining|left\sover|moved|verschobene?)\b.{0,40}\b(?:items?|topics?|agenda|points?|themen|punkte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GroupMark();
}
