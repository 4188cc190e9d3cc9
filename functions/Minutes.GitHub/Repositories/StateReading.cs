using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Takes over states, labels and earlier pull requests in the words of the domain.</summary>
/// <param name="asked">What was asked.</param>
/// <param name="answer">What was answered, by alias.</param>
/// <param name="failed">The aliases that could not be answered for another reason than that there is nothing to be seen: they stay unknown.</param>
/// <param name="viewer">The viewer's login.</param>
internal sealed class StateReading(StateDocument asked, IReadOnlyDictionary<string, StateRepositoryAnswer?> answer, IReadOnlySet<string> failed, string viewer)
{
    internal StateAnswer Read()
    {
        var issues = ImmutableDictionary.CreateBuilder<IssueId, ObservedIssue>();
        var targets = ImmutableDictionary.CreateBuilder<RepositoryName, LabelTarget>();
        foreach (var (index, repository) in asked.Repositories.Index())
        {
            var alias = $"r{index}";
            var found = answer.GetValueOrDefault(alias);
            targets[repository.Name] = Target(repository, found);
            foreach (var (place, number) in repository.Issues.Index())
            {
                if (IsUnknown(alias, $"i{place}")) continue;
                issues[new(repository.Name, number)] = Issue(new(repository.Name, number), Part(found, $"i{place}", AnswerJson.Default.IssueAnswer));
            }
        }

        return new() { Issues = issues.ToImmutable(), Targets = targets.ToImmutable(), HeadBranches = HeadBranches() };
    }

    /// <summary>What could not be asked has no place among them: it is not known that there were none.</summary>
    private ImmutableDictionary<string, ImmutableArray<ObservedPullRequest>> HeadBranches() => asked.HeadBranches.Index()
        .Where(head => !IsUnknown(StateDocument.Heads, StateDocument.Head(head.Index)))
        .ToImmutableDictionary(head => head.Item, head => Earlier(EarlierAt(head.Index).Seen, viewer));

    /// <summary>The pull requests that a head branch of the repository itself had.</summary>
    internal static ImmutableArray<ObservedPullRequest> Earlier(IEnumerable<PullRequestAnswer> all, string viewer) =>
        [.. all.Where(pull => !pull.IsCrossRepository).Select(pull => PullRequestReading.Read(pull, viewer))];

    /// <summary>The head branches that had more pull requests than one page holds, with where it ends: anybody's fork can have a branch of the same name.</summary>
    internal IEnumerable<(string Branch, Nodes<PullRequestAnswer> First)> Crowded() =>
        from head in asked.HeadBranches.Index()
        let first = EarlierAt(head.Index)
        where first.PageInfo is { HasNextPage: true }
        select (head.Item, first);

    private Nodes<PullRequestAnswer> EarlierAt(int index) =>
        Part(answer.GetValueOrDefault(StateDocument.Heads), StateDocument.Head(index), AnswerJson.Default.NodesPullRequestAnswer) ?? new([], null);

    /// <summary>Whether GitHub did not say how something stands: of all, of a repository, or of one thing in it.</summary>
    private bool IsUnknown(string repository, string part) => failed.Contains("") || failed.Contains(repository) || failed.Contains($"{repository}.{part}");

    private static LabelTarget Target(AskedRepository repository, StateRepositoryAnswer? found) => new(
        repository.Name,
        found?.Id,
        found is { IsArchived: false, ViewerPermission: null or "ADMIN" or "MAINTAIN" or "WRITE" or "TRIAGE" },
        repository.Labels.Index()
            .Select(label => Part(found, $"l{label.Index}", AnswerJson.Default.LabelAnswer))
            .OfType<LabelAnswer>()
            .ToImmutableDictionary(label => label.Name, label => label.Id, StringComparer.OrdinalIgnoreCase))
    {
        Visibility = VisibilityReading.Read(found?.Visibility),
    };

    private ObservedIssue Issue(IssueId asked, IssueAnswer? found)
    {
        if (found?.Repository is not { } repository || RepositoryName.Parse(repository.NameWithOwner) is not { } name) return new(asked, IssueState.Missing);
        var last = (found.TimelineItems?.Seen ?? []).Where(change => change.Label is not null).GroupBy(change => change.Label!.Id).ToDictionary(changes => changes.Key, changes => changes.Last());
        return new(asked, State(found))
        {
            Id = found.Id,
            Actual = new(name, found.Number),
            Visibility = VisibilityReading.Read(repository.Visibility),
            CannotBeLabelled = repository.IsArchived ? "its repository is archived" : found.Locked ? "it is locked" : null,
            TakenOff = [.. last.Values.Where(change => !change.IsSet && (change.Actor?.Is(viewer) ?? false)).Select(change => change.Label!.Name).OfType<string>()],
            Labels =
            [
                .. (found.Labels?.Seen ?? []).Select(label => new ObservedLabel(
                    label.Id,
                    label.Name,
                    label.Description ?? "",
                    last.GetValueOrDefault(label.Id) is { IsSet: true, Actor: { } actor } && actor.Is(viewer))),
            ],
        };
    }

    private static IssueState State(IssueAnswer found) => found is { IssueState: "OPEN" } or { PullRequestState: "OPEN" } ? IssueState.Open : IssueState.Closed;

    private static T? Part<T>(StateRepositoryAnswer? repository, string alias, JsonTypeInfo<T> type)
        where T : class =>
        repository?.Others?.TryGetValue(alias, out var part) ?? false ? part.ValueKind is JsonValueKind.Null ? null : part.Deserialize(type) : null;
}
