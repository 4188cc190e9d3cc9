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
        RepositoryObservation observed;
        try
        {
            observed = await repository.ObserveAsync(cancellation).ConfigureAwait(false);
        }
        catch (GitHubException refusal)
        {
            return [Diagnosis.Wrong("sign-in", refusal.Message, AdviceFor(refusal)), .. ClockCheck.Of(_run, clock)];
        }

        var settled = RepositoryLook.ReadConfiguration(observed);
        return
        [
            Diagnosis.Fine("sign-in", $"signed in as {observed.Viewer}, {Whose()}"),
            RepositoryCheck.Of(observed, name),
            await PermissionCheck.OfAsync(clients, observed, name, _run, cancellation).ConfigureAwait(false),
            .. await WorkflowSettingCheck.OfAsync(clients, name, _run, cancellation).ConfigureAwait(false),
            .. ConfigurationCheck.Of(settled, observed),
            .. settled.Value is { } configuration ? LabelCheck.Of(configuration, ArchiveListing.Of(observed.Files.Blobs.Keys), clock.GetCurrentInstant()) : [],
            .. settled.Value is { } named ? await AllowedRepositoriesCheck.OfAsync(repository, named, observed, cancellation).ConfigureAwait(false) : [],
            .. WebhookSecretCheck.Of(environment),
            .. ClockCheck.Of(_run, clock),
        ];
    }

    private string Whose() => clients.Kind switch
    {
        CredentialKind.App => "a GitHub App",
        CredentialKind.ActionsToken => "with the token of a workflow",
        _ => "with a token",
    };

    private static string AdviceFor(GitHubException refusal) => refusal switch
    {
        RefusedException { Refusal: Refusal.NotFound } => "check the name, and that the token or the App reaches the repository",
        RefusedException { Refusal: Refusal.Credentials } => "make a new token, or a new key of the App; and look at the clock, below",
        RefusedException => "give the token or the App the right to read the repository",
        _ => "try again; githubstatus.com tells whether GitHub has a failure",
    };
}
