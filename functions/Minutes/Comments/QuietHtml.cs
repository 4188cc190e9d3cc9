using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>Makes HTML in Markdown quiet: the text between its tags, and the addresses in them.</summary>
/// <param name="server">Where it will stand.</param>
internal sealed partial class QuietHtml(GitHubServer server)
{
    private int _open;

    /// <summary>Whether the last tags opened code, in which nothing rings.</summary>
    internal bool IsInCode => _open > 0;

    /// <summary>Begins a block: what was open is closed.</summary>
    internal void Begin() => _open = 0;

    /// <summary>Whether a link to an address makes an event.</summary>
    internal bool Rings(string address) => server.Rings(address);

    /// <summary>An address that makes none; one that leads nowhere, where there is no such.</summary>
    internal string Quiet(string address) => server.Quiet(address) ?? "#";

    /// <summary>What makes a part of a text quiet.</summary>
    internal List<TextEdit> EditsIn(string markdown, TextSpan html)
    {
        var (edits, texts, place) = (new List<TextEdit>(), new List<TextSpan>(), html.Start);
        while (Tag().Match(markdown, place, html.End - place) is { Success: true } tag && !tag.Groups["half"].Success)
        {
            texts.Add(TextSpan.Between(place, tag.Index));
            edits.AddRange(EditsInText(markdown, texts[^1]));
            edits.AddRange(EditsInTag(tag));
            Count(tag);
            place = tag.Index + tag.Length;
        }

        texts.Add(TextSpan.Between(place, html.End));
        edits.AddRange(EditsInText(markdown, texts[^1]));
        if (edits.Count > 0) edits.AddRange(texts.SelectMany(text => HalfTags(markdown, text)));
        return edits;
    }

    private IEnumerable<TextEdit> EditsInText(string markdown, TextSpan span) => IsInCode ? [] : WrittenText.EditsIn(markdown, span);

    /// <summary>A tag that is not closed would take the next one, which makes code, for a part of itself.</summary>
    private static IEnumerable<TextEdit> HalfTags(string markdown, TextSpan text) =>
        from index in Enumerable.Range(text.Start, text.Length)
        where markdown[index] == '<'
        select new TextEdit(new(index, 1), "&lt;");

    private IEnumerable<TextEdit> EditsInTag(Match tag) =>
        from Match address in Address().Matches(tag.Value)
        where Rings(address.Value)
        select new TextEdit(new(tag.Index + address.Index, address.Length), Quiet(address.Value));

    private void Count(Match tag)
    {
        if (!tag.Groups["code"].Success) return;
        _open = Math.Max(0, _open + (tag.Value.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
    }

    /// <summary>A tag or a comment. A comment that is not closed goes to the end, so that it is looked for once.</summary>
    [GeneratedRegex("""<!--(?:[^-]|-(?!->))*(?:-->|(?<half>\z))|</?(?:(?<code>code|pre)(?![\w-])|[A-Za-z])(?:[^<>"']|"[^"]*"|'[^']*')*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""https?://[^\s"'<>]+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
