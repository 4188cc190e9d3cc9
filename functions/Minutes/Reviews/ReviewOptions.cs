using Minutes.Archive;

namespace Minutes.Reviews;

/// <summary>What the comment on a pull request needs to know beside the findings.</summary>
public sealed record ReviewOptions
{
    /// <summary>The address of a line of a file; null where there is none, and <c>path:line</c> is written instead.</summary>
    public Func<ArchivePath, int, string>? LinkTo { get; init; }

    /// <summary>The login of somebody whose first contribution this is; null for everybody else.</summary>
    public string? Newcomer { get; init; }

    /// <summary>Whether notes are only counted. A comment is not written for them alone then.</summary>
    public bool CountsNotes { get; init; }
}
