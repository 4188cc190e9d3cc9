using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>
/// Makes a whole body quiet, whatever a template wrote into it: what rings in its text stands as code, and links lead where no issue hears of them.
/// What the built-in template prints is quiet already, and stays as it is.
/// </summary>
internal sealed class QuietMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>Where broken HTML is made whole, what stands behind it is read as Markdown only then.</summary>
    private const int MostReads = 4;

    private readonly string _markdown;
    private readonly QuietHtml _html;
    private readonly List<TextEdit> _edits = [];
    private bool _isInPlace;

    private QuietMarkdown(string markdown, GitHubServer server) => (_markdown, _html) = (markdown, new(server));

    /// <summary>The quiet body.</summary>
    /// <param name="markdown">The body; lists and quotes in it nest no deeper than <see cref="Documents.MarkdownGuard"/> lets them.</param>
    /// <param name="server">Where it will stand.</param>
    internal static string Of(string markdown, GitHubServer server)
    {
        var quiet = Once(markdown, server);
        for (var reads = 1; reads < MostReads && quiet != markdown; reads++) (markdown, quiet) = (quiet, Once(quiet, server));
        return quiet;
    }

    private static string Once(string markdown, GitHubServer server)
    {
        var quiet = new QuietMarkdown(markdown, server);
        foreach (var block in Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>()) quiet.Add(block);
        return TextEdits.Apply(markdown, [.. quiet._edits.Select(edit => ImmutableArray.Create(edit))]).Text;
    }

    private void Add(LeafBlock block)
    {
        _html.Begin();
        if (block is HtmlBlock) _edits.AddRange(_html.EditsIn(_markdown, SpanOf(block.Span)));
        else if (block is LinkReferenceDefinition definition) AddAddress(definition.Url, definition.UrlSpan);
        else if (block.Inline is { } inlines) Add(block, inlines);
    }

    private void Add(LeafBlock block, ContainerInline inlines)
    {
        var before = _edits.Count;
        _isInPlace = true;
        Add(inlines);
        if (_isInPlace) return;
        _edits.RemoveRange(before, _edits.Count - before);
        _html.Begin();
        _edits.AddRange(_html.EditsIn(_markdown, SpanOf(block.Span)));
    }

    private void Add(ContainerInline inlines)
    {
        var text = new WrittenText(_markdown);
        foreach (var inline in inlines)
        {
            if (text.TryAdd(inline)) continue;
            End(text);
            text = new(_markdown);
            if (inline is HtmlInline tag) _edits.AddRange(_html.EditsIn(_markdown, SpanOf(tag.Span)));
            if (inline is AutolinkInline address) AddAddress(address.Url, address.Span);
            if (inline is LinkInline { Reference: null } link) AddAddress(link.Url, link.UrlSpan);
            if (inline is ContainerInline container) Add(container);
        }

        End(text);
    }

    private void End(WrittenText text)
    {
        _isInPlace &= text.IsInPlace;
        _edits.AddRange(_html.IsInCode ? text.QuietEditsInCode() : text.QuietEdits());
    }

    private void AddAddress(string? address, SourceSpan place)
    {
        if (address is null || !_html.Rings(address)) return;
        _isInPlace &= !place.IsEmpty;
        if (place.IsEmpty) return;
        var quiet = _html.Quiet(address);
        _edits.Add(new(SpanOf(place), _markdown[place.Start] == '<' ? $"<{quiet}>" : quiet));
    }

    private static TextSpan SpanOf(SourceSpan span) => TextSpan.Between(span.Start, span.End + 1);
}
