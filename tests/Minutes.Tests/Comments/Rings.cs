using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;

namespace Minutes.Tests.Comments;

/// <summary>
/// What GitHub would make of a body or a comment beside showing it: it looks at the HTML, where it mentions and links what stands in a text outside of code and
/// links, and notes each link to an issue. Made without a look at how the program avoids it.
/// </summary>
internal static partial class Rings
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseAutoLinks(new AutoLinkOptions()).UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().Build();

    /// <summary>Each thing that rings, as it is written.</summary>
    public static List<string> In(string markdown, string server = "github.com")
    {
        var rings = new List<string>();

        // By name: a tag that was never opened closes no other one.
        var silent = new Dictionary<string, int> { ["a"] = 0, ["code"] = 0, ["pre"] = 0 };
        foreach (Match piece in Piece().Matches(Markdown.ToHtml(markdown, Pipeline)))
        {
            if (piece.Groups["comment"].Success)
            {
                if (piece.Value.Contains("minutes:", StringComparison.Ordinal)) rings.Add(piece.Value);
            }
            else if (piece.Groups["name"] is { Success: true, Value: var name })
            {
                rings.AddRange(Addresses().Matches(WebUtility.HtmlDecode(piece.Value)).Select(address => address.Value).Where(address => IsEvent(address, server)));
                if (silent.TryGetValue(name, out var open)) silent[name] = Math.Max(0, open + (piece.Value.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
            }
            else if (silent.Values.All(open => open == 0))
            {
                rings.AddRange(Ringing().Matches(WebUtility.HtmlDecode(piece.Value)).Select(ring => ring.Value));
            }
        }

        return rings;
    }

    private static bool IsEvent(string address, string server) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target)
        && (target.Host == server || target.Host == $"www.{server}" || target.Host is "github.com" or "www.github.com")
        && EventPath().IsMatch(target.AbsolutePath);

    [GeneratedRegex("""<!--(?<comment>.*?)-->|</?(?<name>[A-Za-z][A-Za-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|<""", RegexOptions.Singleline)]
    private static partial Regex Piece();

    /// <summary>At the beginning of an attribute: in the middle of a relative address, or of the name of a language, it leads nowhere.</summary>
    [GeneratedRegex("""(?<=\b(?:href|src)\s*=\s*["']?\s*)https?://[^\s"'<>]+""")]
    private static partial Regex Addresses();

    [GeneratedRegex("/(?:issues|pull|pulls|commit|commits|discussions)/[0-9a-f]")]
    private static partial Regex EventPath();

    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_])@[A-Za-z0-9]\S* | \S*\#[0-9]+ | \bGH-[0-9]+ | \b(?!20[0-9]{6}\b)[0-9a-f]{7,40}\b | \S+@[0-9a-f]{7,40}\b
        | (?:https?://|\bwww\.)[A-Za-z0-9]\S* | \b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w./-]*\#[0-9]|GH-[0-9]|https?://[A-Za-z0-9])\S*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Ringing();
}
