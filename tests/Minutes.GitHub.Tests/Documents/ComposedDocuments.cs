using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Applying;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;
using Minutes.Validation;

namespace Minutes.GitHub.Tests.Documents;

/// <summary>Documents that are made at run time, with all that can be in them, by name.</summary>
internal static class ComposedDocuments
{
    /// <summary>What a person could write anywhere.</summary>
    internal const string Hostile = "\") { viewer { login } } #\n$v0 ...Told";

    private const string Id = "I_1";
    private const string Commit = "0123456789012345678901234567890123456789";

    private static readonly RepositoryName Repository = RepositoryName.Parse("open-tidepool/minutes")!;
    private static readonly ArchivePath FilePath = ArchivePath.Parse("network/20260318.md")!;
    private static readonly IssueId Issue = new(Repository, 12);
    private static readonly FileCommit File = new(Commit, FilePath, [1], Hostile, FilePath);
    private static readonly Suggestion OneSuggestion = new(FilePath, 1, 2, Hostile, Hostile);

    private static readonly Audience Everybody = new() { Labels = [Hostile], Reviewers = [Hostile, "open-tidepool/" + Hostile], Assignees = [Hostile] };

    private static readonly OpenPullRequest Open = new("")
    {
        Branch = Hostile,
        BaseBranch = Hostile,
        StartFrom = Commit,
        Commit = File,
        Title = Hostile,
        Body = Hostile,
        IsDraft = true,
        Audience = Everybody,
        Path = FilePath,
    };

    private static readonly ReportCheck Check = new("")
    {
        Commit = Commit,
        Fingerprint = "0",
        Conclusion = CheckConclusion.Neutral,
        Title = Hostile,
        Summary = Hostile,
        Annotations = [new(FilePath, 1, 2, Severity.Warning, Hostile, Hostile)],
    };

    /// <summary>One of each kind of change at least.</summary>
    internal static ImmutableArray<Change> Changes { get; } =
    [
        Open,
        Open with { StartFrom = null, Commit = null, Audience = Audience.None, IsDraft = false },
        new CommitFile("", Hostile, File with { Removed = null }),
        new EditPullRequest("", Id, 1, Hostile, Hostile),
        new SetAudience("", Id, 1, Everybody),
        new ClosePullRequest("", Id, 1, Hostile, new(Id, Hostile, Commit)),
        new DeleteBranch("", Id, Hostile),
        new AddComment("", Id, 1, Hostile, Hostile),
        new EditComment("", Id, 1, Hostile, Minimize: true),
        new EditComment("", Id, 1, Hostile, Minimize: false),
        new DeleteComment("", Id, 1),
        new AddSuggestions("", Id, 1, Commit, [OneSuggestion, OneSuggestion with { EndLine = 1 }]),
        Check,
        Check with { CheckRunId = Id },
        new CreateLabel("", Repository, Id, new(Hostile, Hostile, "ededed")),
        new AddLabel("", Issue, Id, Id, Hostile),
        new RemoveLabel("", Issue, Id, Id, Hostile),
        new Remember("", "refs/minutes/look", Commit, [Id]),
    ];

    internal static IReadOnlyDictionary<string, GraphQlRequest> All { get; } = new Dictionary<string, GraphQlRequest>
    {
        ["folders"] = FolderDocument.Of(Repository, [Commit, Commit]).Build(),
        ["contents"] = Read(new() { Blobs = [Commit] }),
        ["files and pull requests"] = Read(new()
        {
            FilesAt = [(Commit, FilePath)],
            PullRequests = ImmutableDictionary<int, ImmutableArray<ArchivePath>>.Empty.Add(1, [FilePath, FilePath]).Add(2, []),
            Messages = 50,
        }),
        ["states"] = new StateDocument(Repository, new() { Issues = [Issue, new(RepositoryName.Parse("open-tidepool/network")!, 7)] }).Document.Build(),
        ["labels and head branches"] = new StateDocument(Repository, new()
        {
            Issues = [Issue],
            Labelled = [Issue],
            Labels = ImmutableDictionary<RepositoryName, ImmutableHashSet<string>>.Empty.Add(Repository, [Hostile]),
            HeadBranches = [Hostile],
        }).Document.Build(),
        ["changes"] = Apply(batch =>
        {
            foreach (var change in Changes) batch.Add(change, _ => null);
        }),
        ["labels, reviewers and assignees"] = Apply(batch => AudienceFields.Set(Everybody, Opened, batch.Fields).ToArray()),
        ["doubles"] = Apply(batch =>
        {
            Doubles.Remove(Changes.OfType<AddComment>().First(), new(null, null, null, null, null, new(Twice), null), batch.Fields);
            var threads = new Nodes<ThreadAnswer>([new(null, Twice), new(null, Twice)], null);
            Doubles.Remove(Changes.OfType<AddSuggestions>().First(), new(null, null, null, null, null, null, new(null, new(threads))), batch.Fields);
        }),
    };

    private static Nodes<CommentAnswer> Twice => new([.. Enumerable.Repeat(new CommentAnswer(Id, null, Hostile, false, true), 2)], null);

    private static CreatedPullRequestAnswer Opened => new(Id, 1, null, null)
    {
        Others = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, System.Text.Json.JsonElement>>(System.Text.Json.JsonSerializer.Serialize(new
        {
            repository = new { l0 = new { id = Id }, u0 = new { nodes = new[] { new { id = Id, login = Hostile } } }, owner = new { t0 = new { id = Id } } },
        })),
    };

    private static GraphQlRequest Read(ReadRequest request) => new ReadDocument(Repository, request).Document.Build();

    private static GraphQlRequest Apply(Action<Batch> add)
    {
        var batch = new Batch(Id, Repository);
        add(batch);
        return batch.Document.IsEmpty ? throw new InvalidOperationException("There is nothing in it.") : batch.Document.Build();
    }
}
