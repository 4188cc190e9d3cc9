using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.CarryOver;

/// <summary>The words that put a topic off: as a mark in its name, as a line of its own, in the name of a group, or in passing.</summary>
internal static partial class DeferralWords
{
    /// <summary>A statement that defers is short; longer lines tell of something else and mention a date.</summary>
    private const int LongestStatement = 120;

    /// <summary>No mark stands in a longer name. The longest of 3,741 real ones has 300 characters.</summary>
    private const int LongestName = 500;

    /// <summary>Every mark has one of these; few names have, and only these are worth a regular expression.</summary>
    private static readonly SoughtWords WordsOfMarks = new(StringComparison.OrdinalIgnoreCase, "postpone", "deferred", "vertagt", "verschoben", "move", "shift", "discussed", "continued");

    /// <summary>The mark at the end of a name that puts its topic off: "-> moved to 2025-10-31"; null where there is none.</summary>
    internal static TextSpan? MarkIn(string name) =>
        name.Length <= LongestName && WordsOfMarks.AreIn(name) && Mark().Match(name) is { Success: true } mark ? new(mark.Index, mark.Length) : null;

    /// <summary>A name without its mark: next week's heading is not "moved" any more.</summary>
    internal static string WithoutMark(string name) =>
        MarkIn(name) is { } mark && name[..mark.Start].Trim(' ', '#', '*', '-').Length > 0 ? name[..mark.Start].TrimEnd() : name;

    /// <summary>Whether a line begins with the statement that its topic is put off.</summary>
    internal static bool IsStatement(string line) => line.Length <= LongestStatement && Statement().IsMatch(line);

    /// <summary>Whether a line says that its topic was put off or not reached, and says nothing else, not even a day.</summary>
    internal static bool IsBareStatement(string line) => IsStatement(line) && BareStatement().IsMatch(line) && NotReached().IsMatch(line);

    /// <summary>Whether a heading only gathers what was put off.</summary>
    internal static bool NamesGroup(string heading) => Group().IsMatch(heading);

    /// <summary>Where a line speaks of a later meeting, if only in passing.</summary>
    internal static TextSpan? MentionIn(string line) => Mention().Match(line) is { Success: true } mention ? new(mention.Index, mention.Length) : null;

    private const string NextMeeting = @"(?:next|following)\s(?:week|meeting|meet|time|call|session|sprint|slot)";

    private const string NextTime =
        @"(?:(?:the\s)?" + NextMeeting + @"|(?:the\s)?overflow(?:\sslot)?|(?:on\s)?20\d\d-\d\d-\d\d|later|nächste[ns]?\s(?:woche|mal|treffen))";

    private const string NotDiscussed = @"not\s(?:yet\s)?(?:been\s)?discussed|undiscussed|nicht\sbesprochen|(?:we\shad\s)?no\stime(?:\sleft)?\b|(?:we\s)?ran\sout\sof\stime";

    private const string Postponed = "postponed?|deferred|vertagt|verschoben";

    /// <summary>"Postponed to May", "deferred, oke is away"; but "deferred tax" is a tax.</summary>
    private const string NoObject = @"\b(?!\s(?!(?:to|until|till|for|by|due|because|again|on|as|since|and|from|once|in|into|after|at|auf|bis|wegen)\b)\w)";

    private const string Marked = "(?:" + Postponed + @"|moved?|shifted?|not\sdiscussed|continued)\b";

    /// <summary>An arrow or a bracket begins a mark; behind a colon or a dash, "moved two racks to the cellar" is what the topic is about.</summary>
    [GeneratedRegex(
        @"\s?(?:->|=>|→|[(\[–:-]{1,3})\s?(?:not\sdiscussed\W+)?" + Marked + @"\W*$"
        + @"|\s?(?:->|=>|→|[(\[]|[–:-](?=[^)\]]{1,60}\b" + NextTime + @"))\s?(?:not\sdiscussed\W+)?" + Marked + @"[^)\]]{0,80}[)\]]?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^\W*(?:(?:topic|item|this|discussion|to\sbe|needs?\sto\sbe|must\sbe|will\sbe|was|were|is|skipped\sand|and|again)\s)*"
        + "(?:" + NotDiscussed + "|(?:" + Postponed + ")" + NoObject
        + @"|(?:moved?|shifted?|pushed|carried\sover|continued?|discuss(?:ed)?(?:\sagain)?|revisit(?:ed)?|tbd|deep\sdive|topic\sfor|to\sbe\scontinued)\s(?:(?:to|for|on|in|at|by|until)\s)?" + NextTime
        + "|for\\s" + NextTime + "|" + NextTime + @"\W*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    /// <summary>All words that such a statement is made of: one other word, and the line tells of something.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:topic|item|this|it|discussion|to|be|been|needs?|must|will|had|has|was|were|is|we|skipped|and|again|not|yet|discussed|undiscussed|postponed?|deferred|moved?|shifted?|pushed"
        + @"|carried|over|continued?|no|time|left|ran|out|of|for|lack|today|due|the|next|following|week|meeting|meet|call|session|until|in|by|nicht|besprochen|vertagt|verschoben|auf|nächste[ns]?|woche|mal)(?:\W+|$))+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BareStatement();

    [GeneratedRegex(NotDiscussed + "|(?:" + Postponed + @"|moved?|shifted?|pushed|carried\sover|continued?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotReached();

    [GeneratedRegex(@"^\W*(?:postponed|deferred|not\sdiscussed|remaining|left\sover|moved|verschobene?)\b.{0,40}\b(?:items?|topics?|agenda|points?|themen|punkte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(
        @"\bpostpon|\b(?:mov|shift|defer|delay|push|carr|continu|discuss|revisit|bring|follow|talk|decide|come back|again)\w*\b.{0,40}\b(?:next (?:week|meeting|meet|time|call|session)|20\d\d-\d\d-\d\d|overflow|later)\b"
        + @"|to be continued|\bnext (?:week|time|meeting|call|session)\W*$|\bnot (?:been |yet )?discussed\b|\bno time (?:left|to|for)|ran out of time|verschoben|vertagt|\btable this\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}
