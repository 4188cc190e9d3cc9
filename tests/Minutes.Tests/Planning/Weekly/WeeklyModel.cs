using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Planning.Weekly;
using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A repository in memory, as far as the weekly pull requests need one: what a look sees of it, and what changes make of it.</summary>
internal sealed class WeeklyModel
{
    public const string Viewer = "minutes";

    private static readonly RepositoryName Repository = new("open-tidepool", "minutes");

    private readonly SortedDictionary<string, ModelCommit> _branches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelCommit> _commits = [];
    private readonly List<ModelPull> _pulls = [];
    private readonly Dictionary<IssueId, ObservedIssue> _issues = [];
    private string _configuration = "";

    public WeeklyModel(string now)
    {
        Now = TestArchive.At(now);
        Main = Known(ModelCommit.After(null, "first", ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), isOurs: false, Now));
    }

    public Instant Now { get; private set; }

    public bool IsFirst { get; set; }

    public bool HasBlockingBranch { get; set; }

    public Visibility Visibility { get; set; } = Visibility.Public;

    public ModelCommit Main { get; private set; }

    public IReadOnlyList<ModelPull> Pulls => _pulls;

    public IEnumerable<string> Branches => _branches.Keys;

    public WeeklyModel At(string now) => At(TestArchive.At(now));

    public WeeklyModel At(Instant now)
    {
        Now = now;
        return this;
    }

    public WeeklyModel Configured(string yaml)
    {
        _configuration = yaml;
        return this;
    }

    public WeeklyModel Merged(string path, string text, string message = "minutes")
    {
        Main = Known(ModelCommit.After(Main, message, Main.Files.SetItem(path, text), isOurs: false, Now));
        return this;
    }

    /// <summary>Sound minutes of some days on the default branch.</summary>
    public WeeklyModel Met(string series, params string[] dates)
    {
        foreach (var date in dates) Merged(PathOf(series, date), Minutes(date));
        return this;
    }

    public WeeklyModel Issue(string issue, IssueState state, Visibility visibility = Visibility.Public)
    {
        var hash = issue.IndexOf('#', StringComparison.Ordinal);
        var id = new IssueId(RepositoryName.Parse(issue.AsSpan(0, hash))!, int.Parse(issue[(hash + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        _issues[id] = new(id, state) { Actual = id, Visibility = visibility };
        return this;
    }

    /// <summary>Somebody's pull request.</summary>
    public ModelPull Brought(string path, string text, string author = "mira-k", bool isByWriter = true, bool isFromFork = true, string? updated = null, string branch = "my-minutes", string baseBranch = "main")
    {
        var head = Known(ModelCommit.After(Main, "minutes", Main.Files.SetItem(path, text), author == Viewer, Now));
        var pull = new ModelPull
        {
            Number = _pulls.Count + 1,
            Branch = branch,
            Head = head,
            Author = author,
            IsByWriter = isByWriter,
            IsFromFork = isFromFork,
            BaseBranch = baseBranch,
            UpdatedAt = updated is null ? Now : TestArchive.At(updated),
        };
        _pulls.Add(pull);
        if (!isFromFork) _branches[branch] = head;
        return pull;
    }

    /// <summary>Somebody commits to a branch of the repository.</summary>
    public WeeklyModel Pushed(string branch, Func<string, string> edit, bool isOurs = false, string message = "what was said")
    {
        var head = _branches.GetValueOrDefault(branch, Main);
        var path = _pulls.Where(pull => pull.Branch == branch).Select(pull => pull.Observed(Main, Viewer).Files[0].Path.ToString()).FirstOrDefault("notes.md");
        return Push(branch, ModelCommit.After(head, message, head.Files.SetItem(path, edit(head.Files.GetValueOrDefault(path, ""))), isOurs, Now));
    }

    public WeeklyModel Branch(string name, ModelCommit? head = null)
    {
        _branches[name] = head ?? Main;
        return this;
    }

    public WeeklyModel Merge(int number)
    {
        var pull = Pull(number);
        Main = Known(ModelCommit.After(Main, $"merge {number}", Main.Files.SetItems(pull.Observed(Main, Viewer).Files.Where(file => file.Kind is not FileChange.Removed).Select(file => KeyValuePair.Create(file.Path.ToString(), pull.Head.Files[file.Path.ToString()]))), isOurs: false, Now));
        pull.State = PullRequestState.Merged;
        return this;
    }

    public WeeklyModel Closed(int number, string by = "mira-k")
    {
        Pull(number).State = PullRequestState.Closed;
        Pull(number).ClosedBy = by;
        return this;
    }

    /// <summary>The default branch is another commit now.</summary>
    public WeeklyModel Reset(ModelCommit main)
    {
        Main = main;
        return this;
    }

    /// <summary>Somebody pushes with force.</summary>
    public WeeklyModel Force(string branch, ModelCommit head) => Push(branch, head);

    public ModelPull Pull(int number) => _pulls.Single(pull => pull.Number == number);

    /// <summary>The open pull request of a branch.</summary>
    public ModelPull Own(string branch) => _pulls.Single(pull => pull.Branch == branch && pull.State is PullRequestState.Open);

    public string FileAt(string branch, string path) => _branches[branch].Files[path];

    public LookContext Context()
    {
        var read = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", _configuration));
        Assert.Empty(read.Problems);
        var blobs = Main.Files.ToImmutableSortedDictionary(file => Written.Path(file.Key), file => ModelCommit.Content(file.Value).Id);
        var observed = new RepositoryObservation
        {
            Name = Repository,
            Id = "R_1",
            Visibility = Visibility,
            Viewer = Viewer,
            DefaultBranch = "main",
            Files = new(Main.Id, blobs),
            Memories = IsFirst ? [] : [new("REF_1", "0123456789abcdef", Now, FileTree.Empty, Now)],
            HasBlockingBranch = HasBlockingBranch,
            Branches =
            [
                .. _branches.Where(branch => branch.Key.StartsWith("minutes/", StringComparison.Ordinal))
                    .Select(branch => new ObservedBranch($"REF_{branch.Key}", branch.Key, branch.Value.Id, [.. branch.Value.History.Take(20).Select(commit => commit.Observed())])),
            ],
            PullRequests = [.. _pulls.Where(pull => pull.State is PullRequestState.Open).Reverse().Select(pull => pull.Observed(Main, Viewer))],
        };
        return new(observed, read.Value!, ArchiveListing.Of(blobs.Keys), Now, "https://github.com");
    }

    public ReadAnswer Read(ReadRequest request) => new()
    {
        Blobs = Main.Files.Values.Select(ModelCommit.Content).DistinctBy(blob => blob.Id).Where(blob => request.Blobs.Contains(blob.Id)).ToImmutableDictionary(blob => blob.Id),
        FilesAt = request.FilesAt
            .Select(file => (file, Blob: _commits[file.Commit].Blob(file.Path)))
            .Where(file => file.Blob is not null)
            .ToImmutableDictionary(file => file.file, file => file.Blob!),
        PullRequests = request.PullRequests.Keys.Select(Pull).ToImmutableDictionary(
            pull => pull.Number,
            pull => new PullRequestDetails(
                pull.Number,
                pull.Head.Id,
                [.. pull.Commits(Main).Select(commit => commit.Observed())],
                [.. pull.Comments.Select((comment, index) => new ObservedComment($"C_{pull.Number}_{index}", comment, false))],
                [])
            {
                WasLabelled = !pull.Audience.Labels.IsEmpty,
                WasReviewRequested = !pull.Audience.Reviewers.IsEmpty,
                WasAssigned = !pull.Audience.Assignees.IsEmpty,
            }),
        Messages = [.. Main.History.Take(request.Messages).Select(commit => commit.Message)],
        Commits = [.. Main.History.Take(request.Messages).Select(commit => commit.Id)],
    };

    public StateAnswer Ask(StateRequest request) => new()
    {
        Issues = request.Issues.ToImmutableDictionary(issue => issue, issue => _issues.GetValueOrDefault(issue, new(issue, IssueState.Missing))),
        HeadBranches = request.HeadBranches.ToImmutableDictionary(
            branch => branch,
            branch => _pulls.Where(pull => pull.Branch == branch && !pull.IsFromFork).Reverse().Select(pull => pull.Observed(Main, Viewer)).ToImmutableArray()),
    };

    public PlanPart Plan()
    {
        var look = WeeklyLook.Of(Context());
        var reading = look.With(Read(look.Reads));
        return reading.Plan(Ask(reading.Asks));
    }

    public ImmutableArray<SeriesOutlook> Outlook()
    {
        var look = WeeklyLook.Of(Context());
        var reading = look.With(Read(look.Reads));
        return reading.Outlook(Ask(reading.Asks));
    }

    /// <summary>Plans, and makes all changes.</summary>
    public WeeklyModel Run()
    {
        foreach (var step in Plan().Changes.SelectMany(Steps)) step();
        return this;
    }

    /// <summary>What the mutations of a change do, one after the other, as GitHub would: it refuses what does not fit any more.</summary>
    public IEnumerable<Action> Steps(Change change) => change switch
    {
        OpenPullRequest open => OpenSteps(open),
        CommitFile commit => [() => Commit(commit.Branch, commit.Commit)],
        EditPullRequest edit => [() => Pull(edit.Number).Body = edit.Body!],
        ClosePullRequest close => CloseSteps(close),
        SetAudience set => AudienceSteps(() => Pull(set.Number), set.Audience),
        AddComment comment => [() => Pull(comment.Number).Comments.Add(comment.Body)],
        DeleteBranch delete => [() => Assert.True(_branches.Remove(delete.Name))],
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>All that people can see, without numbers and ids.</summary>
    public string Snapshot() => string.Join('\n', [
        .. _branches.Select(branch => $"{branch.Key} {branch.Value.Id}"),
        .. _pulls.Select(pull => $"{pull.Branch} {pull.Author} {pull.State} {pull.ClosedBy} {pull.Title} {pull.Body} {string.Join('|', pull.Comments)} {string.Join('|', pull.Audience.Labels.Concat(pull.Audience.Reviewers).Concat(pull.Audience.Assignees))} {pull.Head.Id}").Order(StringComparer.Ordinal),
    ]);

    public static string PathOf(string series, string date) => $"{series}/{date.Replace("-", "", StringComparison.Ordinal)}.md";

    public static string Minutes(string date, string topics = "") => $"# {date}\n\n## Participants\n\n* @mira\n\n## Agenda\n\n### Topic of {date}\n\n* said on {date}\n{topics}";

    private IEnumerable<Action> OpenSteps(OpenPullRequest open)
    {
        if (open.StartFrom is { } start)
        {
            yield return () =>
            {
                Assert.DoesNotContain(open.Branch, (IDictionary<string, ModelCommit>)_branches);
                _branches[open.Branch] = _commits[start];
            };
        }

        if (open.Commit is { } commit) yield return () => Commit(open.Branch, commit);
        yield return () =>
        {
            Assert.DoesNotContain(_pulls, pull => pull.Branch == open.Branch && pull.State is PullRequestState.Open);
            _pulls.Add(new() { Number = _pulls.Count + 1, Branch = open.Branch, Head = _branches[open.Branch], Author = Viewer, Title = open.Title, Body = open.Body, UpdatedAt = Now });
        };
        foreach (var step in AudienceSteps(() => _pulls[^1], open.Audience)) yield return step;
    }

    /// <summary>Each part is a mutation of its own.</summary>
    private static IEnumerable<Action> AudienceSteps(Func<ModelPull> pull, Audience audience)
    {
        if (!audience.Labels.IsEmpty) yield return () => pull().Audience = pull().Audience with { Labels = audience.Labels };
        if (!audience.Assignees.IsEmpty) yield return () => pull().Audience = pull().Audience with { Assignees = audience.Assignees };
        if (!audience.Reviewers.IsEmpty) yield return () => pull().Audience = pull().Audience with { Reviewers = audience.Reviewers };
    }

    private IEnumerable<Action> CloseSteps(ClosePullRequest close)
    {
        if (close.Comment is { } comment) yield return () => Pull(close.Number).Comments.Add(comment);
        yield return () => Closed(close.Number, Viewer);
        if (close.BranchRefId is { } branch) yield return () => Assert.True(_branches.Remove(branch["REF_".Length..]));
    }

    private void Commit(string branch, FileCommit commit)
    {
        Assert.Equal(commit.Parent, _branches[branch].Id);
        Push(branch, _branches[branch].With(commit, Now));
    }

    private WeeklyModel Push(string branch, ModelCommit commit)
    {
        _branches[branch] = Known(commit);
        foreach (var pull in _pulls.Where(pull => pull.Branch == branch && pull.State is PullRequestState.Open)) pull.Head = commit;
        return this;
    }

    private ModelCommit Known(ModelCommit commit) => _commits[commit.Id] = commit;
}
