namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A commit; a ref that points at something else has no id here.</summary>
internal sealed record CommitAnswer(
    string? Oid,
    string? Message,
    DateTimeOffset? CommittedDate,
    GitActorAnswer? Author,
    ParentsAnswer? Parents,
    TreeAnswer? Tree,
    FileAnswer? Configuration,
    Nodes<CommitAnswer>? History,
    StatusAnswer? Status,
    Nodes<CheckSuiteAnswer>? CheckSuites);
