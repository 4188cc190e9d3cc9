using System.Collections.Immutable;

namespace Minutes.Rendering;

/// <summary>
/// Puts Scriban's messages into the form of a problem: one line, no capital, no full stop, and no names from Scriban's own API, which
/// nobody who writes a template knows. A message that is not known here passes as it is.
/// </summary>
internal static class ScribanMessage
{
    private const int Longest = 200;
    private const string WhileParsing = "Error while parsing ";
    private const string WithExample = " in: ";

    private static readonly ImmutableArray<(string Start, string Plain)> Limits =
    [
        ("The statement depth limit", $"the template nests more than {TemplateLimits.Nesting} deep"),
        ("The parser recursive depth limit", $"the template nests more than {TemplateLimits.Nesting} deep"),
        ("Rendered output exceeds", $"the text gets longer than {TemplateLimits.TextLength} characters"),
        ("String multiplication exceeds", $"the text gets longer than {TemplateLimits.TextLength} characters"),
        ("Exceeding number of iteration limit", $"the loops take more than {TemplateLimits.LoopTurns} turns"),
        ("Range expression exceeds", $"the range has more than {TemplateLimits.LoopTurns} numbers"),
        ("Exceeding number of recursive depth limit", $"functions call one another more than {TemplateLimits.CallDepth} deep"),
    ];

    public static (string Message, string? Advice) InPlainWords(string message)
    {
        var limit = Limits.FirstOrDefault(known => message.StartsWith(known.Start, StringComparison.Ordinal)).Plain;
        if (limit is not null) return (limit, null);
        if (message.StartsWith(WhileParsing, StringComparison.Ordinal)) return Syntax(message[WhileParsing.Length..]);
        return message.StartsWith("Object `", StringComparison.Ordinal)
            ? (Sentence($"`{message.Split('`')[1]}` is nothing here"), "ask for it with `if`, or write `?.`")
            : (Sentence(message), null);
    }

    /// <summary>What Scriban says as "if statement: Expecting ... in: if (condition) ... end".</summary>
    private static (string Message, string? Advice) Syntax(string message)
    {
        var end = message.LastIndexOf(WithExample, StringComparison.Ordinal);
        if (end < 0) return (Sentence(message), null);

        var example = message[(end + WithExample.Length)..].Trim();
        var complaint = message[..end].Replace("ScriptPage: ", string.Empty, StringComparison.Ordinal);
        return (Sentence(complaint), example is "" or "..." ? null : $"it is written `{example}`");
    }

    private static string Sentence(string message)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        if (line.Length > Longest) line = TextForm.Start(line, Longest) + "…";
        return line is [>= 'A' and <= 'Z', ' ' or (>= 'a' and <= 'z'), ..] ? $"{char.ToLowerInvariant(line[0])}{line.AsSpan(1)}" : line;
    }
}
