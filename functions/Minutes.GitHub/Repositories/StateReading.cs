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
/// <param name="failed">The aliases that could not be answered for another reason than that there is nothing: they stay unknown.</param>
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
                if (failed.Contains(alias) || failed.Contains($"{alias}.i{place}")) continue;
                issues[new(repository.Name, number)] = Issue(new(repository.Name, number), Part(found, $"i{place}", AnswerJson.Default.IssueAnswer));
            }
        }

        return new() { Issues = issues.ToImmutable(), Targets = targets.ToImmutable(), HeadBranches = HeadBranches() };
    }

    private ImmutableDictionary<string, ImmutableArray<ObservedPullRequest>> HeadBranches() => asked.HeadBranches.Index().ToImmutableDictionary(
        head => head.Item,
        head => (Part(answer.GetValueOrDefault("heads"), $"h{head.Index}", AnswerJson.Default.NodesPullRequestAnswer)?.Seen ?? [])
            .Where(pull => !pull.IsCrossRepository)
            .Select(PullRequestReading.Read)
            .ToImmutableArray());

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
        var setters = (found.TimelineItems?.Seen ?? []).Where(set => set.Label is not null).GroupBy(set => set.Label!.Id).ToDictionary(sets => sets.Key, sets => sets.Last().Actor?.Plain);
        return new(asked, State(found))
        {
            Id = found.Id,
            Actual = new(name, found.Number),
            Visibility = VisibilityReading.Read(repository.Visibility),
            CannotBeLabelled = repository.IsArchived ? "its repository is archived" : found.Locked ? "it is locked" : null,
            Labels =
            [
                .. (found.Labels?.Seen ?? []).Select(label => new ObservedLabel(
                    label.Id,
                    label.Name,
                    label.Description ?? "",
                    viewer.Equals(setters.GetValueOrDefault(label.Id), StringComparison.OrdinalIgnoreCase))),
            ],
        };
    }

    private static IssueState State(IssueAnswer found) => found is { IssueState: "OPEN" } or { PullRequestState: "OPEN" } ? IssueState.Open : IssueState.Closed;

    private static T? Part<T>(StateRepositoryAnswer? repository, string alias, JsonTypeInfo<T> type)
        where T : class =>
        repository?.Others?.TryGetValue(alias, out var part) ?? false ? part.ValueKind is JsonValueKind.Null ? null : part.Deserialize(type) : null;
}
