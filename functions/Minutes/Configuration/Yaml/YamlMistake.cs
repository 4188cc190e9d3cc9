using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Minutes.Configuration.Yaml;

/// <summary>Tells what the YAML parser found wrong, in words that help somebody who does not know YAML's grammar.</summary>
internal static partial class YamlMistake
{
    /// <summary>What the parser says, and what people had mostly done.</summary>
    private static readonly (string Said, string Advice)[] Advices =
    [
        ("key or value that is not complete", "write a key, a colon and its value on each line"),
        ("is not complete", "close the bracket or brace, and put a text that begins with [, { or ! in quotes"),
        ("found more than", "take out what stands in so many brackets or dashes"),
        ("expected node content", "write a value here, and close each bracket or brace"),
        ("cannot start any token", "put a text that begins with @, ` or % in quotes"),
        ("quoted scalar, found unexpected end", "close the quotes"),
        ("unknown escape", "write \\\\ for a backslash, or use single quotes"),
        ("found invalid mapping", "check the indentation, and put a text with a colon in quotes"),
        ("',' or '", "close the bracket or brace, and put commas between what is in it"),
        ("block mapping", "check the indentation"),
    ];

    public static void Tell(YamlException broken, string text, ProblemList problems)
    {
        if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && TabInIndentation.Match(text) is { Success: true } tab)
            problems.Add(tab.Index + tab.Length - 1, "found a tab in the indentation", "YAML is indented with blanks");
        else
            problems.Add((int)broken.Start.Index, $"this is no YAML: {Decapitalised(broken.Message)}", AdviceFor(broken.Message));
    }

    private static string? AdviceFor(string said) =>
        Advices.FirstOrDefault(known => said.Contains(known.Said, StringComparison.Ordinal)).Advice;

    private static string Decapitalised(string sentence) =>
        string.Concat(sentence[..1].ToLowerInvariant(), sentence.AsSpan(1).TrimEnd(" .\r\n"));

    [GeneratedRegex(@"^ *\t", RegexOptions.Multiline)]
    private static partial Regex TabInIndentation { get; }
}
