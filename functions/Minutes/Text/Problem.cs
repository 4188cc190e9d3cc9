namespace Minutes.Text;

/// <summary>A mistake in something that a person wrote: where it is, what is wrong, and what to do about it.</summary>
/// <param name="Path">The file, relative to the archive's root, with forward slashes.</param>
/// <param name="Position">Line and column, both from 1.</param>
/// <param name="Message">What is wrong, one sentence without a full stop.</param>
/// <param name="Advice">What to do, one sentence without a full stop; null where the message says it already.</param>
public sealed record Problem(string Path, LinePosition Position, string Message, string? Advice = null)
{
    /// <summary>As compilers print it: <c>iaas/20230308.md:12:3: message; advice</c>.</summary>
    public override string ToString() =>
        Advice is null ? $"{Path}:{Position}: {Message}" : $"{Path}:{Position}: {Message}; {Advice}";
}
