using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>What the text of a topic says about its state.</summary>
internal static partial class TopicSigns
{
    /// <summary>Longer lines are cut before they are searched.</summary>
    private const int Searched = 2000;

    internal static bool IsWaiting(string line) => Waiting().IsMatch(Cut(line));

    internal static bool HasDeferralWords(string line) => DeferralWords().IsMatch(Cut(line));

    /// <summary>Whether a heading says that its topic is done: at its end, ticked, or struck through as a whole.</summary>
    /// <remarks>"Doing -> Done?" asks, and names a column of a board.</remarks>
    internal static bool IsDoneHeading(string heading) => !heading.EndsWith('?') && DoneHeading().IsMatch(Cut(heading));

    /// <summary>Whether a line says "Done", and no more: it speaks of what stands above it.</summary>
    internal static bool IsBareVerdict(string line) => BareVerdict().IsMatch(line);

    internal static bool IsDoneLine(MinutesDocument document, MinutesLine line) =>
        StatusWords.IsDone(document.Prose.AsSpan(line.Content.Start, line.Content.Length));

    private static string Cut(string text) => text.Length > Searched ? text[..Searched] : text;

    [GeneratedRegex(@"\b(WIP|waiting|wait for|blocked|blocker|on hold|stalled|stuck|in progress|ongoing|pending|still (open|missing|needs?|to|not|some|no|has|have|in|be)|(is|are) missing|no (progress|updates?)|wartet|blockiert|in arbeit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Waiting();

    [GeneratedRegex(
        @"\bpostpon|\b(?:mov|shift|defer|delay|push|carr|continu|discuss|revisit|bring|follow|talk|decide|come back|again)\w*\b.{0,40}\b(?:next (?:week|meeting|meet|time|call|session)|20\d\d-\d\d-\d\d|overflow|later)\b"
        + @"|to be continued|\bnext (?:week|time|meeting|call|session)\W*$|\bnot (?:been |yet )?discussed\b|\bno time (?:left|to|for)|ran out of time|verschoben|vertagt|\btable this\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DeferralWords();

    [GeneratedRegex(@"^\W*(?:(?:is|are|was|all|already|now) )*(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex BareVerdict();

    [GeneratedRegex(
        @"(?:->|=>|→|[([:–-])\s?(?:all |already )?(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt|abgeschlossen)\W*$|(?-i:\bDONE\b)|^\[x\]|^\W*~~[^~]*~~\W*$|[✅✔☑]|:(?:white_check_mark|heavy_check_mark):",
        RegexOptions.IgnoreCase)]
    private static partial Regex DoneHeading();
}
