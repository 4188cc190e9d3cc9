using System.Text;
using Minutes.Documents;

namespace Minutes.Comments;

/// <summary>
/// A line of Markdown in the making that only reads as it stands, whatever is written into it: what would ring stands as code, which nobody is called by, and a
/// known issue as a link that it does not hear of.
/// </summary>
/// <param name="server">Where it will stand; null makes no links of what is in a text.</param>
/// <param name="resolve">The issue that a written number means: <c>#12</c>, <c>docs#12</c>; null where that is not known.</param>
internal sealed class QuietText(GitHubServer? server = null, Func<string, IssueId?>? resolve = null)
{
    private readonly StringBuilder _line = new();

    /// <summary>Code that stands side by side is one piece of code: two would be one with backticks in its middle.</summary>
    private readonly StringBuilder _code = new();

    internal bool IsEmpty => _line.Length + _code.Length == 0;

    /// <summary>Adds a text as it reads.</summary>
    internal QuietText Plain(string text)
    {
        var end = 0;
        foreach (var (span, kind) in Ringing.In(text))
        {
            Inert(text[end..span.Start]);
            var written = text.Substring(span.Start, span.Length);
            _ = (kind, server) switch
            {
                (RingingKind.Address, not null) => Address(written),
                (RingingKind.Number, not null) when IssueOf(written) is { } issue => Issue(written, issue),
                _ => Code(written),
            };
            end = span.End;
        }

        return Inert(text[end..]);
    }

    /// <summary>Adds code.</summary>
    internal QuietText Code(string text)
    {
        _code.Append(text);
        return this;
    }

    /// <summary>Adds a link to an issue; its name as code where no link can be made.</summary>
    internal QuietText Issue(string name, IssueId issue) => CodeLink(name, server?.QuietAddressOf(issue));

    /// <summary>Adds an address as a link; as code where no link can be made.</summary>
    internal QuietText Address(string address) =>
        CodeLink(server?.IssueAt(address)?.ToString() ?? address, server?.Quiet(address));

    /// <summary>Adds a link.</summary>
    /// <param name="markdown">The text, quiet Markdown already.</param>
    /// <param name="address">A quiet address.</param>
    internal QuietText Link(string markdown, string address)
    {
        EndCode();
        _line.Append(SafeMarkdown.Link(markdown, address));
        return this;
    }

    /// <summary>The line.</summary>
    public override string ToString()
    {
        EndCode();
        return _line.ToString();
    }

    private QuietText CodeLink(string text, string? address) => address is null ? Code(text) : Link(SafeMarkdown.Code(text), address);

    private QuietText Inert(string text)
    {
        var isAtStart = IsEmpty;
        if (isAtStart) text = text.TrimStart();
        if (text.Length == 0) return this;
        EndCode();
        _line.Append(SafeMarkdown.Inert(text, isAtStart));
        return this;
    }

    private void EndCode()
    {
        if (_code.Length > 0) _line.Append(SafeMarkdown.Code(_code.ToString()));
        _code.Clear();
    }

    private IssueId? IssueOf(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return resolve?.Invoke(written);
        var isNamed = RepositoryName.Parse(written.AsSpan(0, hash)) is not null;
        return isNamed && GitHubAddress.ReadNumber(written.AsSpan(hash + 1)) is { } number
            ? new(RepositoryName.Parse(written.AsSpan(0, hash))!, number)
            : resolve?.Invoke(written);
    }
}
