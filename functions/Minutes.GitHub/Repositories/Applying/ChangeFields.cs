using System.Globalization;
using System.Text.Json.Nodes;
using Minutes.Changes;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;
using Minutes.Validation;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Writes each kind of change as mutations of a document, and says which they are.</summary>
/// <param name="document">The document.</param>
/// <param name="repositoryId">The repository's node id.</param>
/// <param name="repositoryName">Its name, as the branch of a commit needs it.</param>
internal sealed class ChangeFields(RequestDocument document, string repositoryId, string repositoryName)
{
    /// <summary>GitHub takes so many annotations with a request.</summary>
    internal const int AnnotationsAtOnce = 50;

    /// <summary>How many mutations there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds what a change needs; gives the aliases, the deciding one last.</summary>
    /// <param name="change">The change.</param>
    /// <param name="labelId">The id of a label that the plan itself created; null where there is none.</param>
    internal IEnumerable<string> Add(Change change, Func<AddLabel, string?> labelId) => change switch
    {
        OpenPullRequest open => Open(open),
        BeginBranch begin => Begin(begin.Open),
        CommitFile commit => [Commit(commit.Branch, commit.Commit)],
        EditPullRequest edit => [Mutation("updatePullRequest", "UpdatePullRequestInput!", Edited(edit), "pullRequest { id number url }")],
        SetAudience set => [Mutation("updatePullRequest", "UpdatePullRequestInput!", new() { ["pullRequestId"] = set.PullRequestId }, $"pullRequest {{ id number url {AudienceFields.Of(set.Audience, document)} }}")],
        ClosePullRequest close => Close(close),
        DeleteBranch delete => [DeleteRef(delete.RefId)],
        AddComment comment => [Comment(comment.PullRequestId, comment.Body)],
        EditComment edit => Edit(edit),
        DeleteComment delete => [DeleteComment(delete.CommentId)],
        AddSuggestions review => [Review(review)],
        ReportCheck { CheckRunId: { } run } check => [Annotate(check, run, page: 0)],
        ReportCheck check => [Mutation("createCheckRun", "CreateCheckRunInput!", With(Report(check, page: 0), "headSha", check.Commit), "checkRun { id }")],
        CreateLabel label => [Mutation("createLabel", "CreateLabelInput!", Label(label), "label { id name }")],
        AddLabel label => labelId(label) is { } id ? [Mutation("addLabelsToLabelable", "AddLabelsToLabelableInput!", Labels(label.IssueNodeId, id), "clientMutationId")] : [],
        RemoveLabel label => [Mutation("removeLabelsFromLabelable", "RemoveLabelsFromLabelableInput!", Labels(label.IssueNodeId, label.LabelId), "clientMutationId")],
        Remember remember => Remembered(remember),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "a change that no mutation makes"),
    };

    /// <summary>Adds a mutation; gives its alias.</summary>
    internal string Mutation(string name, string type, JsonObject input, string selected)
    {
        var alias = Alias(Count++);
        document.Field($"{alias}: {name}(input: {document.Variable(type, input)}) {{ {selected} }}");
        return alias;
    }

    internal static string Alias(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");

    /// <summary>Fields of a check run with a part of its annotations. What was looked at is said with the last part: until then, the next look looks again.</summary>
    private JsonObject Report(ReportCheck check, int page) => new()
    {
        ["repositoryId"] = repositoryId,
        ["name"] = "minutes",
        ["externalId"] = (page + 1) * AnnotationsAtOnce < check.Annotations.Length ? "" : CheckReading.Mark + check.Fingerprint,
        ["status"] = "COMPLETED",
        ["conclusion"] = check.Conclusion switch { CheckConclusion.Success => "SUCCESS", CheckConclusion.Neutral => "NEUTRAL", _ => "FAILURE" },
        ["output"] = new JsonObject
        {
            ["title"] = check.Title,
            ["summary"] = check.Summary,
            ["annotations"] = new JsonArray([.. check.Annotations.Skip(page * AnnotationsAtOnce).Take(AnnotationsAtOnce).Select(Annotation)]),
        },
    };

    /// <summary>Adds a further part of the annotations to a check run that is there.</summary>
    internal string Annotate(ReportCheck check, string run, int page) =>
        Mutation("updateCheckRun", "UpdateCheckRunInput!", With(Report(check, page), "checkRunId", run), "checkRun { id }");

    /// <summary>Changes what a check run that is there remembers of what was looked at.</summary>
    internal string Mark(ReportCheck check, string run) => Mutation(
        "updateCheckRun",
        "UpdateCheckRunInput!",
        new() { ["repositoryId"] = repositoryId, ["checkRunId"] = run, ["externalId"] = CheckReading.Mark + check.Fingerprint },
        "checkRun { id }");

    private IEnumerable<string> Open(OpenPullRequest open)
    {
        foreach (var begun in Begin(open)) yield return begun;
        var input = new JsonObject
        {
            ["repositoryId"] = repositoryId,
            ["baseRefName"] = open.BaseBranch,
            ["headRefName"] = open.Branch,
            ["title"] = open.Title,
            ["body"] = open.Body,
            ["draft"] = open.IsDraft,
        };
        yield return Mutation("createPullRequest", "CreatePullRequestInput!", input, $"pullRequest {{ id number url {AudienceFields.Of(open.Audience, document)} }}");
    }

    private IEnumerable<string> Begin(OpenPullRequest open)
    {
        if (open.StartFrom is { } start) yield return CreateRef($"refs/heads/{open.Branch}", start);
        if (open.Commit is { } commit) yield return Commit(open.Branch, commit);
    }

    private IEnumerable<string> Close(ClosePullRequest close)
    {
        if (close.Comment is { } comment) yield return Comment(close.Id, comment);
        // Before the branch goes: deleting it closes the pull request, too, and what it pointed at can be told only now.
        var closed = Mutation("closePullRequest", "ClosePullRequestInput!", new() { ["pullRequestId"] = close.Id }, "pullRequest { id number url headRefOid }");
        if (close.Branch is { } branch) yield return DeleteRef(branch.RefId);
        yield return closed;
    }

    private IEnumerable<string> Edit(EditComment edit)
    {
        if (edit.Minimize is false) yield return Mutation("unminimizeComment", "UnminimizeCommentInput!", new() { ["subjectId"] = edit.CommentId }, "clientMutationId");
        if (edit.Body is { } body) yield return Mutation("updateIssueComment", "UpdateIssueCommentInput!", new() { ["id"] = edit.CommentId, ["body"] = body }, "clientMutationId");
        if (edit.Minimize is true) yield return Mutation("minimizeComment", "MinimizeCommentInput!", new() { ["subjectId"] = edit.CommentId, ["classifier"] = "RESOLVED" }, "clientMutationId");
    }

    /// <summary>The old refs go with the next look: until then they say what was so, should one of these changes fail.</summary>
    private IEnumerable<string> Remembered(Remember remember)
    {
        foreach (var old in remember.OldRefIds) yield return DeleteRef(old);
        yield return CreateRef(remember.RefName, remember.Commit);
    }

    internal string Comment(string subject, string body) => Mutation(
        "addComment",
        "AddCommentInput!",
        new() { ["subjectId"] = subject, ["body"] = body },
        "commentEdge { node { id url } } subject { ... on PullRequest { comments(last: 20) { nodes { id body viewerDidAuthor } } } }");

    private string Review(AddSuggestions review) => Mutation(
        "addPullRequestReview",
        "AddPullRequestReviewInput!",
        new()
        {
            ["pullRequestId"] = review.PullRequestId,
            ["commitOID"] = review.Commit,
            ["event"] = "COMMENT",
            ["threads"] = new JsonArray([.. review.Suggestions.Select(Thread)]),
        },
        "pullRequestReview { url pullRequest { reviewThreads(last: 50) { nodes { comments(first: 1) { nodes { id body viewerDidAuthor } } } } } }");

    private string Commit(string branch, FileCommit commit)
    {
        var message = commit.Message.Split('\n', 2);
        var input = new JsonObject
        {
            ["branch"] = new JsonObject { ["repositoryNameWithOwner"] = repositoryName, ["branchName"] = branch },
            ["expectedHeadOid"] = commit.Parent,
            ["message"] = new JsonObject { ["headline"] = message[0], ["body"] = message.Length > 1 ? message[1].Trim('\n') : "" },
            ["fileChanges"] = new JsonObject
            {
                ["additions"] = new JsonArray(new JsonObject { ["path"] = commit.Path.ToString(), ["contents"] = Convert.ToBase64String(commit.Content) }),
                ["deletions"] = commit.Removed is { } removed ? new JsonArray(new JsonObject { ["path"] = removed.ToString() }) : new JsonArray(),
            },
        };
        return Mutation("createCommitOnBranch", "CreateCommitOnBranchInput!", input, "commit { oid }");
    }

    internal string CreateRef(string name, string commit) =>
        Mutation("createRef", "CreateRefInput!", new() { ["repositoryId"] = repositoryId, ["name"] = name, ["oid"] = commit }, "ref { id }");

    internal string DeleteComment(string id) => Mutation("deleteIssueComment", "DeleteIssueCommentInput!", new() { ["id"] = id }, "clientMutationId");

    internal string DeleteRef(string id) => Mutation("deleteRef", "DeleteRefInput!", new() { ["refId"] = id }, "clientMutationId");

    private static JsonObject Edited(EditPullRequest edit)
    {
        var input = new JsonObject { ["pullRequestId"] = edit.Id };
        if (edit.Title is { } title) input["title"] = title;
        if (edit.Body is { } body) input["body"] = body;
        return input;
    }

    private static JsonObject Label(CreateLabel label) => new()
    {
        ["repositoryId"] = label.RepositoryId,
        ["name"] = label.Label.Name,
        ["color"] = label.Label.Color,
        ["description"] = label.Label.Description,
    };

    private static JsonObject Labels(string issue, string label) => new() { ["labelableId"] = issue, ["labelIds"] = new JsonArray(label) };

    private static JsonNode Annotation(Annotation annotation) => new JsonObject
    {
        ["path"] = annotation.Path.ToString(),
        ["location"] = new JsonObject { ["startLine"] = annotation.StartLine, ["endLine"] = annotation.EndLine },
        ["annotationLevel"] = annotation.Severity switch { Severity.Error => "FAILURE", Severity.Warning => "WARNING", _ => "NOTICE" },
        ["title"] = annotation.Title,
        ["message"] = annotation.Message,
    };

    private static JsonNode Thread(Suggestion suggestion)
    {
        var thread = new JsonObject { ["path"] = suggestion.Path.ToString(), ["line"] = suggestion.EndLine, ["side"] = "RIGHT", ["body"] = suggestion.Body };
        if (suggestion.StartLine == suggestion.EndLine) return thread;
        thread["startLine"] = suggestion.StartLine;
        thread["startSide"] = "RIGHT";
        return thread;
    }

    private static JsonObject With(JsonObject input, string name, string value)
    {
        input[name] = value;
        return input;
    }
}
