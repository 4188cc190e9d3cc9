using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Tests.Validation;
using Minutes.Text;
using NodaTime.Text;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>
/// A repository in memory with one pull request, number 7, in which the changes of a plan take effect. The default branch has sound minutes of
/// the series <c>network</c> for the two Wednesdays before 2026-03-11; it is looked at the day after.
/// </summary>
internal sealed class ReviewModel
{
    public const string New = "network/20260311.md";

    private readonly SortedDictionary<string, string> _base = new(StringComparer.Ordinal)
    {
        ["network/20260225.md"] = Submitted.SoundOf("2026-02-25"),
        ["network/20260304.md"] = Submitted.SoundOf("2026-03-04"),
    };

    private readonly Dictionary<string, (FileChange Kind, byte[]? Head, byte[]? Before)> _changed = [];
    private int _ids;

    public List<ObservedComment> Comments { get; } = [];

    public List<ObservedThread> Threads { get; } = [];

    public List<ObservedCommit> Commits { get; } = [new("c1", "minutes", false, 1, "c0")];

    public ReportCheck? Check { get; private set; }

    public ObservedPullRequest PullRequest { get; set; } = new()
    {
        Id = "PR_7",
        Number = 7,
        Url = "https://github.com/open-tidepool/minutes/pull/7",
        Head = "head1",
        HeadBranch = "notes",
        BaseBranch = "main",
        Author = "tjorven",
        UpdatedAt = At("2026-03-12T07:00:00Z"),
    };

    public string Now { get; set; } = "2026-03-12T08:00:00Z";

    public bool IsFirst { get; set; }

    public bool IsRerequested { get; set; }

    public CheckMode Mode { get; set; }

    public Visibility Visibility { get; set; } = Visibility.Public;

    public Dictionary<IssueId, ObservedIssue> Issues { get; } = [];

    public static NodaTime.Instant At(string moment) => InstantPattern.General.Parse(moment).Value;

    public ReviewModel With(string path, string text)
    {
        _base[path] = text;
        return this;
    }

    /// <summary>The pull request adds a file, or changes the one of the default branch; a new head.</summary>
    public ReviewModel Pushing(string path, string? text, FileChange? kind = null)
    {
        var before = _base.TryGetValue(path, out var old) ? Encoding.UTF8.GetBytes(old) : null;
        _changed[path] = (kind ?? (text is null ? FileChange.Removed : before is null ? FileChange.Added : FileChange.Modified), text is null ? null : Encoding.UTF8.GetBytes(text), before);
        PullRequest = PullRequest with { Head = $"head{++_ids + 1}" };
        return this;
    }

    /// <summary>The pull request does not touch a file any more.</summary>
    public ReviewModel Forgetting(string path)
    {
        _changed.Remove(path);
        return this;
    }

    /// <summary>A file that GitHub gives no text of.</summary>
    public ReviewModel PushingUnreadable(string path)
    {
        _changed[path] = (FileChange.Added, null, null);
        return this;
    }

    public ReviewModel Saying(string issue, IssueState state, Visibility visibility = Visibility.Public)
    {
        var parts = issue.Split('#');
        var id = new IssueId(RepositoryName.Parse(parts[0])!, int.Parse(parts[1], CultureInfo.InvariantCulture));
        Issues[id] = new(id, state) { Visibility = visibility };
        return this;
    }

    public LookContext Context()
    {
        var configuration = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", _base.GetValueOrDefault(".github/minutes.yml", "")));
        Assert.Empty(configuration.Problems);
        var files = new FileTree("main1", _base.ToImmutableSortedDictionary(file => Written.Path(file.Key), file => Id(file.Value)));
        var repository = new RepositoryObservation
        {
            Name = RepositoryName.Parse("open-tidepool/minutes")!,
            Id = "R_1",
            Visibility = Visibility,
            Viewer = "minutes",
            DefaultBranch = "main",
            Files = files,
            Memories = IsFirst ? [] : [new("REF_1", "f", At(Now), files, At(Now))],
            PullRequests =
            [
                PullRequest with
                {
                    Files = [.. _changed.Select(file => new ChangedFile(Written.Path(file.Key), file.Value.Kind))],
                    Check = Check is { } check && check.Commit == PullRequest.Head ? new("CR_1", check.Fingerprint, check.Conclusion, IsRerequested) : null,
                },
            ],
        };
        return new(repository, configuration.Value! with { Check = Mode }, ArchiveListing.Of(files.Blobs.Keys), At(Now), "https://github.com");
    }

    /// <summary>What a look comes to.</summary>
    public PlanPart Plan(int? only = null)
    {
        var look = ReviewLook.Of(Context(), only);
        var reading = look.With(Answer(look.Reads));
        return reading.Plan(new() { Issues = Issues.Where(issue => reading.Asks.Issues.Contains(issue.Key)).ToImmutableDictionary() });
    }

    /// <summary>Plans and applies; with a number, the run is killed after so many changes.</summary>
    public ReviewModel Run(int most = int.MaxValue)
    {
        foreach (var change in Plan().Changes.Take(most)) Apply(change);
        return this;
    }

    public string CommentText => Assert.Single(Comments).Body;

    /// <summary>All that people see, to compare.</summary>
    public string Seen() => string.Join('\n', [
        .. Comments.Select(comment => $"comment {comment.IsMinimized} {comment.Body}"),
        .. Threads.Select(thread => $"thread {thread.Path} {thread.Body}"),
        $"check {Check?.Commit} {Check?.Fingerprint} {Check?.Conclusion} {Check?.Title} {Check?.Summary} {string.Join('\n', Check?.Annotations ?? [])}",
    ]);

    private ReadAnswer Answer(ReadRequest request)
    {
        Assert.All(request.PullRequests.Keys, number => Assert.Equal(7, number));
        return new()
        {
            Blobs = _base.Values.Where(text => request.Blobs.Contains(Id(text))).DistinctBy(Id).ToImmutableDictionary(Id, text => new BlobContent(Id(text), Encoding.UTF8.GetBytes(text))),
            PullRequests = request.PullRequests.ToImmutableDictionary(
                pull => pull.Key,
                pull => new PullRequestDetails(7, PullRequest.Head, [.. Commits], [.. Comments], [.. Threads]) { Files = [.. pull.Value.Select(Versions)] }),
        };
    }

    private FileVersions Versions(ArchivePath path)
    {
        var (_, head, before) = _changed[path.ToString()];
        return new(
            path,
            head is null ? new("b", null, "it is too large") : new(Id(Encoding.UTF8.GetString(head)), head),
            before is null ? null : new("before", before));
    }

    private void Apply(Change change)
    {
        switch (change)
        {
            case AddComment add:
                Assert.StartsWith(add.Marker, add.Body, StringComparison.Ordinal);
                Comments.Add(new($"IC_{++_ids}", add.Body.TrimEnd(), false));
                break;
            case EditComment edit:
                var index = Comments.FindIndex(comment => comment.Id == edit.CommentId);
                Comments[index] = Comments[index] with { Body = (edit.Body ?? Comments[index].Body).TrimEnd(), IsMinimized = edit.Minimize ?? Comments[index].IsMinimized };
                break;
            case DeleteComment delete:
                Assert.Equal(1, Comments.RemoveAll(comment => comment.Id == delete.CommentId));
                break;
            case AddSuggestions review:
                Assert.Equal(PullRequest.Head, review.Commit);
                Threads.AddRange(review.Suggestions.Select(one => new ObservedThread($"RC_{++_ids}", one.Path, one.Body)));
                break;
            case ReportCheck report:
                (Check, IsRerequested) = (report, false);
                break;
            default:
                Assert.Fail($"{change} is not for a review");
                break;
        }
    }

    private static string Id(string text) => BlobId.Of(Encoding.UTF8.GetBytes(text));
}
