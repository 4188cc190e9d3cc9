using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A pull request in memory.</summary>
internal sealed class ModelPull
{
    public required int Number { get; init; }

    public required string Branch { get; init; }

    public required ModelCommit Head { get; set; }

    public required string Author { get; init; }

    public bool IsFromFork { get; init; }

    public bool IsByWriter { get; init; } = true;

    public string BaseBranch { get; init; } = "main";

    public string Title { get; init; } = "";

    public string Body { get; set; } = "";

    public PullRequestState State { get; set; }

    public string? ClosedBy { get; set; }

    public Instant UpdatedAt { get; init; }

    /// <summary>What was ever set on it.</summary>
    public Audience Audience { get; set; } = Audience.None;

    /// <summary>The bot's own comments.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Its own commits, oldest first: those that the default branch lacks.</summary>
    public ImmutableArray<ModelCommit> Commits(ModelCommit main)
    {
        var merged = main.History.Select(commit => commit.Id).ToHashSet();
        return [.. Head.History.TakeWhile(commit => !merged.Contains(commit.Id)).Reverse()];
    }

    public ObservedPullRequest Observed(ModelCommit main, string viewer) => new()
    {
        Id = $"PR_{Number}",
        Number = Number,
        Url = $"https://github.com/open-tidepool/minutes/pull/{Number}",
        State = State,
        Head = Head.Id,
        HeadBranch = Branch,
        BaseBranch = BaseBranch,
        IsFromFork = IsFromFork,
        IsByViewer = Author == viewer,
        IsByWriter = IsByWriter,
        Author = Author,
        Title = Title,
        Body = Body,
        UpdatedAt = UpdatedAt,
        Files = Files(main),
        IsClosedByViewer = ClosedBy == viewer,
        OwnComments = [.. Comments],
    };

    private ImmutableArray<ChangedFile> Files(ModelCommit main)
    {
        var before = Commits(main) is [var first, ..] ? first.Parent!.Files : Head.Files;
        return
        [
            .. Head.Files.Where(file => !before.TryGetValue(file.Key, out var old) || old != file.Value)
                .Select(file => new ChangedFile(ArchivePath.Parse(file.Key)!, before.ContainsKey(file.Key) ? FileChange.Modified : FileChange.Added)),
            .. before.Keys.Where(path => !Head.Files.ContainsKey(path)).Select(path => new ChangedFile(ArchivePath.Parse(path)!, FileChange.Removed)),
        ];
    }
}
