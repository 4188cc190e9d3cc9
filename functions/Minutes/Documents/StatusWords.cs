using System.Buffers;
using System.Text.RegularExpressions;

namespace Minutes.Documents;

/// <summary>The words and signs by which a line says how its item stands.</summary>
internal static partial class StatusWords
{
    /// <summary>Whatever says "done" has one of these words or a tick in it; looking is much cheaper than matching.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["done", "merged", "closed", "completed", "finished", "resolved", "solved", "fixed", "erledigt", "released", "_check", "[x]", "~~"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says of itself that it is done: ticked, struck through as a whole, or "done" where a verdict stands.</summary>
    internal static bool IsDone(ReadOnlySpan<char> line) => (line.ContainsAny(Words) || line.ContainsAny('✅', '✔', '☑')) && Done().IsMatch(line) && !Undone().IsMatch(line);

    /// <summary>Whether a line is the verdict on its topic: "-> done, issue closed", "Merged.", "the pointer stays -> done"</summary>
    internal static bool IsVerdict(ReadOnlySpan<char> line) => Verdict().IsMatch(line) && !Undone().IsMatch(line);

    [GeneratedRegex(@"^[\W_]*(?:is |was |are |all |already |now )?(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt)\b(?! (?:by|at|in|with|via|until|for|so far)\b)|(?:->|=>|→) ?(?:already |all )?(?:done|merged|closed|completed|finished|resolved|erledigt)[\s!.)*_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();

    [GeneratedRegex(
        """
          (?-i:\bDONE\b)
        | (?:->|=>|→|–|\(|:)\s*(?:already\s|all\s|is\s)?(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt)\b
        | ^[\W_]*(?:is\s|was\s|are\s|all\s|already\s|now\s)?(?:done|merged|closed|completed|finished|resolved|solved|fixed|erledigt)\b[\s!.:;,)*_]*(?:$|[;,(:-])
        | \b(?:done|merged|closed|erledigt)[\s!.)*_]*$
        | [✅✔☑] | :(?:white_check_mark|heavy_check_mark|ballot_box_with_check): | ^\[[xX]\]
        | \bhas\ been\ (?:merged|completed|closed|done|released|solved|resolved)\b | \bcan\ be\ closed\b
        | ^[\W_-[~]]*~~[^~]+~~[\W_-[~]]*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(
        @"\b(?:not|never|be(?!(?<=\bcan be) closed\b)|isn't|aren't|hasn't been|almost|nearly|mostly|partly|partially|half|until|once|if|when|after)\s(?:(?:it|this|that|they|these|all|everything)\s(?:is|are|was|were|gets?)\s)?(?:yet\s|all\s|fully\s)?(?:done|merged|closed|completed|finished|resolved|solved|fixed)\b|\b(?:done|merged|closed|completed)\s*\?(?!\s*(?:yes|ja)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undone();
}
