using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>
/// Writes a line that somebody wrote in Markdown so that it reads as it did there, and does nothing: links stay links, code stays code, emphasis, pictures and
/// comments go, and what rings is <see cref="QuietText"/>.
/// </summary>
internal sealed class CarriedLine
{
    /// <summary>Before a line, it makes a paragraph of whatever it begins with.</summary>
    private const string Paragraph = "x ";

    private static readonly MarkdownPipeline Inlines = new MarkdownPipelineBuilder().Build();

    private readonly GitHubServer? _server;
    private readonly QuietText _line;
    private readonly StringBuilder _plain = new();

    private CarriedLine(GitHubServer? server, QuietText line) => (_server, _line) = (server, line);

    /// <summary>The line as quiet Markdown.</summary>
    /// <param name="markdown">The line as it is written.</param>
    /// <param name="server">Where it will stand; null leaves of each link its text, so that the line can be the text of a link itself.</param>
    /// <param name="resolve">The issue that a written number means; null where that is not known.</param>
    internal static string Of(string markdown, GitHubServer? server, Func<string, IssueId?>? resolve = null)
    {
        var line = new CarriedLine(server, new(server, resolve));
        line.Read(SafeMarkdown.Cut(VisibleText.Of(markdown.Trim())));
        return line._line.ToString();
    }

    private void Read(string text)
    {
        var paragraph = (ParagraphBlock)Markdown.Parse(Paragraph + text, Inlines)[0];
        var first = (LiteralInline)paragraph.Inline!.FirstChild!;
        first.Content.Start += Paragraph.Length;
        AddAll(paragraph.Inline);
        EndPlain();
    }

    private void AddAll(ContainerInline inlines)
    {
        foreach (var inline in inlines) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case CodeInline code:
                EndPlain();
                _line.Code(code.Content);
                break;
            case AutolinkInline { IsEmail: false } address:
                EndPlain();
                _line.Address(address.Url);
                break;
            case LinkInline { IsImage: false, Url: { } url } link when _server?.Quiet(url) is { } address:
                EndPlain();
                AddLink(link, url, address);
                break;
            case LinkInline { IsImage: false, Url: { } url } link when _server?.IssueAt(url) is { } issue:
                AddAll(link);
                _plain.Append($" ({issue})");
                break;
            case DelimiterInline bracket:
                _plain.Append(bracket.ToLiteral());
                AddAll(bracket);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
            default:
                _plain.Append(PlainOf(inline));
                break;
        }
    }

    /// <summary>No link stands in a link, so that what rings in its text is code.</summary>
    private void AddLink(LinkInline link, string url, string address)
    {
        var text = new CarriedLine(_server, new());
        text.AddAll(link);
        text.EndPlain();
        _ = text._line.IsEmpty ? _line.Address(url) : _line.Link(text._line.ToString(), address);
    }

    private static string PlainOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline address => address.Url,
        HtmlInline { Tag: var tag } => tag.StartsWith("<!--", StringComparison.Ordinal) ? "" : tag,
        _ => " ",
    };

    private void EndPlain()
    {
        _line.Plain(VisibleText.Of(_plain.ToString()));
        _plain.Clear();
    }
}
