using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>A file after the rules have looked at it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Source">Its text, in which the findings' spans lie; what could be decoded where it is unreadable.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
public sealed record CheckedFile(ArchivePath Path, SourceText Source, ImmutableArray<Finding> Findings)
{
    /// <summary>What must not be shown though no finding is told of it: a comment silences it, or it was there before.</summary>
    public ImmutableArray<TextSpan> Private { get; init; } = [];

    /// <summary>What was mended, each with the place where it was found; empty unless that was asked for.</summary>
    public ImmutableArray<(Finding Finding, LinePosition At)> Mended { get; init; } = [];

    /// <summary>The text as it was read, where it was to be mended; null else.</summary>
    public SourceText? Before { get; init; }

    /// <summary>How many findings are of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
