using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Benchmarks.Doubling;

/// <summary>Minutes made of one hostile text, among minutes of their series that are made of the same.</summary>
internal sealed class Case
{
    private static readonly ImmutableArray<string> Days = ["2023-02-22", "2023-03-01", "2023-03-08", "2023-03-15"];
    private const int Checked = 2;

    private static readonly Submissions Submissions = new(MinutesConfiguration.Default, Instant.FromUtc(2023, 4, 1, 0, 0), null);
    private static readonly ImmutableArray<ArchivePath> Paths = [.. Days.Select(day => ArchivePath.Parse($"team/{day}.md")!)];
    private static readonly ArchiveListing Listing = ArchiveListing.Of(Paths);

    private readonly ImmutableArray<SourceText> _sources;
    private readonly ImmutableArray<MinutesDocument?> _documents;
    private readonly Lazy<Neighbours> _neighbours;

    internal Case(Func<int, int, string> text, Frame frame, int size)
    {
        _sources = [.. Days.Select((day, index) => SourceText.From(Paths[index].ToString(), frame.Around(text(index, size), day)))];
        _documents = [.. _sources.Select(Read)];
        _neighbours = new(() => Around().Of(SubmittedPath.Of(Paths[Checked], Listing)!));
    }

    /// <summary>Whether the texts can be read at all: what is nested too deep is refused.</summary>
    internal bool IsRead => _documents[Checked] is not null;

    /// <summary>What is timed, by name: the parts that every check has, and each rule. The function makes it ready, with nothing remembered from before.</summary>
    internal static ImmutableArray<(string Name, Func<Case, Action> Prepare)> Subjects { get; } =
    [
        ("(read)", one => () => Read(one._sources[Checked])),
        ("(judge the series)", one => () => one.Around()),
        ("(all of check)", one => () => Checker.Look(one.Submission(Read(one._sources[Checked])!))),
        ("(mend)", one => Prepared(one, submission => Checker.Mend(submission, _ => true))),
        ("(tell)", one => Prepared(one, one.Tell)),
        .. Rules.All.Select(rule => ($"{rule.Info.Id} {rule.Info.Name}", (Func<Case, Action>)(one => Prepared(one, submission => _ = rule.Check(submission).Count())))),
    ];

    private static Action Prepared(Case one, Action<Submission> action)
    {
        var submission = one.Submission(one._documents[Checked]!);
        return () => action(submission);
    }

    /// <summary>What is done with the findings, whatever they are printed as.</summary>
    private void Tell(Submission submission)
    {
        var found = Checker.Look(submission);
        var file = new CheckedFile(submission.Path, submission.Source, found.Findings) { Private = found.Private };
        var hidden = PrivateText.In(file);
        foreach (var finding in found.Findings)
        {
            hidden.Mask(finding.Message);
            _ = hidden.Within(file.Source, finding.Span).Count();
            OtherLines.Of(file, finding);
        }

        NewFindings.Since(found.Findings, file.Source, found.Findings, file.Source);
    }

    private Submission Submission(MinutesDocument document) =>
        Submissions.Of(SubmittedPath.Of(Paths[Checked], Listing)!, document, _neighbours.Value) with
        {
            States = ImmutableDictionary<IssueId, IssueState>.Empty.Add(new(new("a", "b"), 1), IssueState.Open),
        };

    private SeriesAround Around() => new(
        Listing.Series[0],
        Listing.Series[0].Regular.Zip(_documents).Where(one => one.Second is not null).Select(one => (one.First, one.Second!)),
        hasRoster: false);

    private static MinutesDocument? Read(SourceText source) => MinutesDocument.Read(source).Value;
}
