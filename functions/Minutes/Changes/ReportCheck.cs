using System.Collections.Immutable;
using Minutes.Observation;

namespace Minutes.Changes;

/// <summary>Reports on a commit, as a check run named <c>minutes</c>, or as a commit status where the viewer can make no check runs.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReportCheck(string Reason) : Change(Reason)
{
    /// <summary>The commit's id.</summary>
    public required string Commit { get; init; }

    /// <summary>What was looked at, so that a later look knows that it need not look again.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What it says.</summary>
    public required CheckConclusion Conclusion { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>Markdown, at most 65,535 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>Remarks at lines; GitHub takes fifty with each request.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>The check run to be changed; null makes one.</summary>
    public string? CheckRunId { get; init; }
}
