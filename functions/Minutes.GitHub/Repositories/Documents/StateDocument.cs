using System.Globalization;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories.Documents;

/// <summary>Asks how references stand, across repositories, which labels there are, and which pull requests head branches had, all in one document.</summary>
internal sealed class StateDocument
{
    /// <summary>The alias of the repository of the minutes, in which head branches are looked for.</summary>
    internal const string Heads = "heads";

    internal StateDocument(RepositoryName own, StateRequest request)
    {
        HeadBranches = [.. request.HeadBranches];
        Repositories =
        [
            .. request.Issues.Select(issue => issue.Repository)
                .Union(request.Labels.Keys)
                .Select(name => new AskedRepository(
                    name,
                    [.. request.Issues.Where(issue => issue.Repository.Equals(name)).Select(issue => issue.Number)],
                    [.. request.Labels.GetValueOrDefault(name, [])])),
        ];
        foreach (var (repository, index) in Repositories.Select((repository, index) => (repository, index)))
            Ask(repository, index, issue => request.Labelled.Contains(new(repository.Name, issue)));
        if (HeadBranches.Length > 0) Document.Field($"{Heads}: {Open(own)} {{ {string.Join("\n    ", HeadBranches.Select(Earlier))} }}");
    }

    internal RequestDocument Document { get; } = new("query", "States");

    internal AskedRepository[] Repositories { get; }

    internal string[] HeadBranches { get; }

    private void Ask(AskedRepository repository, int index, Predicate<int> wantsLabels)
    {
        var issues = repository.Issues.Select((number, place) =>
            $"i{place}: issueOrPullRequest(number: {Document.Variable("Int!", number)}) {{ ...State{(wantsLabels(number) ? " " + "...Labelled" : "")} }}");
        var labels = repository.Labels.Select((label, place) => $"l{place}: label(name: {Document.Variable("String!", label)}) {{ id name }}");
        Document.Field($"r{index}: {Open(repository.Name)} {{\n    {string.Join("\n    ", issues.Concat(labels).Prepend("...Target"))}\n  }}");
    }

    private string Open(RepositoryName name) => $"repository(owner: {Document.Variable("String!", name.Owner)}, name: {Document.Variable("String!", name.Name)})";

    private string Earlier(string branch, int index) =>
        $"{Head(index)}: pullRequests(headRefName: {Document.Variable("String!", branch)}, first: 10, orderBy: {{ field: CREATED_AT, direction: DESC }}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ ...Earlier }} }}";

    /// <summary>The alias of a head branch.</summary>
    internal static string Head(int index) => string.Create(CultureInfo.InvariantCulture, $"h{index}");
}
