using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Minutes.Documents;

/// <summary>
/// Markdig, set up to tell the blocks of a text and where they stand, in time linear in its size. Their inside is not parsed: what
/// counts there (handles, references, marks) is not Markdown, and the inline parser is quadratic in brackets.
/// </summary>
internal static class BareMarkdown
{
    private static readonly MarkdownPipeline BlocksOnly = BuildPipeline();

    internal static MarkdownDocument Parse(string text) => Markdown.Parse(text, BlocksOnly);

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new BareParagraphParser());
        builder.BlockParsers.Replace<ListBlockParser>(new BareListParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new BareHeadingParser());
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
