using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A repository that was asked for states: what it is, and issues, labels and pull requests by their aliases.</summary>
internal sealed record StateRepositoryAnswer(
    string? Id,
    string? Visibility,
    bool IsArchived,
    string? ViewerPermission)
{
    /// <summary>What was asked for under aliases.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>An issue or a pull request with its state.</summary>
internal sealed record IssueAnswer(
    string Id,
    int Number,
    string? IssueState,
    string? StateReason,
    string? PullRequestState,
    bool Locked,
    IssueRepositoryAnswer? Repository,
    Nodes<LabelAnswer>? Labels,
    Nodes<LabelEventAnswer>? TimelineItems);

/// <summary>The repository of an issue.</summary>
internal sealed record IssueRepositoryAnswer(string NameWithOwner, string Visibility, bool IsArchived);

/// <summary>That somebody set a label, or took one off.</summary>
internal sealed record LabelEventAnswer(string? Event, ActorAnswer? Actor, NamedLabelAnswer? Label)
{
    internal bool IsSet => Event is "LabeledEvent";
}

/// <summary>Which label it was.</summary>
internal sealed record NamedLabelAnswer(string Id, string? Name);
