using System.Text.RegularExpressions;
using Minutes.Planning.Reviewing;

namespace Minutes.Planning.Weekly;

/// <summary>The body of a pull request, with a hidden last line that says what was generated: one that people changed is never written anew.</summary>
internal static partial class GeneratedBody
{
    /// <summary>The text with its hidden line.</summary>
    internal static string Sign(string text) => $"{text.TrimEnd()}\n<!-- minutes:body {ShortHash.Of(Normal(text))} -->";

    /// <summary>Whether nobody changed it.</summary>
    internal static bool IsAsGenerated(string body) =>
        LastLine().Match(Normal(body)) is { Success: true } line && ShortHash.Of(Normal(Normal(body)[..line.Index])) == line.Groups["hash"].Value;

    /// <summary>Whether two bodies read the same.</summary>
    internal static bool AreSame(string one, string other) => Normal(one) == Normal(other);

    /// <summary>Forms send other line ends than programs.</summary>
    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd();

    [GeneratedRegex(@"^<!-- minutes:body (?<hash>[0-9a-f]{20}) -->\z", RegexOptions.Multiline)]
    private static partial Regex LastLine();
}
