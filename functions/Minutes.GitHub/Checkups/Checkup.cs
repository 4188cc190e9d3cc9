using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Looks;
using Minutes.GitHub.Repositories;
using Minutes.Observation;
using NodaTime;

namespace Minutes.GitHub.Checkups;

/// <summary>Goes through a set-up from end to end, reads only, and says of each part whether it will work.</summary>
/// <param name="clients">The way to GitHub.</param>
/// <param name="name">The repository of the minutes.</param>
/// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
/// <param name="clock">This machine's clock.</param>
public sealed class Checkup(GitHubClients clients, RepositoryName name, Func<string, string?> environment, IClock clock)
{
    private readonly GitHubRun _run = new();

    /// <summary>What there is, in the order in which it is needed; where nobody can sign in, that is all.</summary>
    public async Task<ImmutableArray<Diagnosis>> RunAsync(CancellationToken cancellation)
    {
        var repository = new GitHubRepository(clients, name, _run);
        try
        {
            return await RunAsync(repository, await repository.ObserveAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (GitHubException failure)
        {
            return [SignInCheck.Of(failure, clients.Kind), .. WebhookSecretCheck.Of(environment), .. ClockCheck.Of(_run, clock)];
        }
    }

    private async Task<ImmutableArray<Diagnosis>> RunAsync(GitHubRepository repository, RepositoryObservation observed, CancellationToken cancellation)
    {
        var settled = RepositoryLook.ReadConfiguration(observed);
        return
        [
            SignInCheck.Of(observed, clients.Kind),
            RepositoryCheck.Of(observed, name),
            .. await PartAsync("permissions", async () => [await PermissionCheck.OfAsync(clients, observed, name, _run, cancellation).ConfigureAwait(false)]).ConfigureAwait(false),
            .. await PartAsync("workflow setting", () => WorkflowSettingCheck.OfAsync(clients, name, _run, cancellation)).ConfigureAwait(false),
            .. ConfigurationCheck.Of(settled, observed),
            .. settled.Value is { } configuration ? LabelCheck.Of(configuration, ArchiveListing.Of(observed.Files.Blobs.Keys), clock.GetCurrentInstant()) : [],
            .. settled.Value is { } named ? await PartAsync("labelled repositories", () => AllowedRepositoriesCheck.OfAsync(repository, named, observed, cancellation)).ConfigureAwait(false) : [],
            .. WebhookSecretCheck.Of(environment),
            .. await PartAsync("events", () => EventsCheck.OfAsync(clients, _run, cancellation)).ConfigureAwait(false),
            .. await PartAsync("webhook", () => WebhookCheck.OfAsync(clients, environment, _run, cancellation)).ConfigureAwait(false),
            .. ClockCheck.Of(_run, clock),
        ];
    }

    /// <summary>One part that GitHub does not answer keeps nothing of the others back.</summary>
    private static async Task<IEnumerable<Diagnosis>> PartAsync(string subject, Func<Task<IEnumerable<Diagnosis>>> look)
    {
        try
        {
            return await look().ConfigureAwait(false);
        }
        catch (GitHubException failure)
        {
            return [Diagnosis.Failed(subject, failure)];
        }
    }
}
