using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents.Blocks;

/// <summary>What begins a block of HTML, and what ends it (CommonMark, 4.6).</summary>
/// <param name="Ends">The texts of which one ends it, on its own line; none where a blank line does.</param>
/// <param name="IsComment">Whether it is a comment.</param>
internal sealed partial record HtmlStart(string[] Ends, bool IsComment = false)
{
    private static readonly HtmlStart
        Tag = new([]),
        Comment = new(["-->"], IsComment: true),
        Instruction = new(["?>"]),
        Declaration = new([">"]),
        Characters = new(["]]>"]),
        Verbatim = new(["</script>", "</pre>", "</style>", "</textarea>"]);

    private static readonly SearchValues<char> TagSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private static readonly KnownWords VerbatimTags = new("pre", "script", "style", "textarea");

    private static readonly KnownWords BlockTags = new(
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title",
        "tr", "track", "ul");

    /// <summary>Comments, scripts and style sheets say nothing to a reader; other HTML (details, tables) wraps text.</summary>
    internal bool IsHidden => Ends.Length > 0;

    /// <summary>The block that begins with a line; null where none does.</summary>
    /// <param name="text">The line, without the blanks before it.</param>
    /// <param name="isInParagraph">Whether a paragraph is open, which not every tag ends.</param>
    internal static HtmlStart? Of(ReadOnlySpan<char> text, bool isInParagraph) => text switch
    {
        ['<', '!', '-', '-', ..] => Comment,
        ['<', '?', ..] => Instruction,
        ['<', '!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] => Characters,
        ['<', '!', var letter, ..] => char.IsAsciiLetter(letter) ? Declaration : null,
        ['<', ..] => OfTag(text) ?? (!isInParagraph && TagAlone().IsMatch(text) ? Tag : null),
        _ => null,
    };

    /// <summary>Whether the block ends with a line.</summary>
    internal bool EndsOn(ReadOnlySpan<char> text)
    {
        foreach (var end in Ends)
        {
            if (text.Contains(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static HtmlStart? OfTag(ReadOnlySpan<char> text)
    {
        var isClosing = text is [_, '/', ..];
        var name = text[(isClosing ? 2 : 1)..];
        var length = name.IndexOfAnyExcept(TagSigns);
        var behind = length < 0 ? default : name[length..];
        if (length >= 0) name = name[..length];
        if (behind is not ([] or [' ' or '\t' or '>', ..] or ['/', '>', ..])) return null;
        if (!isClosing && behind is not ['/', ..] && VerbatimTags.Has(name)) return Verbatim;
        return BlockTags.Has(name) ? Tag : null;
    }

    /// <summary>One tag, opening or closing, and nothing else on the line.</summary>
    [GeneratedRegex("""^(?:<(?>[A-Za-z][A-Za-z0-9-]*)(?>(?:[ \t]+[A-Za-z_:][A-Za-z0-9_.:-]*(?>[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?)*)[ \t]*/?>|</(?>[A-Za-z][A-Za-z0-9-]*)[ \t]*>)[ \t]*$""")]
    private static partial Regex TagAlone();
}
