using System.Collections.Immutable;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether issues can be labelled in the repositories that the configuration names one by one.</summary>
internal static class AllowedRepositoriesCheck
{
    private const string Subject = "labelled repositories";

    internal static async Task<IEnumerable<Diagnosis>> OfAsync(IRepository repository, MinutesConfiguration configuration, RepositoryObservation observed, CancellationToken cancellation)
    {
        var named = (configuration.Labels.Repositories ?? [])
            .Where(pattern => pattern.Name is not null)
            .Select(pattern => new RepositoryName(pattern.Owner, pattern.Name!))
            .Distinct()
            .ToList();
        if (named.Count == 0) return [];
        var answer = await repository.ReadStatesAsync(new() { Labels = named.ToImmutableDictionary(name => name, _ => ImmutableHashSet.Create("minutes")) }, cancellation).ConfigureAwait(false);
        return named.Select(name => Of(name, answer.Targets.GetValueOrDefault(name), observed.Viewer));
    }

    private static Diagnosis Of(RepositoryName name, LabelTarget? target, string viewer) => target switch
    {
        null or { Id: null } => Diagnosis.Wrong(Subject, $"{name} does not exist, or {viewer} does not see it", "check the name under labels: repositories, and install the App there"),
        { CanLabel: false } => Diagnosis.Wrong(Subject, $"{viewer} may label nothing in {name}", "the token of a workflow never may in other repositories: use an App or a token that can write there"),
        _ => Diagnosis.Fine(Subject, $"{name} can be labelled"),
    };
}
