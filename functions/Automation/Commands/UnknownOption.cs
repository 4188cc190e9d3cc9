using System.CommandLine;
using System.CommandLine.Parsing;
using Minutes.Text;

namespace Automation.Commands;

/// <summary>An option that a verb does not have. The parser takes it for an argument, and would complain of what stands behind it.</summary>
internal static class UnknownOption
{
    /// <summary>What is wrong with the first one of a call; null where there is none.</summary>
    internal static string? In(string[] arguments, ParseResult parsed)
    {
        var taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Concat(parsed.UnmatchedTokens).ToHashSet(StringComparer.Ordinal);
        return arguments.TakeWhile(word => word != "--").FirstOrDefault(word => word is ['-', _, ..] && taken.Contains(word)) is { } unknown
            ? Mistake(unknown.Split('=')[0], parsed.CommandResult.Command)
            : null;
    }

    private static string Mistake(string word, Command verb)
    {
        var options = verb.Options.Select(option => option.Name).ToList();
        var name = verb is RootCommand ? "minutes" : $"minutes {verb.Name}";
        return Nearest.To(word, options) is { } near
            ? $"{name} has no option \"{word}\"; did you mean \"{near}\"?"
            : $"{name} has no option \"{word}\"; {name} --help shows those that it has";
    }
}
