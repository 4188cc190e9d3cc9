using NodaTime;

namespace Minutes.GitHub.Looks;

/// <summary>What is wanted of a look.</summary>
public sealed record LookRequest
{
    /// <summary>Whether only to tell what would be done.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The only pull request that is looked at; null for the whole repository.</summary>
    public int? PullRequest { get; init; }

    /// <summary>The head commit of a merge group: where the check is required, it passes there, and nothing else is done. Null for an ordinary look.</summary>
    public string? MergeGroup { get; init; }

    /// <summary>Label older minutes, from this day on, and nothing else; null for an ordinary look.</summary>
    public LocalDate? LabelSince { get; init; }

    /// <summary>Ask by a pull request with a first configuration whether minutes are to be looked after here, and do nothing else.</summary>
    public bool IsOnboarding { get; init; }

    /// <summary>Whether to look closely although nothing changed since the last look: somebody asked for it.</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>Whether to read on although nothing changed, only to tell what there is: nothing is made then.</summary>
    public bool ReadsUnchanged { get; init; }
}
