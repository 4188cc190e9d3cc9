using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>The words and signs by which a line says how its item stands.</summary>
internal static partial class StatusWords
{
    /// <summary>Whatever says "done" has one of these words or a tick in it; looking is much cheaper than matching.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["done", "merged", "closed", "completed", "finished", "resolved", "solved", "fixed", "erledigt", "released", "_check", "[x]", "~~"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says of itself that it is done: ticked, struck through as a whole, or "done" where a verdict stands.</summary>
    internal static bool IsDone(ReadOnlySpan<char> line) =>
        (line.ContainsAny(Words) || line.ContainsAny('✅', '✔', '☑')) && Done().IsMatch(line) && (!Undone().IsMatch(line) || Done().IsMatch(WithoutUndone(line.ToString())));

    /// <summary>Where a line gives the verdict on its topic: "-> done, issue closed", "Merged.", "the pointer stays -> done"; null where it gives none.</summary>
    internal static TextSpan? VerdictIn(string line) =>
        Verdict().Match(WithoutUndone(line)) is { Success: true } verdict ? new(verdict.Index, verdict.Length) : null;

    /// <summary>The line with blanks where it says "not done": "check whether it is merged -> done" is done all the same.</summary>
    private static string WithoutUndone(string line) => Undone().Replace(line, undone => new(' ', undone.Length));

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

    /// <summary>"Write down how the next one is done", "make sure that it is merged": what is to be, or how, and not that it is.</summary>
    private const string Subclause =
        @"\b(?:how|what|whether|why|where|until|unless|before|once|if|when|after|make\ssure|ensure)\s[^.,;:!?()>→]{1,80}\b(?:is|are|was|were|gets?|be|been)\s(?:all\s|fully\s)?(?:done|merged|closed|completed|finished|resolved|solved|fixed)\b";

    [GeneratedRegex(
        Subclause + @"|\b(?:not|never|be(?!(?<=\bcan be) closed\b)|isn't|aren't|hasn't been|almost|nearly|mostly|partly|partially|half|until|once|if|when|after)\s(?:(?:it|this|that|they|these|all|everything)\s(?:is|are|was|were|gets?)\s)?(?:yet\s|all\s|fully\s)?(?:done|merged|closed|completed|finished|resolved|solved|fixed)\b|\b(?:done|merged|closed|completed),?\s(?:except|apart|once|if|when|until|after|as\ssoon)\b|\b(?:done|merged|closed|completed)\s*\?(?!\s*(?:yes|ja)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undone();
}
