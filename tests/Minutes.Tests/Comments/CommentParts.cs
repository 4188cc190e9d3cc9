using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Minutes.Tests.Comments;

/// <summary>What GitHub's reader of Markdown would see in a comment.</summary>
internal sealed class CommentParts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseTaskLists().UseAutoLinks(new AutoLinkOptions()).UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().Build();

    private CommentParts(MarkdownDocument document)
    {
        Inlines = [.. document.Descendants<Inline>()];
        Blocks = [.. document.Descendants<Block>()];
    }

    public List<Inline> Inlines { get; }

    public List<Block> Blocks { get; }

    /// <summary>The text in which GitHub looks for mentions and issues: all but code, the marks without width included.</summary>
    public string Prose => string.Concat(Inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline => "`",
        LineBreakInline => "\n",
        _ => "",
    }));

    /// <summary>The text as a person reads it, code included.</summary>
    public string Read => string.Concat(Inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    public IEnumerable<string> Html => Inlines.OfType<HtmlInline>().Select(html => html.Tag)
        .Concat(Blocks.OfType<HtmlBlock>().Select(html => html.Lines.ToString()));

    public IEnumerable<string?> Addresses => Inlines.OfType<LinkInline>().Select(link => link.Url).Concat(Inlines.OfType<AutolinkInline>().Select(link => link.Url));

    public static CommentParts Of(string markdown) => new(Markdown.Parse(markdown, Pipeline));
}
