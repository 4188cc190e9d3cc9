using System.Collections.Immutable;
using System.Text;
using Minutes.Observation;
using Minutes.Schedule;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>What the bot would write now for a meeting.</summary>
/// <param name="Series">The series.</param>
/// <param name="State">The series as it stood before the meeting.</param>
/// <param name="Next">The minutes.</param>
/// <param name="Issues">The issues that they were made with.</param>
internal sealed record GeneratedMinutes(ReadSeries Series, SeriesState State, NextMinutes Next, ImmutableArray<ObservedIssue> Issues)
{
    internal byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Next.Text);

    internal string BlobId => field ??= Observation.BlobId.Of(Bytes);

    /// <summary>The minutes; a mistake in the template is told instead.</summary>
    internal static Parsed<GeneratedMinutes> Of(WeeklyFacts facts, ReadSeries series, Meeting meeting)
    {
        if (series.Templates.Minutes.Value is not { } template) return new(null, series.Templates.Minutes.Problems);
        var before = series.Before(meeting.Date);
        var issues = facts.IssuesOf(before);
        var next = NextMinutes.For(before, meeting, template, issues.ToImmutableDictionary(issue => issue.Asked, issue => issue.State));
        return next.Value is { } minutes ? new GeneratedMinutes(series, before, minutes, issues) : new Parsed<GeneratedMinutes>(null, next.Problems);
    }
}
