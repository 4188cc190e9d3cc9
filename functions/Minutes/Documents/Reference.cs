using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A mention of an issue or a pull request.</summary>
/// <param name="Number">The number that is written.</param>
/// <param name="Target">What is meant; null where the text does not tell the repository. It is never guessed.</param>
/// <param name="Form">How the mention is written.</param>
/// <param name="Span">The address, or the short form such as <c>docs#24</c>.</param>
/// <param name="Line">Index of the line it stands on, from 0.</param>
public sealed record Reference(int Number, IssueId? Target, ReferenceForm Form, TextSpan Span, int Line)
{
    /// <summary>The repository as far as it is written: <c>osism/issues</c>, <c>docs</c>; null for a bare <c>#12</c>.</summary>
    public string? WrittenRepository { get; init; }

    /// <summary>The text of the link whose address this is; null outside of links.</summary>
    public TextSpan? LinkText { get; init; }

    /// <summary>What two minutes that mention the same thing have in common, however they write it: the repository's own name and the number.</summary>
    public string Key => $"{Target?.Repository.Name ?? WrittenRepository?[(WrittenRepository.IndexOf('/', StringComparison.Ordinal) + 1)..]}#{Number}".ToLowerInvariant();
}
