using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.CarryOver;

/// <summary>What the text of a topic says about its state.</summary>
internal static partial class TopicSigns
{
    /// <summary>Longer lines are cut before they are searched.</summary>
    private const int Searched = 2000;

    internal static bool IsWaiting(string line) => Waiting().IsMatch(Cut(line));

    /// <summary>The first line that waits for something, quoted; null where none does.</summary>
    internal static string? Waiting(IEnumerable<string> lines) =>
        QuotedFirst(lines, line => Waiting().Match(line) is { Success: true } sign ? new TextSpan(sign.Index, sign.Length) : null);

    /// <summary>The first line that speaks of a later meeting, quoted; null where none does.</summary>
    internal static string? Later(IEnumerable<string> lines) => QuotedFirst(lines, DeferralWords.MentionIn);

    /// <summary>Whether a heading says that its topic is done: at its end, by a tick behind it, or struck through as a whole.</summary>
    /// <remarks>"Doing -> Done?" asks, and names a column of a board.</remarks>
    internal static bool IsDoneHeading(string heading) => !heading.EndsWith('?') && DoneHeading().IsMatch(Cut(heading));

    /// <summary>Whether a bullet begins with a box that is ticked.</summary>
    internal static bool IsTicked(string bullet) => bullet.StartsWith("[x]", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says "Done", and no more: it speaks of what stands above it.</summary>
    internal static bool IsBareVerdict(string line) => BareVerdict().IsMatch(line);

    internal static bool IsDoneLine(MinutesDocument document, MinutesLine line) =>
        StatusWords.IsDone(document.Prose.AsSpan(line.Content.Start, line.Content.Length));

    private static string? QuotedFirst(IEnumerable<string> lines, Func<string, TextSpan?> signIn) =>
        lines.Select(line => signIn(Cut(line)) is { } sign ? Quote.Of(line, sign) : null).FirstOrDefault(quote => quote is not null);

    private static string Cut(string text) => text.Length > Searched ? text[..Searched] : text;

    [GeneratedRegex(@"\b(WIP|waiting|wait for|blocked|blocker|on hold|stalled|stuck|in progress|ongoing|pending|still (open|missing|needs?|to|not|some|no|has|have|in|be)|(is|are) missing|no (progress|updates?)|wartet|blockiert|in arbeit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"^\W*(?:(?:is|are|was|all|already|now) )*(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex BareVerdict();

    [GeneratedRegex(
        @"(?:->|=>|→|[([:–-])\s?(?:all |already )?(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt|abgeschlossen)\W*$|(?-i:\bDONE\b)|^\W*~~[^~]*~~\W*$|[✅✔☑]|:(?:white_check_mark|heavy_check_mark):",
        RegexOptions.IgnoreCase)]
    private static partial Regex DoneHeading();
}
