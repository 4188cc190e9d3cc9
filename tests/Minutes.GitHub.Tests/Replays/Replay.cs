using System.Collections.Immutable;
using System.Diagnostics;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.GitHub.Tests.Looks;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>Real minutes, handed in by people in order of time, with a look after each of their steps and one each morning.</summary>
internal sealed class Replay
{
    private readonly Stage _stage;
    private readonly Diary _diary = new();
    private readonly People _people;
    private readonly ImmutableArray<ReplayedFile> _files;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);

    internal Replay(Stage stage, ImmutableArray<ReplayedFile> files)
    {
        (_stage, _files) = (stage, files);
        _people = new(stage.GitHub, stage.Repository, _diary, LookAsync);
    }

    internal Tally Tally { get; } = new();

    /// <summary>What went wrong, in words.</summary>
    internal IReadOnlyCollection<string> Faults => _faults;

    /// <summary>All that the bot did and said, in order.</summary>
    internal List<string> Journal { get; } = [];

    /// <summary>What came of labelling older minutes at the end.</summary>
    internal string Backfill { get; private set; } = "";

    internal GitHubServer GitHub => _stage.GitHub;

    internal TimeSpan Elapsed => _time.Elapsed;

    private Instant Now => GitHub.Clock.Now;

    private IEnumerable<PullRequest> Own => _stage.Repository.Pulls.Where(pull => pull.Author is Bot);

    /// <summary>A repository of the owner whose issues the minutes name most, on the day on which the bot comes.</summary>
    internal static Task<Stage> StageAsync(ImmutableArray<ReplayedFile> files)
    {
        var owner = files.SelectMany(file => file.References).Select(reference => reference.Target?.Repository.Owner).OfType<string>().CountBy(name => name).MaxBy(name => name.Value).Key;
        return Stage.SetAsync(files.First(file => file.Date is not null).Met + Duration.FromDays(30), $"{owner}/minutes");
    }

    /// <summary>Plays all files, and then looks whether all is as it should be.</summary>
    internal async Task RunAsync()
    {
        var start = Now;
        Issues.Make(GitHub, _files, _diary);
        _people.Had(_files.Where(file => file.Date is null || People.HandInOf(file) < start));
        ImmutableArray<ReplayedFile> dated = [.. _files.Where(file => file.Date is not null)];
        foreach (var file in dated)
        {
            Tally.Add(file.Date!.Value.Year, "meetings");
            _people.Expect(file, dated);
        }

        var end = dated.Max(People.HandInOf) + Duration.FromDays(30);
        for (var morning = start; morning < end; morning += Duration.FromDays(1)) _diary.Add(morning, LookAsync);
        await _diary.PassAsync(end, at => GitHub.Clock.Now = Instant.Max(at, Now));
        await EndAsync();
    }

    /// <summary>A look, as a person's step or the morning makes one.</summary>
    private async Task LookAsync()
    {
        GitHub.Clock.Advance(Duration.FromMinutes(1));
        Tally.Add(Now.InUtc().Year, "handed in", _people.TakeCount());
        Report(await _stage.LookAsync());
    }

    private void Report(LookReport report)
    {
        Tally.Add(Now.InUtc().Year, report, GitHub.Requests);
        foreach (var outcome in report.Outcomes)
        {
            if (outcome.Change is not Remember) Journal.Add($"{Now} {outcome.Change.GetType().Name} {outcome.Kind} {Subject(outcome.Change)} {outcome.Change.Reason} {outcome.Text}");
            if (outcome.Kind is not ChangeOutcomeKind.Done) _faults.Add($"{Now}: {outcome.Change} {outcome.Kind} {outcome.Text}");
        }

        foreach (var notice in report.Plan.Notices)
        {
            Journal.Add($"{Now} {notice.Kind} {notice.Text} {notice.Advice}");
            if (notice.Kind is NoticeKind.Failure) _faults.Add($"{Now}: {notice.Text}");
        }

        foreach (var complaint in GitHub.Complaints) _faults.Add($"{Now}: {complaint}");
        if (!report.IsUnchanged) Journal.Add($"{Now} look {string.Join(" ", GitHub.Requests.Select(request => $"{request.Operation}:{request.Points}"))} {string.Join(" ", report.Outcomes.Select(outcome => outcome.Change).OfType<Remember>().Select(remember => remember.RefName))}");
        CheckPulls();
    }

    private static string Subject(Change change) => change switch
    {
        AddLabel label => $"{label.Issue} {label.LabelName}",
        RemoveLabel label => $"{label.Issue} {label.LabelName}",
        OpenPullRequest open => open.Branch,
        ClosePullRequest close => $"#{close.Number}",
        AddComment comment => $"{comment.Body}",
        _ => "",
    };

    private void CheckPulls()
    {
        var open = Own.Where(pull => pull.IsOpen).ToList();
        foreach (var double_ in open.GroupBy(pull => pull.HeadRefName).Where(pulls => pulls.Count() > 1)) _faults.Add($"{Now}: two pull requests of {double_.Key}");
        var untouched = open.Where(pull => pull.Commits.All(commit => commit.Author.Email == pull.Author!.Noreply)).GroupBy(pull => pull.HeadRefName[..pull.HeadRefName.LastIndexOf('/')]);
        foreach (var series in untouched.Where(pulls => pulls.Count() > 1)) _faults.Add($"{Now}: several untouched pull requests: {string.Join(", ", series.Select(pull => pull.HeadRefName))}");
        foreach (var (pull, note) in _people.Notes)
        {
            if (!pull.ChangedFiles.Any(file => file.After is { } blob && _stage.Repository.Objects.Blob(blob)!.TryText()!.Contains(note, StringComparison.Ordinal))) _faults.Add($"{pull.HeadRefName} lost {note}");
        }
    }

    private async Task EndAsync()
    {
        foreach (var (path, text) in _stage.Repository.Objects.FilesOf(_stage.Repository.Objects.Commit(_stage.Repository.Head())!).Select(file => (file.Path, _stage.Repository.Objects.Blob(file.Entry.Oid)!)))
        {
            if (!_people.Merged.Remove(path, out var bytes)) _faults.Add($"{path}: nobody handed it in");
            else if (!text.Bytes.SequenceEqual(bytes)) _faults.Add($"{path} is not as it was handed in");
        }

        foreach (var path in _people.Merged.Keys) _faults.Add($"{path} is lost");
        foreach (var bell in GitHub.Forge.Bells.Where(bell => GitHub.Forge.Apps.Any(app => app.Bot.Login == bell.By || app.Bot.FullLogin == bell.By))) _faults.Add($"rang {bell}");
        CheckComments();
        CheckLabels();
        await EndAgainAsync();
        await BackfillAsync();
        CheckLabels();
    }

    /// <summary>Where all is done, a look does nothing.</summary>
    private async Task EndAgainAsync()
    {
        await LookAsync();
        var again = await _stage.LookAsync();
        if (!again.IsUnchanged || GitHub.Requests.Count > 2) _faults.Add($"a look with nothing to do took {GitHub.Requests.Count} requests");
        var closely = await _stage.LookAsync(new() { IsAskedFor = true });
        foreach (var outcome in closely.Outcomes.Where(outcome => outcome.Change is not Remember)) _faults.Add($"a second look did {outcome.Change}");
    }

    /// <summary>Labels for what was there before the bot: told, set, and then there is nothing left.</summary>
    private async Task BackfillAsync()
    {
        var first = new LookRequest { LabelSince = _files.First(file => file.Date is not null).Date };
        var told = await _stage.LookAsync(first with { IsDryRun = true });
        if (GitHub.Requests.Any(request => request.IsMutating)) _faults.Add("a dry run changed something");
        var made = await _stage.LookAsync(first);
        Backfill = $"labels for {made.Outcomes.Count(outcome => outcome.Change is AddLabel)} issues of before in {GitHub.Requests.Count} requests";
        if (!made.Outcomes.Select(outcome => outcome.Change).SequenceEqual(told.Plan.Changes)) _faults.Add("labels for older minutes are not those that the dry run told");
        foreach (var outcome in made.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done)) _faults.Add($"{outcome.Change} {outcome.Kind} {outcome.Text}");
        foreach (var change in (await _stage.LookAsync(first)).Plan.Changes) _faults.Add($"labels for older minutes were set, and again: {change}");
    }

    private void CheckComments()
    {
        foreach (var pull in _stage.Repository.Pulls)
        {
            foreach (var comments in pull.Comments.Where(comment => comment.Author is Bot).GroupBy(comment => comment.Body.Split('\n')[0]).Where(comments => comments.Count() > 1))
                _faults.Add($"#{pull.Number} has {comments.Count()} comments {comments.Key}");
        }
    }

    private void CheckLabels()
    {
        var oracle = new LabelOracle(_files);
        foreach (var issue in GitHub.Forge.Repositories.SelectMany(repository => repository.Conversations))
        {
            foreach (var label in issue.Labels)
            {
                if (oracle.Against(issue, label) is { } wrong) _faults.Add($"label {label.Name} on {issue.Url}: {wrong}");
            }

            foreach (var twice in issue.Timeline.OfType<LabeledEvent>().GroupBy(set => set.Label.Name).Where(sets => sets.Count() > 1)) _faults.Add($"{issue.Url} got {twice.Key} {twice.Count()} times");
        }
    }
}
